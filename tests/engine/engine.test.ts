import { describe, expect, test } from 'vitest';
import { Decider } from '../../src/engine/decide.ts';
import { describe as say } from '../../src/engine/describe.ts';
import { assess } from '../../src/engine/index.ts';
import type { Answers, Condition, Rules } from '../../src/engine/types.ts';

/** A small world of its own, so that the engine is tested and not the policy. */
const world = (tiers: Rules['supports'][string]['tiers'], categories: Rules['categories'] = {}): Rules => ({
  figures: { line: { value: 100, soft: true }, hard: { value: 100 } },
  questions: [
    { id: 'one', scope: 'child', facts: { 'c.a': 'boolean' } },
    { id: 'two', scope: 'child', facts: { 'c.b': 'boolean' } },
    { id: 'many', scope: 'child', facts: { 'c.k': ['x', 'y', 'z'] } },
    { id: 'money', scope: 'family', facts: { 'f.n': { from: 0, to: 1000 } } },
    { id: 'secret', scope: 'child', facts: { 'c.s': 'boolean' }, aside: true },
  ],
  categories,
  supports: { help: { topic: 't', tiers } },
});
const help = (rules: Rules, answers: Answers) => assess(rules, answers).supports.help;

describe('three values', () => {
  const rules = world([
    { id: 'only', when: { all: [{ 'c.a': true }, { any: [{ 'c.b': true }, { 'c.k': ['x', 'y'] }] }] } },
  ]);
  test.each([
    [{}, 'possible'],
    [{ 'c.a': false }, 'unlikely'],
    [{ 'c.a': true }, 'possible'],
    [{ 'c.a': true, 'c.b': true }, 'likely'],
    [{ 'c.a': true, 'c.b': false, 'c.k': 'z' }, 'unlikely'],
    [{ 'c.a': true, 'c.b': false, 'c.k': 'unknown' }, 'possible'],
  ] as const)('%j is %s', (answers, verdict) => expect(help(rules, answers)?.verdict).toBe(verdict));
});

test('unknown is exact where three-valued logic would shrug', () => {
  const rules = world([
    { id: 'only', when: { any: [{ 'c.a': true }, { all: [{ 'c.a': false }, { 'c.b': true }] }, { 'c.b': false }] } },
  ]);
  expect(help(rules, {})).toMatchObject({ verdict: 'likely', open: [] });
});

test('a certain lower tier is kept while a better one is open', () => {
  const rules = world([
    { id: 'best', when: { 'c.a': true } },
    { id: 'lower', when: { 'c.b': true } },
  ]);
  expect(help(rules, { 'c.b': true })).toMatchObject({ verdict: 'likely', tier: 'lower', open: ['c.a'] });
});

test('what no text settles stays open although nothing is left to ask', () => {
  const rules = world([{ id: 'only', when: 'grey' }], { grey: { is: { 'c.a': true }, unsettled: { 'c.b': true } } });
  expect(help(rules, { 'c.a': false, 'c.b': true })).toMatchObject({
    verdict: 'possible',
    open: [],
    because: 'silent',
  });
  expect(help(rules, { 'c.a': false, 'c.b': false })?.verdict).toBe('unlikely');
});

test('a capped tier says why', () => {
  const rules = world([{ id: 'only', when: { 'c.a': true }, possible: { because: 'district', ask: 'office' } }]);
  expect(help(rules, { 'c.a': true })).toMatchObject({ verdict: 'possible', because: 'district', open: [] });
  expect(help(rules, {})?.because).toBe('open');
});

