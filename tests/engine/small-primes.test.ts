import { expect, test } from 'vitest';
import { type Node, Store } from '../../src/engine/diagram.ts';
import { type Cube, primes } from '../../src/engine/primes.ts';

const widths = [2, 3, 2];
const store = new Store(widths);
const isTrue = (value: unknown) => value === true;
type World = readonly number[];
const worlds: World[] = [0, 1].flatMap((a) => [0, 1, 2].flatMap((b) => [0, 1].map((c) => [a, b, c])));

/** The diagram of a function of three facts. */
function diagram(f: (world: World) => boolean, told: World = []): Node {
  const fact = told.length;
  if (fact === widths.length) return store.leaf(f(told));
  return store.branch(
    fact,
    Array.from({ length: widths[fact] as number }, (_, cell) => diagram(f, [...told, cell])),
  );
}

/** All non-empty sets of cells of one fact. */
const setsOf = (width: number) =>
  Array.from({ length: 2 ** width - 1 }, (_, n) => [...Array(width).keys()].filter((c) => ((n + 1) >> c) & 1));

/** Every largest set of worlds, given by cells for each fact, in which the function is true: by trying all of them. */
function byTrying(f: (world: World) => boolean): string[] {
  const boxes = setsOf(2).flatMap((a) => setsOf(3).flatMap((b) => setsOf(2).map((c) => [a, b, c])));
  const holds = boxes.filter((box) => worlds.every((w) => !w.every((cell, i) => box[i]?.includes(cell)) || f(w)));
  const within = (small: number[][], large: number[][]) =>
    small.every((cells, i) => cells.every((c) => large[i]?.includes(c)));
  const largest = holds.filter((box) => !holds.some((other) => other !== box && within(box, other)));
  return largest
    .map((box) =>
      textOf(box.flatMap((cells, fact) => (cells.length < (widths[fact] as number) ? [{ fact, cells }] : []))),
    )
    .sort();
}

const textOf = (cube: Cube) => cube.map(({ fact, cells }) => `${fact}:${cells.join('')}`).join(' ');

test('the smallest sets of answers that force an outcome are those that trying everything finds, for 4,096 functions', () => {
  for (let n = 0; n < 4096; n++) {
    const f = (world: World) => ((n >> worlds.findIndex((w) => w.join() === world.join())) & 1) === 1;
    // Functions of twelve worlds are many: every seventh, and the first ones.
    if (n > 64 && n % 7) continue;
    expect([n, ...primes(diagram(f), isTrue).map(textOf).sort()]).toEqual([n, ...byTrying(f)]);
  }
});

test('the cells of a fact stand in order, also where cells between lead elsewhere', () => {
  const wide = new Store([4]);
  // Cells 0 and 2 lead to one leaf, 1 and 3 each to another.
  const node = wide.atom(0, (cell) => ['even', 'one', 'even', 'three'][cell]);
  expect(primes(node, (value) => value !== 'three')).toEqual([[{ fact: 0, cells: [0, 1, 2] }]]);
});

test('a part that is met again is not sought again: twenty locks, each with two keys, are quick', () => {
  const many = new Store(Array.from({ length: 40 }, () => 2));
  let opens = many.leaf(true);
  for (let fact = 38; fact >= 0; fact -= 2)
    opens = many.branch(fact, [many.branch(fact + 1, [many.leaf(false), opens]), opens]);
  const shut = primes(opens, (value) => value === false).map(textOf);
  expect(shut.sort()).toEqual(Array.from({ length: 20 }, (_, n) => `${2 * n}:0 ${2 * n + 1}:0`).sort());
});
