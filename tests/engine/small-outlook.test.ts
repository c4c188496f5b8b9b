import { expect, test } from 'vitest';
import { Decider } from '../../src/engine/decide.ts';
import { type Node, Store } from '../../src/engine/diagram.ts';
import { Outlook } from '../../src/engine/outlook.ts';
import type { Answers, Condition, Question } from '../../src/engine/types.ts';
import { questions, small } from './small.ts';

const ticks: Question = {
  id: 'ticks',
  scope: 'child',
  facts: { 'c.p': 'boolean', 'c.q': 'boolean' },
  clears: { 'c.k': 'z', 'c.m': 'none' },
};
const asked = [ticks, ...questions, { id: 'more', scope: 'child', facts: { 'c.m': ['none', 'some'] } } as const];

/** The fewest further answers that could settle a condition. */
function fewest(when: Condition, answers: Answers = {}, order: readonly Question[] = asked): number | null {
  const decider = new Decider(small({ help: { tiers: [{ id: 'only', when }] } }, {}, order));
  return new Outlook(decider.cells, order).fewest(decider.rest('help', decider.known(answers)));
}
const all = (...parts: Condition[]): Condition => ({ all: parts });
const any = (...parts: Condition[]): Condition => ({ any: parts });
const [a, b, n] = [{ 'c.a': true }, { 'c.b': true }, { 'f.n': { below: 5 } }];

test.each([
  [all(), {}, 0],
  [a, {}, 1],
  [a, { 'c.a': false }, 0],
  // One no is enough for all, one yes for any.
  [all(a, b, n), {}, 1],
  [any(a, b, n), {}, 1],
  [all(a, b, n), { 'c.a': true, 'c.b': true }, 1],
  // Two are needed, whichever way it goes.
  [any(all(a, b), all({ not: a }, n)), {}, 2],
  [all(any(a, b), any({ not: a }, n)), {}, 2],
  // Three are needed: more than is looked ahead.
  [any(all(a, b, { 'c.k': 'x' }), all({ not: a }, { not: b }, { not: { 'c.k': 'x' } })), {}, 2],
  // Two ticks of one list are one screen.
  [any(all({ 'c.p': true }, { 'c.q': true }), all({ 'c.p': false }, { 'c.q': false })), {}, 1],
  // What a list of ticks can clear costs no screen of its own; what it cannot say does.
  [any(all({ 'c.p': true }, { 'c.k': 'z' }), all({ 'c.p': false }, { 'c.k': ['x', 'y'] })), {}, 1],
  [any(all({ 'c.k': 'z' }, { 'c.m': 'none' }), all({ 'c.k': ['x', 'y'] }, { 'c.m': 'some' })), {}, 1],
  [any(all({ 'c.k': 'x' }, a), all({ 'c.k': ['y', 'z'] }, { not: a })), {}, 2],
] as [Condition, Answers, number | null][])('%j with %j takes %j', (when, answers, screens) => {
  expect(fewest(when, answers)).toBe(screens);
});

/** True where an odd number of them hold: nothing less than all of them settles it. */
const odd = (parts: readonly Condition[]): Condition =>
  parts.reduce((sum, part) => any(all(sum, { not: part }), all({ not: sum }, part)));

test('what takes every answer takes as many screens, and is not counted past two', () => {
  expect(fewest(odd([a]))).toBe(1);
  expect(fewest(odd([a, b]))).toBe(2);
  expect(fewest(odd([a, b, n]))).toBe(null);
  expect(fewest(odd([a, b, n]), { 'c.b': true })).toBe(2);
  expect(fewest(odd([{ 'c.p': true }, { 'c.q': true }, a]))).toBe(2);
  expect(fewest(odd([{ 'c.p': true }, { 'c.q': true }, a, b]))).toBe(null);
});

test('a list of ticks may settle it whatever an earlier question would say', () => {
  const [p, q, r] = [{ 'c.p': true }, { 'c.q': true }, { 'c.r': true }];
  const list: Question = {
    id: 'list',
    scope: 'child',
    facts: { 'c.p': 'boolean', 'c.q': 'boolean', 'c.r': 'boolean' },
  };
  const order = [...questions, list];
  const either = (yes: Condition, no: Condition) => any(all(a, yes), all({ not: a }, no));
  const same = (one: Condition, other: Condition): Condition => ({ not: odd([one, other]) });
  expect(fewest(either(p, q), {}, order)).toBe(1);
  // One tick is part of both ways.
  expect(fewest(either(same(p, q), same(p, r)), {}, order)).toBe(1);
  // Whichever way it goes, one tick would have to be and not to be.
  expect(fewest(either(p, { not: p }), {}, order)).toBe(2);
});

/** Facts of two answers, and the questions that ask for them. */
const ticked = (asked: readonly (readonly string[])[]) => ({
  cells: asked.flat().map((fact) => ({ fact, domain: 'boolean', values: [true, false] }) as const),
  questions: asked.map(
    (facts, n): Question => ({
      id: `q${n}`,
      scope: 'child',
      facts: Object.fromEntries(facts.map((fact) => [fact, 'boolean'])),
    }),
  ),
});

/** What depends only on how many of so many facts are so. */
function counting(facts: number, value: (count: number) => boolean): Node {
  const store = new Store(Array.from({ length: facts }, () => 2));
  const levels = Array.from({ length: facts + 1 }, (_, count) => store.leaf(value(count)));
  return Array.from({ length: facts }, (_, n) => facts - 1 - n).reduce(
    (below, fact) => below.slice(1).map((more, count) => store.branch(fact, [more, below[count] as Node])),
    levels,
  )[0] as Node;
}
const names = (n: number) => Array.from({ length: n }, (_, i) => `c.${i}`);

test('what was found for a part that is met again is not sought again: forty questions are quick', () => {
  const { cells, questions: single } = ticked(names(40).map((name) => [name]));
  expect(new Outlook(cells, single).fewest(counting(40, (count) => count % 2 === 1))).toBe(null);
});

test('of all that one list of ticks can settle only the least is kept: a list of eight is quick', () => {
  const { cells, questions: list } = ticked([names(8)]);
  expect(new Outlook(cells, list).fewest(counting(8, (count) => count >= 4))).toBe(1);
});
