import { expect, test } from 'vitest';
import { type Change, changesFor, unlocks } from '../../src/engine/change.ts';
import { Decider } from '../../src/engine/decide.ts';
import type { Answers, Condition } from '../../src/engine/types.ts';
import { small } from './small.ts';

const [a, b] = [{ 'c.a': true }, { 'c.b': true }];
const both: Condition = { all: [a, b] };
const decider = new Decider(
  small({
    both: { tiers: [{ id: 'only', when: both }] },
    steps: {
      tiers: [
        { id: 'sure', when: both },
        { id: 'perhaps', when: a, possible: { because: 'district' } },
      ],
    },
    kind: {
      tiers: [
        { id: 'sure', when: { 'c.k': 'x' } },
        { id: 'perhaps', when: { 'c.k': 'y' }, possible: { because: 'district' } },
      ],
    },
    half: { has: { 'c.k': 'x' }, tiers: [{ id: 'only', when: { 'c.k': ['x', 'y'] } }] },
    list: { tiers: [{ id: 'sure', when: { 'c.k': 'x' } }, { id: 'all' }] },
    owned: { has: b, tiers: [{ id: 'only', when: b }] },
    open: { tiers: [{ id: 'all' }] },
    never: { tiers: [{ id: 'only', when: { 'c.s': true } }] },
  }),
);
const doA: Change = { id: 'do-a', fact: 'c.a', to: [true] };
const doB: Change = { id: 'do-b', fact: 'c.b', to: [true] };
const doK: Change = { id: 'do-k', fact: 'c.k', to: ['x', 'y'] };
const no = { 'c.a': false, 'c.b': false, 'c.k': 'z', 'c.s': false };
const told = (id: string, changes: readonly Change[], answers: Answers) =>
  unlocks(decider, [id], changes, answers).map(({ from, to, changes: made }) => `${from} ${to}: ${made.join('+')}`);

test('offered is what is not so yet, is for this family, and comes by a support in reach', () => {
  const offered = (change: Change, answers: Answers) => changesFor(decider, [change], answers).length === 1;
  expect(offered(doA, no)).toBe(true);
  expect(offered(doA, { 'c.a': true })).toBe(false);
  expect(offered(doA, { 'c.a': 'unknown' })).toBe(true);
  expect(offered(doA, {})).toBe(true);
  expect(offered(doK, { 'c.k': 'y' })).toBe(false);
  expect(offered({ ...doA, when: b }, no)).toBe(false);
  expect(offered({ ...doA, when: b }, {})).toBe(true);
  expect(offered({ ...doA, when: b }, { 'c.b': true })).toBe(true);
  expect(offered({ ...doA, through: 'never' }, no)).toBe(false);
  expect(offered({ ...doA, through: 'never' }, {})).toBe(true);
});

test('told are the fewest changes that make it more certain, and of those the ones that bring most', () => {
  expect(told('both', [doA, doB], no)).toEqual(['unlikely likely: do-a+do-b']);
  expect(told('both', [doA, doB], { ...no, 'c.b': true })).toEqual(['unlikely likely: do-a']);
  expect(told('both', [doA], no)).toEqual([]);
  expect(told('steps', [doA, doB], no)).toEqual(['unlikely possible: do-a']);
  expect(told('steps', [doA, doB], { ...no, 'c.a': true })).toEqual(['possible likely: do-b']);
});

test('of a change that may turn out several ways the best counts; of two equal changes both are told', () => {
  expect(told('kind', [doK], no)).toEqual(['unlikely likely: do-k']);
  expect(told('kind', [{ ...doK, to: ['y'] }], no)).toEqual(['unlikely possible: do-k']);
  expect(told('kind', [{ ...doK, id: 'less', to: ['y'] }, doK], no)).toEqual(['unlikely likely: do-k']);
  expect(told('kind', [{ ...doK, id: 'too', to: ['x'] }, doK], no)).toEqual([
    'unlikely likely: too',
    'unlikely likely: do-k',
  ]);
});

test('one way that is no gain hides no better one; of two ways as good the first is told', () => {
  // 'x' would mean to have it already.
  expect(told('half', [doK], no)).toEqual(['unlikely likely: do-k']);
  expect(told('list', [doK], {})).toEqual(['possible likely: do-k']);
  expect(told('list', [{ ...doK, to: ['y', 'x'] }], {})).toEqual(['possible anyone: do-k']);
});

test('nothing is told of what is certain already, of what one then has anyway, or by way of itself', () => {
  expect(told('both', [doA, doB], { ...no, 'c.a': true, 'c.b': true })).toEqual([]);
  expect(told('open', [doA], no)).toEqual([]);
  expect(told('owned', [doB], no)).toEqual([]);
  expect(told('both', [{ ...doA, through: 'both' }], { ...no, 'c.b': true })).toEqual([]);
  // In reach already, but only by itself.
  expect(told('steps', [{ ...doB, through: 'steps' }], { ...no, 'c.a': true })).toEqual([]);
  expect(told('steps', [{ ...doA, through: 'open' }], no)).toEqual(['unlikely possible: do-a']);
});

test('no fact is changed twice', () => {
  expect(told('both', [doA, { ...doA, id: 'again' }, doB], no)).toEqual([
    'unlikely likely: do-a+do-b',
    'unlikely likely: again+do-b',
  ]);
});

test('each support is told by its own name', () => {
  expect(unlocks(decider, ['open', 'both'], [doA, doB], no)).toEqual([
    { support: 'both', from: 'unlikely', to: 'likely', changes: ['do-a', 'do-b'] },
  ]);
});
