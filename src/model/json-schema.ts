import { z } from 'zod';
import type { Fact, Rules } from '../engine/types.ts';
import * as schema from './schema.ts';

type JsonSchema = Record<string, unknown>;

const answer = (domain: Fact): JsonSchema => {
  if (domain === 'boolean') return { enum: [true, false, 'unknown'] };
  if ('from' in domain)
    return { anyOf: [{ type: 'integer', minimum: domain.from, maximum: domain.to }, { const: 'unknown' }] };
  return { enum: [...domain, 'unknown'] };
};

const tiers = z.array(
  z.strictObject({
    id: z.string(),
    when: schema.condition.optional(),
    possible: z.strictObject({ because: z.enum(['district', 'undefined', 'silent']), ask: z.string() }).optional(),
  }),
);

/** The shape of /rules/rules.json. */
const published = z.strictObject({
  version: z.string(),
  policy: z.string(),
  issued: z.string(),
  sha256: z.string(),
  figures: z.record(z.string(), z.strictObject({ value: z.number(), soft: z.boolean().optional() })),
  questions: schema.questions,
  categories: z.record(z.string(), z.strictObject({ is: schema.condition, unsettled: schema.condition.optional() })),
  supports: z.record(
    z.string(),
    z.strictObject({ topic: z.string(), has: schema.condition.nullable().optional(), tiers }),
  ),
});

/** JSON Schema (2020-12) of answers to these rules, and of the rules themselves. */
export function publishedSchema(rules: Rules): JsonSchema {
  const facts = Object.fromEntries(rules.questions.flatMap((q) => Object.entries(q.facts)));
  const answers = {
    type: 'object',
    additionalProperties: false,
    properties: Object.fromEntries(Object.entries(facts).map(([fact, domain]) => [fact, answer(domain)])),
  };
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $defs: { answers, rules: z.toJSONSchema(published) },
  };
}

/** The files of `content/` by the schema an editor needs for them: a glob each. */
const EDITED: Readonly<Record<string, z.ZodType>> = {
  'rules/questions.yaml': schema.questions,
  'rules/categories.yaml': schema.categories,
  'rules/figures.yaml': schema.figures,
  'rules/sources.yaml': schema.sources,
  'rules/sentences.yaml': schema.sentences,
  'rules/papers.yaml': schema.papers,
  'rules/offices.yaml': schema.offices,
  'rules/districts.yaml': schema.districts,
  'rules/situations.yaml': schema.situations,
  'rules/topics.yaml': schema.topics,
  'rules/terms.yaml': schema.terms,
  'rules/year.yaml': schema.year,
  'rules/changes.yaml': schema.changes,
  'rules/directions.yaml': schema.directions,
  'rules/old-places.yaml': schema.oldPlaces,
  'rules/moving.yaml': schema.moving,
  'rules/supports/*.yaml': schema.support,
  'rules/routes/*.yaml': schema.route,
  '*/questions.yaml': schema.questionWords,
  '*/routes/*.yaml': schema.routeWords,
};

/** JSON Schemas for editors, by the glob of the files they hold for. What a schema cannot say is left open. */
export function editorSchemas(): Record<string, JsonSchema> {
  return Object.fromEntries(Object.entries(EDITED).map(([glob, of]) => [glob, z.toJSONSchema(of)]));
}
