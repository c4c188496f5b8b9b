import { expect, test } from 'vitest';
import * as schema from '../../src/model/schema.ts';
import { holds, refusedAt, takes } from './small-refused.ts';

const messageOf = (of: typeof schema.condition, value: unknown) => JSON.stringify(of.safeParse(value).error?.issues);

test('an id is lower-case letters, digits and hyphens, and begins with a letter', () => {
  takes(schema.sourceGlosses, {}, '', { a: 'x' }, { 'z9-x-0': 'x' });
  for (const key of ['', 'A', 'aB', 'Ab', 'a_b', '9a', '-a', 'a b', 'a.b', '钱'])
    expect(refusedAt(schema.sourceGlosses, { [key]: 'x' }), key).toEqual([key]);
  expect(messageOf(schema.condition, 'Bad')).toMatch(/an id is lower-case letters/);
});

test('a fact is called scope.name', () => {
  const line = { fact: 'child.age-now', to: [true] };
  holds(
    schema.changes,
    { 'do-it': line },
    ...['age', 'child.', '.age', 'child.Age', 'Child.age', 'c-d.age', 'child.age.now', 'child.age1', '1child.age'].map(
      (fact) => ['do-it/fact', fact] as const,
    ),
  );
  takes(schema.changes, { 'do-it': line }, 'do-it/fact', 'c.a', 'child.-');
  expect(schema.changes.safeParse({ x: { fact: 'age', to: [true] } }).error?.message).toMatch(/scope\.name/);
});

test('a condition is a category, all, any, not, or one fact', () => {
  takes(
    schema.condition,
    {},
    '',
    'orphan',
    { all: ['a', { any: [{ not: 'b' }, { 'c.d': true }] }] },
    { any: [] },
    { 'c.d': 'word' },
    { 'c.d': ['one'] },
    { 'c.d': ['one', 'two'] },
    { 'c.d': { atLeast: 1 } },
    { 'c.d': { below: 'line', atMost: 2.5 } },
  );
  for (const wrong of [
    'Orphan',
    7,
    null,
    [],
    {},
    { all: 'a' },
    { all: ['A'] },
    { any: [7] },
    { not: ['a'] },
    { not: 'a', all: [] },
    { all: [], any: [] },
    { age: true },
    { 'c.d': 7 },
    { 'c.d': [] },
    { 'c.d': [true] },
    { 'c.d': { atLeast: 'Line' } },
    { 'c.d': { above: 1 } },
    { 'c.d': true, 'c.e': true },
  ])
    expect(refusedAt(schema.condition, wrong), JSON.stringify(wrong)).toHaveLength(1);
  expect(messageOf(schema.condition, { 'c.d': true, 'c.e': true })).toMatch(/one fact to a condition/);
});

test('questions', () => {
  const good = [
    {
      id: 'ticks',
      scope: 'child',
      facts: { 'c.a': 'boolean', 'c.k': ['x', 'y'], 'c.n': { from: 0, to: 20, per: 'head' } },
      sensitive: ['c.a'],
      aside: true,
      clears: { 'c.k': 'x', 'c.b': false },
      danger: { 'c.a': ['110', '023-1'] },
      service: { 'c.a': 'call' },
      twin: 'other',
      harder: { 'c.n': 'lower', 'c.k': ['x', true] },
    },
  ];
  holds(
    schema.questions,
    good,
    ['0/id', 'Ticks'],
    ['0/id', undefined],
    ['0/scope', 'city'],
    ['0/scope', ''],
    ['0/facts', undefined],
    ['0/facts/c.a', 'number'],
    ['0/facts/c.a', ''],
    ['0/facts/c.k', ['x']],
    ['0/facts/c.k', ['X', 'y']],
    ['0/facts/c.n', { from: 0 }],
    ['0/facts/c.n', { from: 0.5, to: 2 }],
    ['0/facts/c.n', { from: 0, to: 20, per: 'tail' }],
    ['0/facts/c.n', { from: 0, to: 20, by: 2 }],
    ['0/facts/age', 'boolean'],
    ['0/sensitive', []],
    ['0/sensitive/0', 'age'],
    ['0/aside', 'yes'],
    ['0/clears/c.k', 1],
    ['0/danger/c.a', '110'],
    ['0/danger/c.a/0', '11O'],
    ['0/danger/c.a/0', 'x110'],
    ['0/danger/c.a/0', '110 '],
    ['0/danger/c.a/0', ''],
    ['0/danger/c.a/0', 110],
    ['0/service/c.a', 'Call'],
    ['0/twin', true],
    ['0/harder/c.n', 'higher'],
    ['0/harder/c.n', ''],
    ['0/harder/c.k', ['x']],
    ['0/colour', 'red', '0'],
  );
  takes(schema.questions, good, '0/scope', 'family');
  takes(schema.questions, good, '0/facts/c.k', ['x', 'y', 'z']);
  takes(schema.questions, good, '0/sensitive', ['c.a', 'c.k']);
  takes(schema.questions, good, '0/harder/c.k', ['x', 'y', 'z']);
  takes(schema.questions, good, '0/facts/c.n', { from: -1, to: 1 });
});

