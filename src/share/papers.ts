import type { Condition, Truth } from '../engine/types.ts';
import type { Paper, Route } from './pack.ts';

/** One paper, or several of which one is enough; who asks for it; and whether it is only for a case still open. */
export type Needed = { oneOf: readonly string[]; supports: readonly string[]; when?: Condition };

/**
 * The papers of several routes as one list: each once, with the supports that want it, those wanted most first.
 * Papers of another family's case are left out; a case still open keeps its condition.
 */
export function mergedPapers(
  routes: readonly { support: string; route: Route }[],
  judge: (condition: Condition) => Truth,
): Needed[] {
  const found = new Map<string, { oneOf: readonly string[]; supports: Set<string>; when?: Condition }>();
  for (const { support, route } of routes)
    for (const { oneOf, when } of papersOf(route, judge)) {
      const key = [...oneOf].sort().join();
      const before = found.get(key);
      const entry = before ?? { oneOf, supports: new Set<string>(), ...(when === undefined ? {} : { when }) };
      // Wanted without a condition by one is wanted without a condition.
      if (when === undefined) delete entry.when;
      entry.supports.add(support);
      found.set(key, entry);
    }
  return [...found.values()]
    .map((entry) => ({ ...entry, supports: [...entry.supports] }))
    .sort((a, b) => b.supports.length - a.supports.length);
}

type One = { oneOf: readonly string[]; when?: Condition };

function papersOf({ steps }: Route, judge: (condition: Condition) => Truth): One[] {
  return steps
    .filter(({ when }) => when === undefined || judge(when) !== false)
    .flatMap((step) =>
      step.papers.flatMap((paper): One[] => {
        const { oneOf, when } = parted(paper);
        const conditions = [step.when, when].filter((c): c is Condition => c !== undefined && judge(c) !== true);
        if (conditions.some((c) => judge(c) === false)) return [];
        const [first, ...more] = conditions;
        return [{ oneOf, ...(first === undefined ? {} : { when: more.length ? { all: conditions } : first }) }];
      }),
    );
}

const parted = (paper: Paper): One =>
  typeof paper === 'string'
    ? { oneOf: [paper] }
    : { oneOf: paper['one-of'], ...(paper.when === undefined ? {} : { when: paper.when }) };
