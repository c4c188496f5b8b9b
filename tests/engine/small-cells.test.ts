import { expect, test } from 'vitest';
import { allConditions, cellIndex, cellsOf, eachTest, lineValue, pastSoft } from '../../src/engine/cells.ts';
import { Decider } from '../../src/engine/decide.ts';
import type { Condition } from '../../src/engine/types.ts';
import { small } from './small.ts';

const only = (when: Condition) => small({ help: { tiers: [{ id: 'only', when }] } });
const valuesOf = (when: Condition, fact = 'f.n') => cellsOf(only(when)).find((cells) => cells.fact === fact)?.values;

test('a number is cut where a rule tells it apart, and at the end of a soft band', () => {
  expect(valuesOf({ 'f.n': { below: 10 } })).toEqual([0, 10]);
  expect(valuesOf({ 'f.n': { atMost: 10 } })).toEqual([0, 11]);
  expect(valuesOf({ 'f.n': { atLeast: 10, below: 20 } })).toEqual([0, 10, 20]);
  expect(valuesOf({ 'f.n': { below: 'hard' } })).toEqual([0, 100]);
  expect(valuesOf({ 'f.n': { below: 'line' } })).toEqual([0, 100, 106]);
  expect(valuesOf({ 'f.n': { atMost: 'line' } })).toEqual([0, 101, 106]);
  // A line between two whole numbers lies above the lower one.
  expect(valuesOf({ 'f.n': { below: 'odd' } })).toEqual([0, 100]);
  expect(valuesOf({ 'f.n': { atMost: 'odd' } })).toEqual([0, 100]);
});

test('no cut lies outside of what may be answered', () => {
  expect(valuesOf({ 'f.n': { atLeast: 0 } })).toEqual([0]);
  expect(valuesOf({ 'f.n': { below: 1000 } })).toEqual([0, 1000]);
  expect(valuesOf({ 'f.n': { atMost: 1000 } })).toEqual([0]);
});

test('cuts stand in order, however the rules name them, and hide nowhere', () => {
  expect(valuesOf({ any: [{ 'f.n': { below: 200 } }, { all: [{ not: { 'f.n': { below: 9 } } }] }] })).toEqual([
    0, 9, 200,
  ]);
  const rules = small(
    {
      help: { has: { 'f.n': { below: 5 } }, tiers: [{ id: 'only', when: 'rich' }, { id: 'rest' }] },
      none: { has: null, tiers: [{ id: 'all' }] },
    },
    { rich: { is: { 'f.n': { atLeast: 30 } }, unsettled: { 'f.n': { atLeast: 20 } } } },
  );
  expect(cellsOf(rules).find(({ fact }) => fact === 'f.n')?.values).toEqual([0, 5, 20, 30]);
  expect(allConditions(rules).length).toBe(4);
});

test('every other fact has its answers, whatever the rules say', () => {
  expect(valuesOf('c', 'c.a')).toEqual([true, false]);
  expect(valuesOf({ 'c.k': ['x'] }, 'c.k')).toEqual(['x', 'y', 'z']);
  expect(cellsOf(only({ 'c.a': true })).map(({ fact }) => fact)).toEqual(['c.a', 'c.b', 'c.k', 'f.n', 'c.s']);
});

test('an answer falls into the cell whose beginning it has reached', () => {
  const number = { fact: 'f.n', domain: { from: 0, to: 1000 }, values: [0, 10, 20] };
  expect([0, 9, 10, 11, 19, 20, 1000].map((n) => cellIndex(number, n))).toEqual([0, 0, 1, 1, 1, 2, 2]);
  expect(cellIndex({ fact: 'c.k', domain: ['x', 'y'], values: ['x', 'y'] }, 'y')).toBe(1);
  expect(cellIndex({ fact: 'c.a', domain: 'boolean', values: [true, false] }, false)).toBe(1);
});

test('a line is a number or a figure; what is neither is named', () => {
  const rules = only({ 'c.a': true });
  expect(lineValue(rules, 7)).toEqual({ value: 7, soft: false });
  expect(lineValue(rules, 'line')).toEqual({ value: 100, soft: true });
  expect(lineValue(rules, 'hard')).toEqual({ value: 100, soft: false });
  expect(() => lineValue(rules, 'moon')).toThrow('no figure called moon');
  expect([105, 106].map((n) => pastSoft(n, 100))).toEqual([false, true]);
});

test('every test of a condition is visited once, and no category', () => {
  const seen: unknown[] = [];
  const condition: Condition = {
    all: ['cat', { 'c.a': true }, { any: [{ not: { 'c.k': ['x'] } }, { 'f.n': { below: 3 } }] }],
  };
  eachTest(condition, (fact, test) => seen.push([fact, test]));
  expect(seen).toEqual([
    ['c.a', true],
    ['c.k', ['x']],
    ['f.n', { below: 3 }],
  ]);
});

test.each([
  [{ 'c.nowhere': true }, 'no fact called c.nowhere'],
  ['nobody', 'no category called nobody'],
  [{ 'f.n': { below: 'moon' } }, 'no figure called moon'],
] as [Condition, string][])('%j is no condition of these rules', (when, message) => {
  expect(() => new Decider(only(when))).toThrow(message);
});

test('a category that rests on itself is named, one used twice is not', () => {
  const ring = (is: Condition) =>
    small({ help: { tiers: [{ id: 'only', when: 'a' }] } }, { a: { is }, b: { is: 'a' }, d: { is: { 'c.a': true } } });
  expect(() => new Decider(ring('b'))).toThrow(/category (a|b) rests on itself/);
  expect(() => new Decider(ring({ all: ['d', { not: 'd' }] }))).not.toThrow();
});
