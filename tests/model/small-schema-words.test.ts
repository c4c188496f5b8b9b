import { test } from 'vitest';
import * as schema from '../../src/model/schema.ts';
import { holds, takes } from './small-refused.ts';

test('words for questions', () => {
  holds(
    schema.questionWords,
    {
      questions: { ticks: { ask: 'a', why: 'w', hint: 'h', help: ['x'], danger: { 'c.a': ['y'] } } },
      facts: { 'c.a': { tick: 't', labels: { x: 'l' }, is: { true: 'i' }, together: { x: 't' } } },
      categories: { poor: { is: 'i', not: 'n' } },
    },
    ...['questions', 'facts', 'categories'].map((key) => [key, undefined] as const),
    ['answers', {}, ''],
    ...['ask', 'why'].map((key) => [`questions/ticks/${key}`, undefined] as const),
    ...['ask', 'why', 'hint', 'help/0', 'danger/c.a/0'].map((key) => [`questions/ticks/${key}`, ''] as const),
    ['questions/ticks/danger/a', ['y']],
    ['questions/ticks/say', 'x', 'questions/ticks'],
    ...['tick', 'labels/x', 'is/true', 'together/x'].map((key) => [`facts/c.a/${key}`, ''] as const),
    ['facts/c.a/is', undefined],
    ['facts/c.a/not', {}, 'facts/c.a'],
    ['facts/a', { is: {} }],
    ...['is', 'not'].flatMap((key) => [undefined, ''].map((value) => [`categories/poor/${key}`, value] as const)),
    ['categories/poor/name', 'x', 'categories/poor'],
  );
});

test('words for a support', () => {
  const words = { short: 's', everyday: 'e', official: 'o', keywords: ['a', 'b', 'c'], gist: 'g' };
  const good = { ...words, tiers: { sure: 't' }, say: 's', verify: ['v'] };
  holds(
    schema.supportWords,
    good,
    ...Object.keys(good).map((key) => [key, undefined] as const),
    ...['short', 'everyday', 'official', 'gist', 'say', 'tiers/sure', 'verify/0', 'keywords/0'].map(
      (key) => [key, ''] as const,
    ),
    ['keywords', ['a', 'b']],
    ['tiers/Sure', 't'],
    ['name', 'x', ''],
  );
  takes(schema.supportWords, good, 'keywords', ['a', 'b', 'c', 'd']);
});

test('words for a route, a measure and a situation', () => {
  holds(
    schema.routeWords,
    { title: 't', steps: { send: { do: 'd', hear: 'h' } } },
    ...['title', 'steps', 'steps/send/do'].map((key) => [key, undefined] as const),
    ...['title', 'steps/send/do', 'steps/send/hear'].map((key) => [key, ''] as const),
    ['steps/send/say', 'x', 'steps/send'],
    ['gist', 'x', ''],
  );
  holds(schema.measureWords, { gist: 'g' }, ['gist', undefined], ['gist', ''], ['title', 'x', '']);
  const good = { title: 't', line: 'l', keywords: ['a', 'b', 'c'] };
  holds(
    schema.situationWords,
    good,
    ...Object.keys(good).map((key) => [key, undefined] as const),
    ['keywords', ['a', 'b']],
    ['topic', 'x', ''],
  );
  takes(schema.situationWords, good, 'keywords', ['a', 'b', 'c', 'd']);
});

test('the head of a page', () => {
  holds(
    schema.pageWords,
    { faq: true, title: 't', keywords: ['k'] },
    ['faq', false],
    ['title', undefined],
    ['title', ''],
    ['keywords/0', ''],
    ['line', 'x', ''],
  );
});

test('names', () => {
  holds(
    schema.paperWords,
    { slip: { name: 'n', note: 'o' } },
    ['slip/name', undefined],
    ['slip/note', ''],
    ['slip/local', 'x', 'slip'],
  );
  holds(
    schema.officeWords,
    { desk: { name: 'n', note: 'o', local: 'l' } },
    ['desk/name', undefined],
    ['desk/note', ''],
    ['desk/local', ''],
    ['desk/phone', 'x', 'desk'],
  );
  holds(
    schema.districtWords,
    { upper: { name: 'n', old: ['o'], note: 't', offices: { desk: 'd' } } },
    ['upper/name', undefined],
    ['upper/old/0', ''],
    ['upper/note', ''],
    ['upper/offices/desk', ''],
    ['upper/phones', {}, 'upper'],
  );
});

test('plain lists of words', () => {
  for (const of of [schema.glossary, schema.sourceGlosses, schema.changeWords, schema.placeNames])
    holds(of, { one: 'x' }, ['one', ''], ['one', 7]);
});

test('synonyms are lists of two words or more', () => {
  holds(schema.synonyms, [['a', 'b']], ['0', ['a']], ['0/1', ''], ['0', 7]);
  takes(schema.synonyms, [], '0', ['a', 'b', 'c']);
});

test('a release bears a version of three numbers', () => {
  const said = { day: '2025-07-01', note: 'n' };
  holds(
    schema.releaseWords,
    { '1.10.0': said },
    ['1.10.0/day', '2025-07'],
    ['1.10.0/note', ''],
    ['1.10.0/version', 'x', '1.10.0'],
    ...['1.0', '1.0.0.0', 'v1.0.0', '1.0.0-a', '1x0.0', '1.0x0', 'a.0.0', '1.a.0', '1.0.a'].map(
      (version) => [version, said] as const,
    ),
  );
  takes(schema.releaseWords, {}, '10.20.30', said);
});

test('waivers, the year and what moves', () => {
  holds(
    schema.waivers,
    { '12': { Who: { why: 'w', ask: 'a' } } },
    ...['why', 'ask'].flatMap((key) => [undefined, ''].map((value) => [`12/Who/${key}`, value] as const)),
    ['12/Who/how', 'x', '12/Who'],
    ['1x', {}],
    ['x1', {}],
  );
  holds(
    schema.yearWords,
    { season: { when: 'w', do: 'd' } },
    ...['when', 'do'].flatMap((key) => [undefined, ''].map((value) => [`season/${key}`, value] as const)),
    ['season/at', 'x', 'season'],
  );
  holds(
    schema.movingWords,
    { warmth: { need: 'n', directions: { across: { differs: 'd', refused: 'r' } } } },
    ['warmth/need', ''],
    ['warmth/directions', undefined],
    ['warmth/directions/across/differs', ''],
    ['warmth/directions/across/refused', undefined],
    ['warmth/directions/across/equal', 'x', 'warmth/directions/across'],
    ['warmth/do', 'x', 'warmth'],
  );
});

test('the interface is texts in texts', () => {
  holds(schema.ui, { a: 'x', b: { c: { d: 'y' } } }, ['a', ''], ['a', 7], ['b/c/d', '', 'b'], ['b/c', ['x'], 'b']);
});
