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

/** The categories that were traced already for one family: one stands in many supports and is the same in all of them. */
export type Traced = Map<string, Trace>;

/** Follows a condition down to its facts, each node exact under what is known. */
export function trace(decider: Decider, condition: Condition, known: Known, done: Traced = new Map()): Trace {
  const truth = decider.truth(condition, known);
  if (typeof condition === 'string') return category(decider, condition, truth, known, done);
  if ('all' in condition) return { truth, all: traces(decider, condition.all as Condition[], known, done) };
  if ('any' in condition) return { truth, any: traces(decider, condition.any as Condition[], known, done) };
  if ('not' in condition) return { truth, not: trace(decider, condition.not as Condition, known, done) };
  const fact = Object.keys(condition)[0] as string;
  return { truth, fact, test: (condition as Record<string, Test>)[fact] as Test };
}

const traces = (decider: Decider, parts: readonly Condition[], known: Known, done: Traced): Trace[] =>
  parts.map((part) => trace(decider, part, known, done));

function category(decider: Decider, name: string, truth: Truth, known: Known, done: Traced): Trace {
  const { is, unsettled } = decider.rules.categories[name] as { is: Condition; unsettled?: Condition };
  const made = done.get(name) ?? {
    truth,
    category: name,
    is: trace(decider, is, known, done),
    unsettled: unsettled ? decider.truth(unsettled, known) : false,
  };
  done.set(name, made);
  return made;
}

/**
 * Why a support came out as it did: every tier, best first, with its traced condition.
 * @param done what was traced already for the same answers; supports that share a category then share its trace
 */
export function why(decider: Decider, id: string, known: Known, done: Traced = new Map()): TierTrace[] {
  return (decider.rules.supports[id]?.tiers ?? []).map(({ id: tier, when }) => {
    const traced = when === undefined ? null : trace(decider, when, known, done);
    return { tier, truth: traced ? traced.truth : true, when: traced };
  });
}