test('categories', () => {
  const good = { poor: { is: 'a', unsettled: { not: 'a' }, 'recognised-by': { 'c.a': true }, route: 'desk' } };
  holds(
    schema.categories,
    good,
    ['poor/is', undefined],
    ['poor/is', 7],
    ['poor/unsettled', 7],
    ['poor/recognised-by', 7],
    ['poor/route', 'Desk'],
    ['poor/was', 'a', 'poor'],
    ['Poor', { is: 'a' }],
  );
});

test('figures', () => {
  const line = {
    value: 1.5,
    unit: 'yuan',
    soft: true,
    where: 'town',
    since: '2025',
    checked: '2026-01-05',
    source: 'x',
  };
  const good = { line, double: { times: 2, of: 'line', source: 'x' } };
  holds(
    schema.figures,
    good,
    ...Object.keys(line)
      .filter((key) => key !== 'soft')
      .map((key) => [`line/${key}`, undefined, 'line'] as const),
    ...['times', 'of', 'source'].map((key) => [`double/${key}`, undefined, 'double'] as const),
    ['line/value', '1.5', 'line'],
    ['line/soft', 'yes', 'line'],
    ['line/times', 2, 'line'],
    ['line/checked', '2026-01', 'line'],
    ['line/checked', '2026-02-30', 'line'],
    ['line/since', '2025-13-01', 'line'],
    ['line/since', '25', 'line'],
    ['line/since', '20250', 'line'],
    ['line/since', 'in 2025', 'line'],
    ['line/since', '2025-x', 'line'],
    ['line/since', '2025-1', 'line'],
    ['line/since', '2025-xx', 'line'],
    ['double/of', 'Line', 'double'],
    ['double/times', '2', 'double'],
    ['double/value', 2, 'double'],
  );
  takes(schema.figures, good, 'line/since', '2025-07', '2025-07-01');
});

test('sources', () => {
  const full = {
    title: 'T',
    number: 'N',
    issuer: 'I',
    date: '2025-01',
    grade: 'verified',
    address: 'https://a.test/x',
  };
  const good = { notice: full };
  holds(
    schema.sources,
    good,
    ...['title', 'issuer', 'grade'].map((key) => [`notice/${key}`, undefined] as const),
    ...['title', 'number', 'issuer', 'date'].map((key) => [`notice/${key}`, ''] as const),
    ['notice/number', 17],
    ['notice/date', 2025],
    ['notice/grade', 'sure'],
    ['notice/grade', ''],
    ['notice/address', 'a.test'],
    ['notice/autor', 'x', 'notice'],
  );
  takes(schema.sources, good, 'notice/grade', 'weak', 'memory');
});

test('sentences', () => {
  const row = { begins: 'Who', strength: 'right', binds: ['desk'], 'claimed-by': ['money'], waiver: 'desk' };
  const good = { '12': [row] };
  holds(
    schema.sentences,
    good,
    ...['begins', 'strength', 'binds'].map((key) => [`12/0/${key}`, undefined] as const),
    ['12/0/begins', ''],
    ['12/0/strength', 'weak'],
    ['12/0/strength', ''],
    ['12/0/binds', 'desk'],
    ['12/0/binds/0', 'Desk'],
    ['12/0/claimed-by/0', 'Money'],
    ['12/0/waiver', 'The desk'],
    ['12/0/claims', [], '12/0'],
    ['x1', []],
    ['1x', []],
    ['one', []],
  );
  takes(schema.sentences, good, '12/0/strength', 'district', 'service', 'own-work');
});

