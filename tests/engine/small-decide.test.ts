import { expect, test } from 'vitest';
import { cellsOf } from '../../src/engine/cells.ts';
import { Decider, deciderOf } from '../../src/engine/decide.ts';
import { assess } from '../../src/engine/index.ts';
import { why } from '../../src/engine/trace.ts';
import type { Answers, Rules, Tier } from '../../src/engine/types.ts';
import { small } from './small.ts';

const A: Tier = { id: 'a', when: { 'c.a': true } };
const B: Tier = { id: 'b', when: { 'c.b': true } };
const perhaps = (tier: Tier, because: 'district' | 'silent' = 'district'): Tier => ({ ...tier, possible: { because } });
const decide = (tiers: readonly Tier[], answers: Answers, more: object = {}) =>
  assess(small({ help: { tiers, ...more } }), answers).supports.help;

test.each([
  // Certain of the better tier, whatever the lower one is.
  [[A, B], { 'c.a': true }, { verdict: 'likely', tier: 'a', because: null, open: [] }],
  // Certain of one of two: likely, but of no tier more than of the lower.
  [[A, { id: 'b', when: { 'c.a': false } }], {}, { verdict: 'likely', tier: 'b', open: ['c.a'] }],
  [[A, perhaps(B)], { 'c.b': true }, { verdict: 'possible', tier: 'b', because: 'open', open: ['c.a'] }],
  [[A, perhaps(B)], { 'c.a': false, 'c.b': true }, { verdict: 'possible', tier: 'b', because: 'district', open: [] }],
  [[perhaps(A), perhaps(B, 'silent')], { 'c.b': true }, { verdict: 'possible', tier: 'b', because: 'silent' }],
  [[A], { 'c.a': false }, { verdict: 'unlikely', tier: null, because: null, open: [] }],
  [[A, { id: 'all' }], { 'c.a': false }, { verdict: 'anyone', tier: 'all', because: null }],
  [[A, { id: 'all' }], {}, { verdict: 'possible', tier: 'all', because: 'open', open: ['c.a'] }],
  [[A, B], {}, { verdict: 'possible', tier: null, because: 'open', open: ['c.a', 'c.b'] }],
  [[], {}, { verdict: 'unlikely', tier: null }],
  // Neither way round: what may fall through is certain of no tier.
  [[{ id: 'n', when: { 'c.a': false } }], {}, { verdict: 'possible', tier: null, because: 'open' }],
] as [Tier[], Answers, object][])('%j with %j', (tiers, answers, wanted) => {
  expect(decide(tiers, answers)).toMatchObject({ has: false, ...wanted });
});

test('who has it already is certain of it: neither the open nor the refused has', () => {
  const has = { has: { 'c.b': true } };
  expect(decide([A], { 'c.b': true }, has)?.has).toBe(true);
  expect(decide([A], { 'c.b': false }, has)?.has).toBe(false);
  expect(decide([A], {}, has)?.has).toBe(false);
  expect(decide([A], {}, { has: null })?.has).toBe(false);
});

