import { expect, test } from 'vitest';
import type { Family } from '../../src/model/families.ts';
import { touchedBy } from '../../src/model/touched.ts';
import type { Edit } from './small-content.ts';
import { town } from './small-loaded.ts';

const family = (id: string, ...supports: string[]) =>
  ({ id, expect: Object.fromEntries(supports.map((support) => [support, 'likely'])) }) as Family;
const families = [family('rich'), family('poor', 'call', 'money'), family('cold', 'stove'), family('sad', 'call')];
const touched = (measure: number, ...edits: Edit[]) => touchedBy(town(...edits).rules, families, measure);

test('whoever quotes the measure, and what shows it', () => {
  expect(touched(2)).toEqual({
    rules: ['rules/sentences.yaml (2)', 'rules/supports/stove.yaml', 'rules/moving.yaml (warmth)', 'rules/year.yaml'],
    pages: ['/measures/2/', '/supports/stove/', '/situations/no-money/', '/moving/warmth/', '/guides/year/'],
    families: ['cold'],
  });
  expect(touched(1)).toEqual({
    rules: [
      'rules/sentences.yaml (1)',
      'rules/supports/money.yaml',
      'rules/supports/stove.yaml',
      'rules/routes/desk.yaml',
      'rules/moving.yaml (warmth)',
      'rules/terms.yaml',
    ],
    pages: [
      '/measures/1/',
      '/supports/money/',
      '/supports/stove/',
      '/situations/no-money/',
      '/moving/warmth/',
      '/guides/glossary/',
    ],
    families: ['poor', 'cold'],
  });
});

test('of a measure nobody rests on only itself', () => {
  const nothing = { rules: ['rules/sentences.yaml (4)'], pages: ['/measures/4/'], families: [] };
  expect(touched(4)).toEqual(nothing);
});

test.each<[string, Edit, string[]]>([
  [
    'a claim',
    [
      'rules/sentences.yaml',
      '3:\n',
      '4:\n  - { begins: x, strength: right, binds: [desk] }\n  - { begins: y, strength: right, binds: [], claimed-by: [call] }\n3:\n',
    ],
    ['rules/supports/call.yaml'],
  ],
  [
    'one tier of several',
    ['rules/supports/money.yaml', 'cite: { measure: 1', 'cite: { measure: 4'],
    ['rules/supports/money.yaml'],
  ],
  [
    'its route',
    ['rules/routes/phone.yaml', 'measure: 3', 'measure: 4'],
    ['rules/supports/call.yaml', 'rules/routes/phone.yaml'],
  ],
  ['one direction of several', ['rules/moving.yaml', 'measure: 2', 'measure: 4'], ['rules/moving.yaml (warmth)']],
  ['one door of several', ['rules/year.yaml', 'measure: 2', 'measure: 4'], ['rules/year.yaml']],
  ['one term of several', ['rules/terms.yaml', 'cite: 1', 'cite: 4'], ['rules/terms.yaml']],
])('%s is enough', (_, edit, files) => {
  expect(touched(4, edit).rules).toEqual(['rules/sentences.yaml (4)', ...files]);
});

test('several matters are named together', () => {
  const twice: Edit = [
    'rules/moving.yaml',
    'warmth:',
    'calls: { route: phone, topic: heat, directions: { outside: { cite: { measure: 2, quote: x } } } }\nwarmth:',
  ];
  expect(touched(2, twice).rules).toContain('rules/moving.yaml (calls, warmth)');
});
