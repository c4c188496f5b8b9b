import { expect, test } from 'vitest';
import type { Condition, Question } from '../../src/engine/types.ts';
import { type Impact, impactOf } from '../../src/model/impact.ts';
import { questions, small } from '../engine/small.ts';

const [a, b] = [{ 'c.a': true }, { 'c.b': true }];
const only = (when: Condition, asked?: readonly Question[]) =>
  small({ s: { tiers: [{ id: 'only', when }] } }, {}, asked);
const open = small({ s: { tiers: [{ id: 'all' }] } });
/** A kind of family in short, as `c.a=true c.n=100,200`. */
const kindsOf = ({ kinds }: Impact) => kinds.map((kind) => kind.map((f) => `${f.fact}=${f.answers}`).join(' '));
const told = (impacts: readonly Impact[]) =>
  impacts.map((impact) => [`${impact.support}: ${impact.from} ${impact.to}`, ...kindsOf(impact)]);

test('rules that decide the same have no impact, however they are written', () => {
  expect(impactOf(only({ all: [a, b] }), only({ not: { any: [{ not: b }, { not: a }] } }))).toEqual([]);
});

test('a support that is stricter: who loses, and which share of all combinations they are', () => {
  expect(impactOf(only(a), only({ all: [a, b] }))).toEqual([
    {
      support: 's',
      from: 'likely',
      to: 'unlikely',
      share: 0.25,
      kinds: [
        [
          { fact: 'c.a', answers: [true] },
          { fact: 'c.b', answers: [false] },
        ],
      ],
      more: 0,
    },
  ]);
});

test('answers that lead to the same are one kind', () => {
  const [wider] = impactOf(only({ 'c.k': 'y' }), only({ 'c.k': ['x', 'y', 'z'] }));
  expect(kindsOf(wider as Impact)).toEqual(['c.k=x,z']);
  expect(wider?.share).toBeCloseTo(2 / 3);
});

test('each change of verdict stands for itself', () => {
  const after = small({
    s: {
      tiers: [
        { id: 'perhaps', when: a, possible: { because: 'silent' } },
        { id: 'sure', when: b },
      ],
    },
  });
  expect(told(impactOf(only(a), after))).toEqual([
    ['s: likely possible', 'c.a=true'],
    ['s: unlikely likely', 'c.a=false c.b=true'],
  ]);
});

test('numbers are cut wherever one of the two versions cuts them, and told in order', () => {
  const lines = (...at: number[]) =>
    small(Object.fromEntries(at.map((below, i) => [`s${i}`, { tiers: [{ id: 'only', when: { 'f.n': { below } } }] }])));
  // Cells: from 0, 90, 200 and 1000.
  const found = impactOf(lines(90, 200), lines(1000, 200));
  expect(told(found)).toEqual([['s0: unlikely likely', 'f.n=90,200']]);
  expect(found[0]?.share).toBe(0.5);
});

test('a support that only one version knows came from nothing, or goes to nothing', () => {
  const none = small({});
  const all = { support: 's', share: 1, kinds: [[]], more: 0 };
  expect(impactOf(none, open)).toEqual([{ ...all, from: 'none', to: 'anyone' }]);
  expect(impactOf(open, none)).toEqual([{ ...all, from: 'anyone', to: 'none' }]);
});

test('a fact or an answer that only one version knows changes nothing in the other', () => {
  const without = questions.filter(({ id }) => id !== 'two');
  const mixed = (when: Condition, asked = questions) => only(when, asked);
  const [more, less] = [
    impactOf(mixed(a, without), mixed({ any: [a, b] })),
    impactOf(mixed({ any: [a, b] }), mixed(a, without)),
  ];
  expect(told(more)).toEqual([['s: unlikely likely', 'c.a=false c.b=true']]);
  expect(told(less)).toEqual([['s: likely unlikely', 'c.a=false c.b=true']]);
  expect([...more, ...less].map(({ share }) => share)).toEqual([0.25, 0.25]);
  const fewer = questions.map((q) => (q.id === 'many' ? { ...q, facts: { 'c.k': ['x', 'y'] } } : q));
  const found = impactOf(mixed({ 'c.k': 'x' }, fewer), mixed({ 'c.k': ['y', 'z'] }));
  expect(told(found)).toEqual([
    ['s: likely unlikely', 'c.k=x'],
    ['s: unlikely likely', 'c.k=y,z'],
  ]);
  expect(found[1]?.share).toBeCloseTo(2 / 3);
});

test('told are the four kinds with the fewest facts, the shorter first, and how many more there are', () => {
  const asked = ['c.1', 'c.2', 'c.3', 'c.4', 'c.5'].map(
    (fact): Question => ({ id: fact, scope: 'child', facts: { [fact]: 'boolean' } }),
  );
  const [so1, so2, so3, so4, so5] = asked.map(({ id }) => ({ [id]: true })) as [Condition, ...Condition[]];
  const never = only({ all: [so1, { not: so1 } as Condition] } as Condition, asked);
  const odd = { any: [{ all: [so4, { not: so5 }] }, { all: [{ not: so4 }, so5] }] };
  const after = only({ any: [{ all: [so1, odd] }, { all: [{ not: so1 }, { any: [so2, so3] }] }] } as Condition, asked);
  const [found, ...rest] = impactOf(never, after);
  expect(rest).toEqual([]);
  expect(kindsOf(found as Impact)).toEqual([
    'c.1=false c.2=true',
    'c.1=true c.4=true c.5=false',
    'c.1=true c.4=false c.5=true',
    'c.1=false c.2=false c.3=true',
  ]);
  expect(found).toMatchObject({ more: 0, share: 0.25 + 0.375 });
  const [more] = impactOf(
    never,
    only({ any: [{ all: [so1, odd] }, { all: [{ not: so1 }, { any: [so2, odd] }] }] } as Condition, asked),
  );
  expect(more?.more).toBe(1);
  expect(kindsOf(more as Impact)).toHaveLength(4);
});