test('a support', () => {
  const tier = {
    id: 'sure',
    when: 'poor',
    gives: { amount: 'a', percent: 50, of: 'line' },
    possible: { because: 'silent', ask: 'desk' },
    cite: { measure: 1, quote: 'q' },
    source: 'x',
    ruling: true,
  };
  const good = { topic: 't', route: 'r', has: 'a', excludes: ['b'], 'tops-up': ['c'], tiers: [tier] };
  holds(
    schema.support,
    good,
    ...['topic', 'route', 'tiers'].map((key) => [key, undefined] as const),
    ...['topic', 'route'].map((key) => [key, 'With space'] as const),
    ['has', 7],
    ['excludes/0', 'B'],
    ['tops-up', 'c'],
    ['tiers', []],
    ['tiers/0/id', undefined],
    ['tiers/0/when', 7],
    ['tiers/0/gives/amount', 5],
    ['tiers/0/gives/percent', '50%'],
    ['tiers/0/gives/of', 7],
    ['tiers/0/gives/share', 7, 'tiers/0/gives'],
    ['tiers/0/possible/because', 'open'],
    ['tiers/0/possible/because', ''],
    ['tiers/0/possible/ask', undefined],
    ['tiers/0/possible/whom', 'x', 'tiers/0/possible'],
    ['tiers/0/cite/measure', 1.5],
    ['tiers/0/cite/quote', ''],
    ['tiers/0/cite/page', 3, 'tiers/0/cite'],
    ['tiers/0/source', 'X'],
    ['tiers/0/ruling', 'yes'],
    ['tiers/0/where', 'x', 'tiers/0'],
    ['name', 'x', ''],
  );
  takes(schema.support, good, 'has', null, undefined);
  takes(schema.support, good, 'tiers', [tier, { id: 'other' }]);
  takes(schema.support, good, 'tiers/0/possible/because', 'district', 'undefined');
});

test('a route', () => {
  const step = {
    id: 'send',
    office: 'desk',
    of: 'here',
    role: 'takes',
    online: ['app'],
    papers: ['booklet', { 'one-of': ['slip'], when: 'pupil' }],
    when: 'poor',
    days: { working: 3, from: 'complete' },
    from: 'note',
    cite: { measure: 1, quote: 'q' },
    source: 'x',
  };
  const good = { 'leads-to': ['money'], steps: [step] };
  holds(
    schema.route,
    good,
    ['leads-to', undefined],
    ['leads-to/0', 'Money'],
    ['steps', []],
    ...['id', 'office'].map((key) => [`steps/0/${key}`, undefined] as const),
    ['steps/0/of', 'there'],
    ['steps/0/of', ''],
    ['steps/0/role', 'eats'],
    ['steps/0/role', ''],
    ['steps/0/online/0', 'An app'],
    ['steps/0/papers/0', 'A booklet'],
    ['steps/0/papers/1', { 'one-of': [] }],
    ['steps/0/papers/1', { when: 'pupil' }],
    ['steps/0/papers/1', { 'one-of': ['slip'], if: 'pupil' }],
    ['steps/0/when', 7],
    ['steps/0/days/working', 0],
    ['steps/0/days/working', 2.5],
    ['steps/0/days/calendar', 3, 'steps/0/days'],
    ['steps/0/days/from', 'The day'],
    ['steps/0/cite', { measure: 1 }, 'steps/0/cite/quote'],
    ['steps/0/source', 'X'],
    ['steps/0/fee', 'x', 'steps/0'],
    ['title', 'x', ''],
  );
  takes(schema.route, good, 'steps/0/of', 'anywhere', 'home', 'emergency', 'school', 'hospital');
  takes(schema.route, good, 'steps/0/role', 'decides', 'pays');
  takes(schema.route, good, 'steps/0/papers/1', { 'one-of': ['slip', 'letter'] });
  takes(schema.route, good, 'steps', [step, { id: 'b', office: 'c' }]);
});

test('changes', () => {
  const good = { act: { fact: 'c.a', to: [true], when: 'poor', through: 'money', office: 'desk' } };
  holds(
    schema.changes,
    good,
    ['act/fact', undefined],
    ['act/to', []],
    ['act/to/0', 'Yes'],
    ['act/to/0', 1],
    ['act/when', 7],
    ['act/through', 'Money'],
    ['act/office', ''],
    ['act/by', 'x', 'act'],
  );
  takes(schema.changes, good, 'act/to', ['one', 'two', false]);
});

