import type { Decider, Known } from './decide.ts';
import type { Condition, Test, Truth } from './types.ts';

/** A condition with a truth on every node: the explanation is the evaluated tree. */
export type Trace = { truth: Truth } & (
  | { all: Trace[] }
  | { any: Trace[] }
  | { not: Trace }
  | { category: string; is: Trace; unsettled: Truth }
  | { fact: string; test: Test }
);

export type TierTrace = { tier: string; truth: Truth; when: Trace | null };

/** What was traced already for one family: a category stands in many supports and is the same in all of them. */
export type Traced = Map<Condition, Trace>;

/** Follows a condition down to its facts, each node exact under what is known. */
export function trace(decider: Decider, condition: Condition, known: Known, done: Traced = new Map()): Trace {
  const before = done.get(condition);
  if (before) return before;
  const made = traced(decider, condition, known, done);
  done.set(condition, made);
  return made;
}

function traced(decider: Decider, condition: Condition, known: Known, done: Traced): Trace {
  const truth = decider.truth(condition, known);
  const under = (part: Condition) => trace(decider, part, known, done);
  if (typeof condition === 'string') {
    const { is, unsettled } = decider.rules.categories[condition] as { is: Condition; unsettled?: Condition };
    return {
      truth,
      category: condition,
      is: under(is),
      unsettled: unsettled ? decider.truth(unsettled, known) : false,
    };
  }
  const [word, rest] = Object.entries(condition)[0] as [string, unknown];
  if (word === 'all') return { truth, all: (rest as Condition[]).map(under) };
  if (word === 'any') return { truth, any: (rest as Condition[]).map(under) };
  if (word === 'not') return { truth, not: under(rest as Condition) };
  return { truth, fact: word, test: rest as Test };
}

/**
 * Why a support came out as it did: every tier, best first, with its traced condition.
 * @param done what was traced already for the same answers; supports that share a condition then share its trace
 */
export function why(decider: Decider, id: string, known: Known, done: Traced = new Map()): TierTrace[] {
  return (decider.rules.supports[id]?.tiers ?? []).map(({ id: tier, when }) => {
    const traced = when === undefined ? null : trace(decider, when, known, done);
    return { tier, truth: traced ? traced.truth : true, when: traced };
  });
}