test('what no text settles is possible, and silent, also above a tier that holds', () => {
  const rules = (tiers: Tier[]) =>
    small({ help: { tiers } }, { grey: { is: { 'c.a': true }, unsettled: { 'c.b': true } } });
  const at = (tiers: Tier[], answers: Answers) => assess(rules(tiers), answers).supports.help;
  const grey: Tier = { id: 'grey', when: 'grey' };
  const both = { 'c.a': false, 'c.b': true };
  expect(at([grey], both)).toMatchObject({ verdict: 'possible', tier: null, because: 'silent', open: [] });
  // The better tier is not settled, the lower is as likely: likely then, of the lower at least.
  expect(at([grey, B], both)).toMatchObject({ verdict: 'likely', tier: 'b', because: null });
  expect(at([grey, perhaps(B)], both)).toMatchObject({ verdict: 'possible', tier: 'b', because: 'district' });
  expect(at([grey], { 'c.a': true, 'c.b': true })).toMatchObject({ verdict: 'likely', tier: 'grey' });
  // A likely tier gives no reason why it is only possible: no text settles what stands above it.
  expect(at([perhaps(grey), B], both)).toMatchObject({ verdict: 'possible', tier: 'b', because: 'silent' });
  expect(at([{ id: 'not', when: { not: 'grey' } }], both)).toMatchObject({ verdict: 'possible' });
  // The reason is that of no other tier.
  expect(at([grey, perhaps(A)], both)).toMatchObject({ verdict: 'possible', tier: null, because: 'silent' });
  // And what is settled takes nothing from it, before it or after it.
  expect(at([{ id: 'all', when: { all: ['grey', { 'c.b': true }] } }], both)?.verdict).toBe('possible');
  expect(at([{ id: 'all', when: { all: [{ 'c.b': true }, 'grey'] } }], both)?.verdict).toBe('possible');
});

test('a decider tells what a support depends on, which tiers it can be certain of, and how large it is', () => {
  const decider = new Decider(
    small({
      help: { tiers: [{ id: 'k', when: { 'c.k': 'x' } }, A] },
      other: { tiers: [{ id: 'n', when: { 'f.n': { below: 5 } } }] },
    }),
  );
  expect([...decider.factsOf('help')]).toEqual(['c.a', 'c.k']);
  expect([...decider.factsOf('other')]).toEqual(['f.n']);
  expect([...decider.tiersWithin('help')].map(String).sort()).toEqual(['0', '1', 'null']);
  expect(decider.size).toBeGreaterThan(5);
  expect(decider.outlook({ all: [{ 'c.k': 'x' }, { 'c.a': true }] }, decider.known({ 'c.a': true }))).toEqual({
    truth: null,
    open: ['c.k'],
  });
  expect(decider.outlook({ 'c.a': true }, decider.known({ 'c.a': false }))).toEqual({ truth: false, open: [] });
  expect(decider.truth({ all: [] }, [])).toBe(true);
  expect(decider.truth({ any: [] }, [])).toBe(false);
});

test('an unknown answer is no cell, any other is its own', () => {
  const decider = new Decider(small({ help: { tiers: [{ id: 'n', when: { 'f.n': { below: 5 } } }] } }));
  expect(decider.known({ 'c.a': 'unknown', 'c.b': false, 'c.k': 'z', 'f.n': 7 })).toEqual([
    undefined,
    1,
    2,
    1,
    undefined,
  ]);
});

test('of a fact that rules do not know there is nothing to tell apart', () => {
  const decider = new Decider(small({ help: { tiers: [A] } }));
  expect(decider.telling('c.nowhere', ['help'], decider.known({}))).toEqual([]);
  expect(decider.telling('c.a', ['help'], decider.known({}))).toEqual([true, false]);
  expect(decider.telling('c.k', ['help'], decider.known({}))).toEqual(['x']);
  expect(decider.telling('c.a', [], decider.known({}))).toEqual([true]);
});

test('of several supports it is enough that one tells two answers apart', () => {
  const decider = new Decider(
    small({
      one: { tiers: [{ id: 'k', when: { 'c.k': 'x' } }] },
      other: { tiers: [{ id: 'k', when: { 'c.k': ['x', 'y'] } }] },
    }),
  );
  expect(decider.telling('c.k', ['one'], decider.known({}))).toEqual(['x', 'y']);
  expect(decider.telling('c.k', ['other'], decider.known({}))).toEqual(['x', 'z']);
  expect(decider.telling('c.k', ['one', 'other'], decider.known({}))).toEqual(['x', 'y', 'z']);
});

test('rules are made ready once', () => {
  const rules = small({ help: { tiers: [A] } });
  expect(deciderOf(rules)).toBe(deciderOf(rules));
  expect(deciderOf(rules)).not.toBe(deciderOf({ ...rules }));
});

