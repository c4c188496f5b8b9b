import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Cube, primes } from '../../src/engine/primes.ts';
import type { Verdict } from '../../src/engine/types.ts';
import { anyPartial, only } from '../arbitrary.ts';
import { decider, supports } from '../rules.ts';

const verdictOf = (leaf: unknown) => (leaf as { verdict: Verdict }).verdict;
const forcing = new Map(
  supports.flatMap((id) =>
    (['likely', 'unlikely'] as const).map((verdict) => [
      `${id} ${verdict}`,
      primes(decider.rest(id, []), (leaf) => verdictOf(leaf) === verdict),
    ]),
  ),
);
const holds = (cube: Cube, known: ReturnType<typeof decider.known>) =>
  cube.every(({ fact, cells }) => cells.includes(known[fact] ?? -1));

test('a family is certain of a verdict exactly when one of its smallest sets of answers holds', () => {
  let certain = 0;
  fc.assert(
    fc.property(anyPartial, ([family, told]) => {
      const known = decider.known(only(family, told));
      for (const id of supports)
        for (const verdict of ['likely', 'unlikely'] as const) {
          const forced = (forcing.get(`${id} ${verdict}`) ?? []).some((cube) => holds(cube, known));
          certain += Number(forced);
          expect([id, verdict, forced]).toEqual([id, verdict, decider.decide(id, known).verdict === verdict]);
        }
    }),
    { numRuns: 1000 },
  );
  expect(certain).toBeGreaterThan(1000);
}, 60_000);

/** Every choice of one cell for each fact of a cube. */
const cellsOf = (cube: Cube) =>
  cube.reduce<(number | undefined)[][]>(
    (list, { fact, cells }) =>
      list.flatMap((known) => cells.map((cell) => Object.assign([...known], { [fact]: cell }))),
    [decider.cells.map(() => undefined)],
  );

test('none of them asks more than it must: without any one of its facts it forces nothing', () => {
  for (const [key, cubes] of forcing) {
    const [id = '', verdict] = key.split(' ');
    for (const cube of cubes)
      for (const left of cube)
        expect(
          cellsOf(cube.filter((lit) => lit !== left)).some((known) => decider.decide(id, known).verdict !== verdict),
          key,
        ).toBe(true);
  }
});
