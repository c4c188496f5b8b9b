import { createHash } from 'node:crypto';
import type { Condition, Rules, Support } from '../engine/types.ts';
import type { RuleFiles } from './load.ts';

/** The shape of /rules/rules.json: what the engine reads, and what says which rules these are. */
export type Published = Rules & { version: string; policy: string; issued: string; sha256: string };

/** Raised by hand when what the names mean, or the shape, changes. */
export const RULES_VERSION = '1.0.0';

type FigureFile = RuleFiles['figures']['value'];

/** A figure's own value, or its multiple of another; a multiple is as soft as its base. */
export function figureOf(figures: FigureFile, id: string): { value: number; soft: boolean } {
  const figure = figures[id];
  if (!figure) throw new Error(`no figure called ${id}`);
  if ('value' in figure) return { value: figure.value, soft: figure.soft ?? false };
  const base = figureOf(figures, figure.of);
  return { value: base.value * figure.times, soft: base.soft };
}

const ready = new WeakMap<RuleFiles, Rules>();

/** The rules as the engine and other systems read them: no sentence of any language, no source, no place. Made once. */
export function rulesOf(content: RuleFiles): Rules {
  const known = ready.get(content) ?? madeOf(content);
  ready.set(content, known);
  return known;
}

function madeOf(content: RuleFiles): Rules {
  const figures = content.figures.value;
  return {
    figures: mapValues(figures, (_, id) => {
      const { value, soft } = figureOf(figures, id);
      return soft ? { value, soft } : { value };
    }),
    questions: content.questions.value,
    categories: mapValues(content.categories.value, ({ is, unsettled }) => (unsettled ? { is, unsettled } : { is })),
    supports: mapValues(
      Object.fromEntries(content.supports),
      ({ value }): Support => ({
        topic: value.topic,
        ...(value.has ? { has: value.has } : {}),
        tiers: value.tiers.map(({ id, when, possible }) => ({
          id,
          ...(when === undefined ? {} : { when: when as Condition }),
          ...(possible ? { possible } : {}),
        })),
      }),
    ),
  };
}

/** The rules with their version, policy, day of issue and hash. */
export function published(content: RuleFiles): Published {
  const { number, issued } = content.policy;
  const unsigned = { version: RULES_VERSION, policy: number, issued, ...rulesOf(content) };
  return { ...unsigned, sha256: createHash('sha256').update(canonical(unsigned)).digest('hex') };
}

/** JSON with sorted keys and no spaces, so that the same rules give the same bytes everywhere. */
export function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join()}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const inside = value as Readonly<Record<string, unknown>>;
  const keys = Object.keys(inside).sort();
  return `{${keys.map((key) => `${JSON.stringify(key)}:${canonical(inside[key])}`).join()}}`;
}

export function mapValues<A, B>(
  record: Readonly<Record<string, A>>,
  map: (value: A, key: string) => B,
): Record<string, B> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, map(value, key)]));
}
