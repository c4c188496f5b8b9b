import { expect, test } from 'vitest';
import { type Node, reach, Store } from '../../src/engine/diagram.ts';

const store = new Store([2, 3, 2]);
const yes = (fact: number) => store.atom(fact, (cell) => cell === 0);
const both = (a: ReturnType<typeof yes>, b: ReturnType<typeof yes>) =>
  store.combine(a, b, (x, y) => store.leaf(x === true && y === true));

test('the same function is the same node, in whatever order it was made', () => {
  expect(both(yes(0), yes(1))).toBe(both(yes(1), yes(0)));
  expect(both(both(yes(0), yes(1)), yes(2))).toBe(both(yes(2), both(yes(1), yes(0))));
  expect(both(yes(1), yes(1))).toBe(yes(1));
  expect(yes(0)).not.toBe(yes(2));
});

// A hash is the fact and the ids, each step times 31.
test.each([
  // 1 * 31² + 0 * 31 + 32 = 0 * 31³ + 0 * 31² + 32 * 31 + 1
  ['two facts', [1, 0, 32], [0, 0, 32, 1]],
  // 1 * 31 + 0 = 0 * 31 + 31
  ['one fact', [0, 0, 1, 0], [0, 0, 0, 31]],
])('nodes of one hash that begin alike are told apart: %s', (_, ...specs) => {
  const many = new Store([3, 2]);
  const leaves = Array.from({ length: 33 }, (_item, n) => many.leaf(n));
  const make = ([fact = 0, ...ids]: number[]) =>
    many.branch(
      fact,
      ids.map((id) => leaves[id] as Node),
    );
  const [one, other] = (specs as number[][]).map(make);
  expect(one).not.toBe(other);
  expect((specs as number[][]).map(make)).toEqual([one, other]);
  expect(many.size).toBe(35);
});

test('what does not depend on a fact has no branch for it', () => {
  expect(store.atom(1, () => true)).toBe(store.leaf(true));
  expect(store.branch(0, [yes(1), yes(1)])).toBe(yes(1));
});

test('leaves are told apart by their key', () => {
  expect(store.leaf({ n: 1 }, 'k')).toBe(store.leaf({ n: 2 }, 'k'));
  expect(store.leaf(1)).not.toBe(store.leaf(2));
  expect(store.leaf(null)).toBe(store.leaf(null));
});

test('restricted, a diagram depends on what is left', () => {
  const node = both(yes(0), both(yes(1), yes(2)));
  expect(store.restrict(node, [])).toBe(node);
  expect(store.restrict(node, [0])).toBe(both(yes(1), yes(2)));
  expect(store.restrict(node, [1])).toBe(store.leaf(false));
  expect(store.restrict(node, [undefined, 0])).toBe(both(yes(0), yes(2)));
  expect(store.restrict(node, [undefined, 2])).toBe(store.leaf(false));
  expect(store.restrict(node, [0, 0, 0])).toBe(store.leaf(true));
});

test('what can still be reached: each leaf once, and every fact on the way', () => {
  const { leaves, facts } = reach(both(yes(0), yes(2)));
  expect(leaves.map(({ value }) => value).sort()).toEqual([false, true]);
  expect([...facts].sort()).toEqual([0, 2]);
  expect(reach(store.leaf(true))).toEqual({ leaves: [store.leaf(true)], facts: new Set() });
});

test('a store counts its nodes, each once', () => {
  const fresh = new Store([2, 2]);
  expect(fresh.size).toBe(0);
  const node = fresh.atom(0, (cell) => cell);
  expect(fresh.size).toBe(3);
  fresh.atom(0, (cell) => cell);
  expect(fresh.size).toBe(3);
  expect(node).toMatchObject({ fact: 0, id: 2 });
});

test('a shared part is restricted, and combined, once: a ladder of forty facts is quick', () => {
  const many = new Store(Array.from({ length: 40 }, () => 2));
  const parity = Array.from({ length: 40 }, (_, fact) => many.atom(fact, (cell) => cell)).reduce((sum, atom) =>
    many.combine(sum, atom, (a, b) => many.leaf((Number(a) + Number(b)) % 2)),
  );
  const start = performance.now();
  expect(reach(many.restrict(parity, [0])).facts.size).toBe(39);
  expect(reach(parity).leaves.length).toBe(2);
  expect(performance.now() - start).toBeLessThan(1000);
});
