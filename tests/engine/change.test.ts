import { describe, expect, test } from 'vitest';
import { type Change, unlocks } from '../../src/engine/change.ts';
import type { Answer, Verdict } from '../../src/engine/types.ts';
import { model } from '../../src/model/index.ts';
import { families } from '../families.ts';
import { decider, supports } from '../rules.ts';

const RANK: Record<Verdict, number> = { unlikely: 0, possible: 1, likely: 2, anyone: 2 };
const changes = Object.entries(model().rules.changes.value).map(([id, change]): Change => ({ id, ...change }));
type Family = Record<string, Answer>;

/** Every way in which some of the changes may come about: each not made, or made and turned out one way. */
function* worlds(
  list: readonly Change[],
  answers: Family,
  made: readonly Change[] = [],
): Generator<[Family, Change[]]> {
  const [first, ...rest] = list;
  if (!first) {
    yield [answers, [...made]];
    return;
  }
  yield* worlds(rest, answers, made);
  if (made.some((change) => change.fact === first.fact)) return;
  for (const answer of first.to) yield* worlds(rest, { ...answers, [first.fact]: answer }, [...made, first]);
}

const isOpenTo = (answers: Family) => (change: Change) => {
  if (change.to.includes(answers[change.fact] as Answer)) return false;
  if (change.when !== undefined && decider.truth(change.when, decider.known(answers)) === false) return false;
  return !change.through || decider.decide(change.through, decider.known(answers)).verdict !== 'unlikely';
};

/** For one support: the fewest changes, and among those the ones that bring most, by trying every world. */
function byTrying(id: string, answers: Family): string[] {
  const from = RANK[decider.decide(id, decider.known(answers)).verdict];
  const offered = changes.filter(isOpenTo(answers)).filter((change) => change.through !== id);
  const found = [...worlds(offered, answers)].flatMap(([world, made]) => {
    const { verdict, has } = decider.decide(id, decider.known(world));
    return !has && RANK[verdict] > from && made.length
      ? [{ size: made.length, rank: RANK[verdict], key: keyOf(made) }]
      : [];
  });
  const size = Math.min(...found.map((f) => f.size));
  const rank = Math.max(...found.filter((f) => f.size === size).map((f) => f.rank));
  return [...new Set(found.filter((f) => f.size === size && f.rank === rank).map((f) => f.key))].sort();
}

const keyOf = (made: readonly Change[]) =>
  made
    .map((change) => change.id)
    .sort()
    .join('+');

describe('what would change it', () => {
  test('agrees with trying everything, for every family', () => {
    let told = 0;
    for (const { id: family, answers } of families)
      for (const id of supports) {
        const ours = unlocks(decider, [id], changes, answers).map((u) => [...u.changes].sort().join('+'));
        told += ours.length;
        expect([family, id, ...ours.sort()]).toEqual([family, id, ...byTrying(id, answers)]);
      }
    expect(told).toBeGreaterThan(100);
  }, 180_000);

  test('names only what a family can do, never family or illness', () => {
    const blameless = /permit|insured|disability|marginal|subsistence|recognised|monitored|rigid/;
    expect(changes.filter((change) => !blameless.test(change.fact))).toEqual([]);
  });
});
