import type { Decider } from './decide.ts';
import type { Answer, Answers, Condition, Verdict } from './types.ts';

/** Something a family can do that makes a fact so. */
export type Change = {
  id: string;
  fact: string;
  /** What the fact may become: more than one where somebody else decides which. */
  to: readonly Answer[];
  /** Only for families of whom this is so, or may be. */
  when?: Condition;
  /** The support by which it is done: it must not be out of reach itself. */
  through?: string;
};

/** A support that becomes more certain, and the fewest changes that bring it about. */
export type Unlock = { support: string; from: Verdict; to: Verdict; changes: readonly string[] };

const RANK: Readonly<Record<Verdict, number>> = { unlikely: 0, possible: 1, likely: 2, anyone: 2 };

/** The changes open to a family: not done yet, and not out of reach. */
export function changesFor(decider: Decider, changes: readonly Change[], answers: Answers): Change[] {
  const known = decider.known(answers);
  return changes.filter(({ fact, to, when, through }) => {
    if (to.includes(answers[fact] as Answer)) return false;
    if (when !== undefined && decider.truth(when, known) === false) return false;
    return through === undefined || decider.decide(through, known).verdict !== 'unlikely';
  });
}

/**
 * What would change the verdicts: for every support that could become more certain, the fewest changes, and of
 * those the ones that bring most. A change that is made by way of a support does not count for that support itself.
 */
export function unlocks(
  decider: Decider,
  ids: readonly string[],
  changes: readonly Change[],
  answers: Answers,
): Unlock[] {
  const offered = changesFor(decider, changes, answers);
  return ids.flatMap((id) => {
    const from = decider.decide(id, decider.known(answers)).verdict;
    if (RANK[from] === 2) return [];
    const touching = decider.factsOf(id);
    const useful = offered.filter(({ fact, through }) => through !== id && touching.has(fact));
    for (let size = 1; size <= useful.length; size++) {
      const better = subsets(useful, size)
        .map((set) => ({ set, to: best(decider, id, set, answers) }))
        .filter(({ to }) => RANK[to] > RANK[from]);
      const most = Math.max(...better.map(({ to }) => RANK[to]));
      if (better.length)
        return better
          .filter(({ to }) => RANK[to] === most)
          .map(({ set, to }) => ({ support: id, from, to, changes: set.map((change) => change.id) }));
    }
    return [];
  });
}

/** The best verdict of a support once all of these changes are made, whichever way each turns out. */
function best(decider: Decider, id: string, [first, ...rest]: readonly Change[], answers: Answers): Verdict {
  if (!first) {
    const { verdict, has } = decider.decide(id, decider.known(answers));
    // What the family then has already is no gain of the change: it is the change.
    return has ? 'unlikely' : verdict;
  }
  const ways = first.to.map((answer) => best(decider, id, rest, { ...answers, [first.fact]: answer }));
  return ways.reduce((a, b) => (RANK[b] > RANK[a] ? b : a));
}

/** Every choice of so many out of a list. One that changes a fact twice brings no more than a smaller one without it. */
function subsets(list: readonly Change[], size: number): Change[][] {
  if (size === 0) return [[]];
  return list.flatMap((first, index) => subsets(list.slice(index + 1), size - 1).map((rest) => [first, ...rest]));
}
