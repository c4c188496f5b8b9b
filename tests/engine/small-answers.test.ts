import { expect, test } from 'vitest';
import { distance, fits, nearest, validate } from '../../src/engine/answers.ts';
import { small } from './small.ts';

const rules = small({});

test.each([
  ['', '', 0],
  ['', 'abc', 3],
  ['abc', '', 3],
  ['abc', 'abc', 0],
  ['abc', 'abd', 1],
  ['abc', 'xbc', 1],
  ['abc', 'ab', 1],
  ['abc', 'zabc', 1],
  ['kitten', 'sitting', 3],
  ['sitting', 'kitten', 3],
  ['flaw', 'lawn', 2],
])('from %s to %s it takes %i letters', (a, b, n) => expect(distance(a, b)).toBe(n));

test('the nearest name is the one that takes fewest letters, wherever it stands; of no names there is none', () => {
  expect(nearest('child.agee', ['family.work', 'child.age', 'child.autism'])).toBe('child.age');
  expect(nearest('a', ['a', 'b', 'abc'])).toBe('a');
  expect(nearest('a', [])).toBe(undefined);
  const names = ['b', 'a'];
  nearest('a', names);
  expect(names).toEqual(['b', 'a']);
});

test.each([
  ['boolean', true, true],
  ['boolean', false, true],
  ['boolean', 'unknown', true],
  ['boolean', 'true', false],
  ['boolean', 1, false],
  [['x', 'y'], 'x', true],
  [['x', 'y'], 'unknown', true],
  [['x', 'y'], 'z', false],
  [['x', 'y'], true, false],
  [{ from: 2, to: 5 }, 'unknown', true],
  [{ from: 2, to: 5 }, 1, false],
  [{ from: 2, to: 5 }, 2, true],
  [{ from: 2, to: 5 }, 5, true],
  [{ from: 2, to: 5 }, 6, false],
  [{ from: 2, to: 5 }, 2.5, false],
  [{ from: 2, to: 5 }, '3', false],
  [{ from: 2, to: 5 }, Number.NaN, false],
] as const)('%j may be %j: %s', (domain, answer, may) => expect(fits(domain, answer)).toBe(may));

test('an error says the fact, what was given, and all that is allowed', () => {
  const said = (answers: unknown) => {
    try {
      validate(rules, answers);
    } catch (error) {
      return (error as Error).message;
    }
    return null;
  };
  expect(said({})).toBe(null);
  expect(said({ 'c.a': true, 'c.k': 'unknown', 'f.n': 7 })).toBe(null);
  expect(said({ 'c.a': 'yes' })).toBe('c.a: "yes" is not allowed. Allowed: true, false, unknown');
  expect(said({ 'c.k': 3 })).toBe('c.k: 3 is not allowed. Allowed: x, y, z, unknown');
  expect(said({ 'f.n': -1 })).toBe('f.n: -1 is not allowed. Allowed: a whole number from 0 to 1000, unknown');
  expect(said({ 'c.aa': true })).toBe('no fact called c.aa. Did you mean c.a?');
  expect(said({ toString: true })).toMatch(/^no fact called toString/);
  for (const none of [null, [], 'c.a', 3]) expect(said(none)).toMatch(/^answers must be one flat object/);
});