test('directions', () => {
  const good = { across: { when: { 'c.a': 'other' }, apart: true, home: 'district', here: 'same' } };
  holds(
    schema.directions,
    good,
    ...['when', 'apart', 'home', 'here'].map((key) => [`across/${key}`, undefined] as const),
    ['across/when', {}],
    ['across/when', { 'c.a': 'x', 'c.b': 'y' }],
    ['across/when/c.a', true],
    ['across/apart', 'yes'],
    ['across/home', 'here'],
    ['across/home', ''],
    ['across/here', 'home'],
    ['across/here', ''],
    ['across/far', 'x', 'across'],
  );
  takes(schema.directions, good, 'across/home', 'old', 'elsewhere');
  takes(schema.directions, good, 'across/here', 'other', 'district', 'elsewhere');
  const two = { across: { ...good.across, when: { 'c.a': 'x', 'c.b': 'y' } } };
  expect(schema.directions.safeParse(two).error?.message).toMatch(/a direction is one fact/);
});

test('what moves', () => {
  const across = { cite: { measure: 1, quote: 'q' }, source: 'x', equal: true };
  holds(
    schema.moving,
    { warmth: { route: 'desk', topic: 'heat', support: 'stove', directions: { across } } },
    ...['route', 'topic', 'directions'].map((key) => [`warmth/${key}`, undefined] as const),
    ['warmth/support', 'A stove'],
    ['warmth/name', 'x', 'warmth'],
    ['warmth/directions/across/equal', 'yes'],
    ['warmth/directions/across/cite/measure', 'one'],
    ['warmth/directions/across/source', 'X'],
    ['warmth/directions/across/differs', 'x', 'warmth/directions/across'],
  );
  holds(schema.oldPlaces, { ford: 'lower' }, ['ford', 'Lower'], ['Ford', 'lower']);
});

test('papers, offices and situations', () => {
  holds(
    schema.papers,
    { slip: { 'stands-in': ['card'], route: 'desk' } },
    ['slip/stands-in', 'card'],
    ['slip/route', 7],
    ['slip/name', 'x', 'slip'],
  );
  holds(
    schema.offices,
    { desk: { phone: ['023-110'] } },
    ...['', 'o23', '023 110', '110x', 'x110'].map((phone) => ['desk/phone/0', phone] as const),
    ['desk/name', 'x', 'desk'],
  );
  const good = { 'no-money': { topic: 'cash', opens: 'income', supports: ['money'] } };
  holds(
    schema.situations,
    good,
    ...['topic', 'opens', 'supports'].map((key) => [`no-money/${key}`, undefined] as const),
    ['no-money/supports', []],
    ['no-money/line', 'x', 'no-money'],
  );
  takes(schema.situations, good, 'no-money/supports', ['money', 'stove']);
});

test('terms, the year and topics', () => {
  holds(
    schema.terms,
    { term: { word: 'w', also: ['v'], cite: 1, source: 'x' } },
    ['term/word', ''],
    ['term/also/0', ''],
    ['term/cite', 1.5],
    ['term/source', 'X'],
    ['term/means', 'x', 'term'],
  );
  const good = {
    season: { from: 1, to: 12, at: 'ask', support: 'money', cite: { measure: 1, quote: 'q' }, source: 'x' },
  };
  holds(
    schema.year,
    good,
    ['season/from', 0],
    ['season/from', 13],
    ['season/to', 1.5],
    ['season/to', 'May'],
    ['season/at', 'The day'],
    ['season/support', undefined],
    ['season/source', 'X'],
    ['season/on', 3, 'season'],
  );
  holds(
    schema.topics,
    { cash: { icon: 'M1 2.5h-3,4Z' } },
    ...['', 'M', '1M2', 'm1', 'M1<b>', ' M1', 'M1"'].map((icon) => ['cash/icon', icon] as const),
    ['cash/colour', 'x', 'cash'],
  );
});

test('districts', () => {
  const phones = { desk: { phone: '023-1', source: 'x' } };
  holds(
    schema.districts,
    { upper: { central: true, zone: false, opens: { stove: 'notice' }, phones } },
    ['upper/central', 'yes'],
    ['upper/zone', 1],
    ['upper/opens/stove', true],
    ['upper/phones/desk/phone', '023 1'],
    ['upper/phones/desk/phone', 'o1'],
    ['upper/phones/desk/phone', '1o'],
    ['upper/phones/desk/phone', ''],
    ['upper/phones/desk/source', undefined],
    ['upper/phones/desk/hours', 'x', 'upper/phones/desk'],
    ['upper/name', 'x', 'upper'],
  );
});
