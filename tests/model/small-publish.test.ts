import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { canonical, figureOf, mapValues, published, RULES_VERSION, rulesOf } from '../../src/model/publish.ts';
import { town } from './small-loaded.ts';

const { rules: content } = town();

test('a multiple follows its base, also when that is soft', () => {
  const figures = {
    ...content.figures.value,
    firm: { ...content.figures.value.line, soft: false },
    more: { times: 1.5, of: 'firm', source: 'notice' },
  } as typeof content.figures.value;
  expect(figureOf(figures, 'line')).toEqual({ value: 1200, soft: true });
  expect(figureOf(figures, 'double')).toEqual({ value: 2400, soft: true });
  expect(figureOf(figures, 'more')).toEqual({ value: 1800, soft: false });
  expect(() => figureOf(figures, 'none')).toThrow('no figure called none');
});

test('the rules hold what decides: no source, no quote, no route, no sentence', () => {
  const edited = town([
    'rules/figures.yaml',
    'double:',
    'firm: { value: 5, unit: yuan, where: town, since: "2025", checked: 2026-01-05, source: notice }\ndouble:',
  ]);
  expect(rulesOf(edited.rules)).toStrictEqual({
    figures: { line: { value: 1200, soft: true }, firm: { value: 5 }, double: { value: 2400, soft: true } },
    questions: content.questions.value,
    categories: {
      pupil: { is: { 'child.age': { atLeast: 6, below: 16 } } },
      poor: {
        is: { 'family.income': { below: 'line' } },
        unsettled: { all: [{ 'parents.mother': 'gone' }, { 'parents.father': 'gone' }] },
      },
    },
    supports: {
      call: { topic: 'heat', tiers: [{ id: 'whoever' }] },
      money: {
        topic: 'cash',
        has: { 'family.card': true },
        tiers: [
          { id: 'sure', when: { all: ['poor', 'pupil'] } },
          { id: 'ruled', when: { all: ['pupil', { 'child.secret': true }] } },
          {
            id: 'perhaps',
            when: { any: [{ 'child.sight': 'weak' }, { 'child.ill': true }] },
            possible: { because: 'undefined', ask: 'bureau' },
          },
        ],
      },
      stove: {
        topic: 'heat',
        tiers: [
          { id: 'open', when: { not: { 'home.place': 'away' } }, possible: { because: 'district', ask: 'bureau' } },
        ],
      },
    },
  });
});

test('the rules of one content are made once', () => {
  expect(rulesOf(content)).toBe(rulesOf(content));
  expect(rulesOf(town().rules)).not.toBe(rulesOf(content));
});

test('published rules say which they are, and their hash is that of everything else', () => {
  const { sha256, ...unsigned } = published(content);
  expect(unsigned).toEqual({ version: RULES_VERSION, policy: 'No. 1', issued: '2025-03-08', ...rulesOf(content) });
  expect(sha256).toBe(createHash('sha256').update(canonical(unsigned)).digest('hex'));
  expect(RULES_VERSION).toMatch(/^\d+\.\d+\.\d+$/);
});

test('the same rules are the same bytes, whatever the order of their keys', () => {
  const text = '{"a":[1,"x",null,true],"b":{"c":2,"d":[]}}';
  expect(canonical({ b: { d: [], c: 2 }, a: [1, 'x', null, true] })).toBe(text);
  expect(canonical({ a: [1, 'x', null, true], b: { c: 2, d: [] } })).toBe(text);
  expect(canonical({ c: 1, a: 1, b: 1 })).toBe('{"a":1,"b":1,"c":1}');
});

test('a record keeps its keys, and each value knows its own', () => {
  expect(mapValues({ a: 1, b: 2 }, (value, key) => `${key}${value}`)).toEqual({ a: 'a1', b: 'b2' });
});
