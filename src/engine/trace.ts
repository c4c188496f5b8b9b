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

/** Follows a condition down to its facts, each node exact under what is known. */
export function trace(decider: Decider, condition: Condition, known: Known): Trace {
  const truth = decider.truth(condition, known);
  const under = (part: Condition) => trace(decider, part, known);
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

/** Why a support came out as it did: every tier, best first, with its traced condition. */
export function why(decider: Decider, id: string, known: Known): TierTrace[] {
  return (decider.rules.supports[id]?.tiers ?? []).map(({ id: tier, when }) => ({
    tier,
    truth: when === undefined ? true : decider.truth(when, known),
    when: when === undefined ? null : trace(decider, when, known),
  }));
}
