import type { Decider } from '../../../src/engine/decide.ts';
import type { Answer, Answers, Support, Verdict } from '../../../src/engine/types.ts';
import { verdictOf } from '../../oracle.ts';
import { facts, rules } from '../../rules.ts';
import type { Contender } from './contender.ts';

type Family = Record<string, Answer>;
const WORLDS = 50_000;

const anyOf = (list: readonly Answer[], random: () => number) => list[Math.floor(random() * list.length)] as Answer;

/** A family with everything it left open drawn at random: one way in which it could turn out. */
export function complete(decider: Decider, answers: Answers, random: () => number): Family {
  const drawn = decider.cells.map(({ fact, values }): [string, Answer] => {
    const answer = answers[fact];
    return [fact, answer === undefined || answer === 'unknown' ? anyOf(values, random) : answer];
  });
  return Object.fromEntries(drawn);
}

/**
 * Whether a verdict is truly undetermined, by the oracle that reads the rules aloud and knows no diagram: two ways to
 * turn out with different verdicts are the proof. Draws until it has one; throws when there is none to be found.
 */
export function provenOpen(decider: Decider, id: string, answers: Answers, random: () => number): boolean {
  const first = verdictOf(rules.supports[id] as Support, complete(decider, answers, random));
  for (let i = 0; i < WORLDS; i++)
    if (verdictOf(rules.supports[id] as Support, complete(decider, answers, random)) !== first) return true;
  return false;
}

/** Families and supports of which nothing more can be said than that it depends, and those that are settled although something is unknown. */
export type Cases = { open: [Answers, string][]; settled: [Answers, string, Verdict][] };

/** Sorts every family's supports by what ours says of them. */
export function casesOf(decider: Decider, families: readonly Answers[]): Cases {
  const cases: Cases = { open: [], settled: [] };
  for (const answers of families)
    for (const id of Object.keys(rules.supports)) {
      const { verdict, because } = decider.decide(id, decider.known(answers));
      const waits = [...decider.factsOf(id)].some((fact) => [undefined, 'unknown'].includes(answers[fact] as string));
      if (because === 'open') cases.open.push([answers, id]);
      else if (waits) cases.settled.push([answers, id, verdict]);
    }
  return cases;
}

/** How a contender fares on them. */
export async function score({ assess }: Contender, { open, settled }: Cases) {
  const said = new Map<Answers, Record<string, Verdict>>();
  for (const [answers] of [...open, ...settled]) if (!said.has(answers)) said.set(answers, await assess(answers));
  const verdicts = open.map(([answers, id]) => said.get(answers)?.[id]);
  return {
    kept: verdicts.filter((verdict) => verdict === 'possible').length,
    'made no': verdicts.filter((verdict) => verdict === 'unlikely').length,
    'made likely': verdicts.filter((verdict) => verdict === 'likely').length,
    'settled, seen': settled.filter(([answers, id, verdict]) => said.get(answers)?.[id] === verdict).length,
  };
}

/** Where a contender differs from ours on families that told everything; the comparison is worth nothing unless it is none. */
export async function differences(contender: Contender, decider: Decider, families: readonly Answers[]) {
  let count = 0;
  for (const answers of families) {
    const found = await contender.assess(answers);
    for (const id of Object.keys(rules.supports))
      if (found[id] !== decider.decide(id, decider.known(answers)).verdict) count++;
  }
  return count;
}

/** How many facts the rules ask for in all. */
export const factNames = Object.keys(facts);
