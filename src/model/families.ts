import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { fits } from '../engine/answers.ts';
import type { Answers, Rules, Verdict } from '../engine/types.ts';
import { contentFolder } from './files.ts';
import { ContentError, type Problem } from './problem.ts';
import { known, reporter } from './report.ts';
import { parse } from './source-text.ts';

const schema = z.array(
  z.strictObject({
    id: z.string(),
    story: z.string().min(5),
    answers: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])),
    expect: z.record(z.string(), z.enum(['likely', 'possible', 'unlikely', 'anyone'])),
    exactly: z
      .record(
        z.string(),
        z.strictObject({
          tier: z.string().nullable().exactOptional(),
          because: z.enum(['open', 'district', 'undefined', 'silent']).nullable().exactOptional(),
          has: z.boolean().exactOptional(),
        }),
      )
      .exactOptional(),
    misreadings: z
      .array(z.strictObject({ support: z.string(), would: z.enum(['send-away', 'send-there']), because: z.string() }))
      .exactOptional(),
  }),
);

type Told = z.infer<typeof schema>[number];
/** A golden family: told in a sentence, with the verdicts it must get. */
export type Family = Told & { answers: Answers; expect: Record<string, Verdict>; file: string };

/**
 * The golden families of the content folder: its own `families/`, or for the city this repository is for, tests/families.
 * @throws ContentError when one does not fit the rules
 */
export function goldenFamilies(rules: Rules): Family[] {
  const folder = process.env.CONTENT_DIR ? join(contentFolder(), 'families') : 'tests/families';
  const names = existsSync(folder) ? readdirSync(folder) : [];
  return readFamilies(new Map(names.map((name) => [name, readFileSync(join(folder, name), 'utf8')])), rules);
}

/**
 * Reads family files and checks them against the rules.
 * @param files name to text
 * @throws ContentError naming file, line, what was found and what was meant
 */
export function readFamilies(files: ReadonlyMap<string, string>, rules: Rules): Family[] {
  const problems: Problem[] = [];
  const families = [...files].flatMap(([file, text]) => checked(file, text, rules, problems));
  if (problems.length) throw new ContentError(problems);
  return families;
}

function checked(file: string, text: string, rules: Rules, problems: Problem[]): Family[] {
  const parsed = parse(file, text, schema, problems);
  if (!parsed) return [];
  const report = reporter(problems);
  const domains = Object.fromEntries(rules.questions.flatMap((q) => Object.entries(q.facts)));
  parsed.value.forEach((family, index) => {
    for (const [fact, answer] of Object.entries(family.answers)) {
      const at = [index, 'answers', fact];
      const domain = domains[fact];
      if (!domain) known(report, parsed, at, 'fact', fact, Object.keys(domains));
      else if (!fits(domain, answer))
        report(parsed, at, `${fact} has no answer ${answer}`, `Allowed: ${JSON.stringify(domain)}, unknown.`);
    }
    const exactly = Object.keys(family.exactly ?? {});
    for (const id of [...Object.keys(family.expect), ...exactly, ...(family.misreadings ?? []).map((m) => m.support)])
      known(report, parsed, [index, 'expect', id], 'support', id, Object.keys(rules.supports));
  });
  return parsed.value.map((family) => ({ ...family, file }));
}