describe('lines', () => {
  const at = (test: Condition, n: number) => help(world([{ id: 'only', when: test }]), { 'f.n': n })?.verdict;
  test.each([
    [{ below: 'hard' }, [99, 'likely'], [100, 'unlikely'], [101, 'unlikely']],
    [{ atLeast: 'hard' }, [99, 'unlikely'], [100, 'likely'], [101, 'likely']],
    [{ atMost: 'hard' }, [99, 'likely'], [100, 'likely'], [101, 'unlikely']],
    [{ below: 'line' }, [99, 'likely'], [100, 'possible'], [105, 'possible'], [106, 'unlikely']],
    [{ atMost: 'line' }, [100, 'likely'], [101, 'possible'], [105, 'possible'], [106, 'unlikely']],
    [{ atLeast: 'line' }, [99, 'unlikely'], [100, 'possible'], [105, 'possible'], [106, 'likely']],
    [{ atLeast: 10, below: 20 }, [9, 'unlikely'], [10, 'likely'], [19, 'likely'], [20, 'unlikely']],
  ] as [object, ...[number, string][]][])('%j', (range, ...points) => {
    for (const [n, verdict] of points) expect([n, at({ 'f.n': range } as Condition, n)]).toEqual([n, verdict]);
  });
});

describe('the next question', () => {
  const rules = world([{ id: 'only', when: { all: [{ 'c.b': true }, { 'c.k': 'x' }, { 'c.s': true }] } }]);
  test('is the first in the written order that can still matter', () => {
    expect(assess(rules, {}).next).toBe('two');
    expect(assess(rules, { 'c.b': 'unknown' }).next).toBe('many');
    expect(assess(rules, { 'c.b': false }).next).toBe(null);
  });
  test('is never one kept aside', () => {
    expect(assess(rules, { 'c.b': true, 'c.k': 'x' })).toMatchObject({
      next: null,
      supports: { help: { open: ['c.s'] } },
    });
  });
});

describe('wrong answers throw and name the fact, what was given and what is allowed', () => {
  const rules = world([{ id: 'only', when: { 'c.a': true } }]);
  test.each([
    [{ 'c.aa': true }, /c\.aa.*c\.a/],
    [{ 'c.a': 'yes' }, /c\.a.*yes.*true, false/],
    [{ 'c.k': 'w' }, /c\.k.*w.*x, y, z/],
    [{ 'f.n': 1.5 }, /f\.n.*1\.5.*0 to 1000/],
    [{ 'f.n': -1 }, /f\.n/],
    [{ 'f.n': null }, /f\.n/],
    [{ constructor: true }, /constructor/],
    [JSON.parse('{"__proto__": {"x": 1}, "c.a": 3}'), /c\.a|__proto__/],
  ])('%j', (answers, message) => expect(() => assess(rules, answers as Answers)).toThrow(message));
  test.each([[null], [[]], ['c.a'], [undefined]])('%j is no map of answers', (answers) =>
    expect(() => assess(rules, answers as never)).toThrow(/flat object/),
  );
});

test('the trace carries a truth on every node', () => {
  const rules = world([{ id: 'only', when: { all: [{ 'c.a': true }, { not: 'cat' }] } }], {
    cat: { is: { 'c.b': true } },
  });
  const [tier] = help(rules, { 'c.a': true, 'c.b': false })?.why ?? [];
  expect(tier).toMatchObject({
    tier: 'only',
    truth: true,
    when: {
      truth: true,
      all: [
        { truth: true, fact: 'c.a' },
        { truth: true, not: { truth: false, category: 'cat', is: { fact: 'c.b' } } },
      ],
    },
  });
});

test('described, a condition has no "not" left', () => {
  const rules = world([{ id: 'only', when: { 'c.a': true } }]);
  const judge = () => null;
  const not: Condition = { not: { any: [{ 'c.k': 'x' }, { 'f.n': { below: 'hard' } }, { 'f.n': { atMost: 5 } }] } };
  expect(say(rules, not, judge)).toEqual({
    kind: 'all',
    truth: null,
    parts: [
      { kind: 'answers', fact: 'c.k', answers: ['y', 'z'], truth: null },
      { kind: 'range', fact: 'f.n', from: 100, truth: null },
      { kind: 'range', fact: 'f.n', above: 5, truth: null },
    ],
  });
});

test('answers that these supports do not tell apart are merged', () => {
  const decider = new Decider(world([{ id: 'only', when: { all: [{ 'c.a': true }, { 'f.n': { below: 'line' } }] } }]));
  expect(decider.telling('f.n', ['help'], decider.known({ 'c.a': true }))).toEqual([0, 100, 106]);
  expect(decider.telling('f.n', ['help'], decider.known({ 'c.a': false }))).toEqual([0]);
});