test('a category is read once, however many conditions use it; what was said of a diagram is said again', () => {
  let read = 0;
  const counted = {
    get is() {
      read++;
      return { 'c.a': true };
    },
  };
  const rules = small({ one: { tiers: [{ id: 'x', when: { any: ['x', 'x'] } }] } }, { x: counted });
  const decider = new Decider(rules, cellsOf(small({})));
  expect(read).toBe(1);
  const said = (answers: Answers) => decider.decide('one', decider.known(answers)).open;
  expect(said({ 'c.b': true })).toBe(said({ 'c.b': false }));
});

test('rules damaged on their way are named as what is wrong', () => {
  const rules = small({ help: { tiers: [A] } });
  const broken: unknown[] = [null, {}, { ...rules, questions: null }, { ...rules, supports: { help: { tiers: 7 } } }];
  for (const one of broken) expect(() => assess(one as Rules, {})).toThrow(/^these rules cannot be read: ./);
  const lateFault = small({ help: { tiers: [A], has: 'outer' } }, { outer: { is: 'nobody' } });
  // Asked again, the same.
  for (const _ of [1, 2])
    expect(() => assess(lateFault, {})).toThrow('these rules cannot be read: no category called nobody');
  expect(() => assess(lateFault, {})).toThrow(expect.objectContaining({ cause: expect.any(Error) }));
  // A wrong answer is no fault of the rules.
  expect(() => assess(rules, { 'c.a': 3 })).toThrow(/^c\.a: 3/);
});

test('the trace of a category says what is settled of it, and of a tier open to anyone that it holds', () => {
  const rules = small(
    { help: { tiers: [{ id: 'g', when: { any: ['grey', 'plain'] } }, { id: 'all' }] } },
    { grey: { is: { 'c.a': true }, unsettled: { 'c.b': true } }, plain: { is: { 'c.b': true } } },
  );
  expect(assess(rules, { 'c.a': false, 'c.b': true }).supports.help?.why).toEqual([
    {
      tier: 'g',
      truth: true,
      when: {
        truth: true,
        any: [
          { truth: null, category: 'grey', is: { truth: false, fact: 'c.a', test: true }, unsettled: true },
          { truth: true, category: 'plain', is: { truth: true, fact: 'c.b', test: true }, unsettled: false },
        ],
      },
    },
    { tier: 'all', truth: true, when: null },
  ]);
});

test('supports that share a condition share its trace; of a support that rules do not know there is none', () => {
  const tiers = [{ id: 'x', when: 'x' }];
  const rules = small({ help: { tiers }, other: { tiers } }, { x: { is: { 'c.a': true } } });
  const { help, other } = assess(rules, {}).supports;
  expect(help?.why[0]?.when).toBe(other?.why[0]?.when);
  const decider = deciderOf(rules);
  expect(why(decider, 'nobody', decider.known({}))).toEqual([]);
});

test('what is open stands in the order of the questions, wherever a condition needs it', () => {
  const when = {
    any: [{ all: [{ 'c.a': true }, { 'f.n': { below: 5 } }] }, { all: [{ 'c.a': false }, { 'c.b': true }] }],
  };
  expect(decide([{ id: 'only', when }], {})?.open).toEqual(['c.a', 'c.b', 'f.n']);
});

test('a tier that does not hold is traced as false, an open one as unknown', () => {
  const truths = (answers: Answers) => decide([A, B], answers)?.why.map(({ truth }) => truth);
  expect(truths({ 'c.a': false })).toEqual([false, null]);
});

test('a line at the lowest number there is still holds on it', () => {
  const lowest: Tier = { id: 'none', when: { 'f.n': { atMost: 0 } } };
  expect([0, 1].map((n) => decide([lowest], { 'f.n': n })?.verdict)).toEqual(['likely', 'unlikely']);
});
