import { expect, test } from 'vitest';
import { type Statement, describe as say, unsettledPart } from '../../src/engine/describe.ts';
import type { Condition, Truth } from '../../src/engine/types.ts';
import { small } from './small.ts';

const rules = small({});
const yes = () => true;

test.each([
  [{ 'c.a': true }, { kind: 'answers', fact: 'c.a', answers: ['true'], truth: true }],
  [{ not: { 'c.a': true } }, { kind: 'answers', fact: 'c.a', answers: ['false'], truth: false }],
  [{ not: { not: { 'c.a': true } } }, { kind: 'answers', fact: 'c.a', answers: ['true'], truth: true }],
  [{ 'c.k': 'x' }, { kind: 'answers', fact: 'c.k', answers: ['x'], truth: true }],
  [{ not: { 'c.k': ['x', 'z'] } }, { kind: 'answers', fact: 'c.k', answers: ['y'], truth: false }],
  ['grey', { kind: 'category', name: 'grey', negated: false, truth: true }],
  [{ not: 'grey' }, { kind: 'category', name: 'grey', negated: true, truth: false }],
  [{ 'f.n': { atLeast: 3, below: 'hard' } }, { kind: 'range', fact: 'f.n', from: 3, below: 100, truth: true }],
  [{ 'f.n': { atMost: 'line' } }, { kind: 'range', fact: 'f.n', atMost: 100, truth: true }],
  [{ not: { 'f.n': { atLeast: 3 } } }, { kind: 'range', fact: 'f.n', below: 3, truth: false }],
  [{ not: { 'f.n': { below: 'hard' } } }, { kind: 'range', fact: 'f.n', from: 100, truth: false }],
  [{ not: { 'f.n': { atMost: 7 } } }, { kind: 'range', fact: 'f.n', above: 7, truth: false }],
] as [Condition, object][])('%j is said as %j', (condition, said) => {
  expect(say(rules, condition, yes)).toStrictEqual(said);
});

test('of several, negated, "all" becomes "any" and the other way round', () => {
  const parts: Condition[] = [{ 'c.a': true }, { 'c.b': true }];
  const kindOf = (condition: Condition) => say(rules, condition, yes).kind;
  expect([{ all: parts }, { any: parts }, { not: { all: parts } }, { not: { any: parts } }].map(kindOf)).toEqual([
    'all',
    'any',
    'any',
    'all',
  ]);
});

test('what is unknown stays unknown when it is turned round', () => {
  expect(say(rules, { not: { 'c.a': true } }, () => null).truth).toBe(null);
});

const part = (fact: string, truth: Truth): Statement => ({ kind: 'answers', fact, answers: [], truth });

test('of a statement only the unsettled parts are left, and one alone stands for all', () => {
  const of = (...parts: Statement[]): Statement => ({ kind: 'all', parts, truth: null });
  expect(unsettledPart(of(part('a', true), part('b', null), part('c', false)))).toEqual(part('b', null));
  expect(unsettledPart(of(part('a', null), part('b', true), part('c', null)))).toEqual(
    of(part('a', null), part('c', null)),
  );
  expect(unsettledPart(of(part('a', true), of(part('b', false), part('c', null)), part('d', null)))).toEqual(
    of(part('c', null), part('d', null)),
  );
  expect(unsettledPart({ kind: 'any', parts: [part('a', null)], truth: null })).toEqual(part('a', null));
  expect(unsettledPart(part('a', null))).toEqual(part('a', null));
});
