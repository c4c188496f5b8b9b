import { expect, test } from 'vitest';
import { asideFacts, askedFor, isWorthAsking, nextQuestion, openFacts } from '../../src/engine/next.ts';
import type { Question } from '../../src/engine/types.ts';
import { questions, small } from './small.ts';

const ticks: Question = {
  id: 'ticks',
  scope: 'child',
  facts: { 'c.p': 'boolean', 'c.q': 'boolean' },
  clears: { 'c.k': 'z' },
};
const open = (...facts: string[]) => new Set(facts);
const decision = (...facts: string[]) =>
  ({ verdict: 'possible', tier: null, has: false, open: facts, because: 'open' }) as const;

test('facts kept aside are those of questions never asked', () => {
  expect(asideFacts(small({}))).toEqual(['c.s']);
});

test('open is what any decision waits for', () => {
  expect(openFacts([decision('a', 'b'), decision(), decision('b', 'c')])).toEqual(open('a', 'b', 'c'));
});

test('a question is asked for its own facts that are open and not answered, and once for what it clears', () => {
  expect(askedFor(ticks, {}, open('c.p', 'c.k', 'c.else'))).toEqual(['c.p', 'c.k']);
  expect(askedFor(ticks, { 'c.p': 'unknown' }, open('c.p', 'c.q', 'c.k'))).toEqual(['c.q']);
  expect(askedFor(ticks, { 'c.k': 'x' }, open('c.p', 'c.k'))).toEqual(['c.p']);
  expect(askedFor({ ...ticks, clears: { 'c.k': 'z', 'c.l': 'z' } }, {}, open('c.l'))).toEqual(['c.l']);
  expect(askedFor(questions[0] as Question, {}, open())).toEqual([]);
});

test('worth a screen: an own fact, or two cleared ones; never one kept aside', () => {
  const two: Question = { ...ticks, clears: { 'c.k': 'z', 'c.l': 'z' } };
  expect(isWorthAsking(ticks, {}, open('c.p'))).toBe(true);
  expect(isWorthAsking(ticks, {}, open('c.k'))).toBe(false);
  expect(isWorthAsking(two, {}, open('c.k', 'c.l'))).toBe(true);
  expect(isWorthAsking(ticks, {}, open())).toBe(false);
  expect(isWorthAsking({ ...ticks, aside: true }, {}, open('c.p'))).toBe(false);
});

test('the next question is the first in order that is worth it, or none', () => {
  const rules = small({});
  expect(nextQuestion(rules, [decision('c.k', 'c.b')], {})).toBe('two');
  expect(nextQuestion(rules, [decision('c.k', 'c.b')], { 'c.b': true })).toBe('many');
  expect(nextQuestion(rules, [decision('c.s')], {})).toBe(null);
  expect(nextQuestion(rules, [], {})).toBe(null);
});
