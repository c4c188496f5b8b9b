import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import type { Rules } from '../../src/engine/types.ts';
import { editorSchemas, publishedSchema } from '../../src/model/json-schema.ts';
import { published } from '../../src/model/publish.ts';
import { small } from '../engine/small.ts';
import { smallContent } from './small-content.ts';
import { town } from './small-loaded.ts';
import { changed } from './small-refused.ts';

/** What a JSON Schema says, read by itself. */
const reader = (of: unknown) => z.fromJSONSchema(of as Parameters<typeof z.fromJSONSchema>[0]);
const readerOf = (rules: Rules, name: 'answers' | 'rules') =>
  reader((publishedSchema(rules).$defs as Record<string, unknown>)[name]);

test('answers may be what each fact allows, or unknown, of no other fact, and all may lack', () => {
  const answersOf = readerOf(small({}), 'answers');
  const fits = (answers: unknown) => answersOf.safeParse(answers).success;
  const good = { 'c.a': true, 'c.b': false, 'c.k': 'z', 'f.n': 0, 'c.s': 'unknown' };
  for (const answers of [good, {}, { 'f.n': 1000 }, { 'f.n': 'unknown' }, { 'c.k': 'unknown' }])
    expect(fits(answers), JSON.stringify(answers)).toBe(true);
  for (const wrong of [
    { 'c.a': 'true' },
    { 'c.k': 'w' },
    { 'f.n': -1 },
    { 'f.n': 1001 },
    { 'f.n': 1.5 },
    { 'c.z': true },
    [],
  ])
    expect(fits(wrong), JSON.stringify(wrong)).toBe(false);
});

const rules = published(town().rules);

test('the published rules fit their own schema', () => {
  expect(publishedSchema(rules).$schema).toBe('https://json-schema.org/draft/2020-12/schema');
  expect(readerOf(rules, 'rules').safeParse(rules)).toEqual({ success: true, data: rules });
});

test.each<[string, unknown]>([
  ['version', undefined],
  ['sha256', 7],
  ['figures/line/value', '1200'],
  ['figures/line/source', 'notice'],
  ['questions/0/scope', 'city'],
  ['categories/poor/is', 7],
  ['categories/poor/unsettled', { any: 'x' }],
  ['categories/poor/route', 'desk'],
  ['supports/money/topic', undefined],
  ['supports/money/has', 7],
  ['supports/money/route', 'desk'],
  ['supports/money/tiers/0/id', undefined],
  ['supports/money/tiers/0/when', 7],
  ['supports/money/tiers/0/cite', {}],
  ['supports/stove/tiers/0/possible/because', 'open'],
  ['supports/stove/tiers/0/possible/ask', undefined],
  ['supports/stove/tiers/0/possible/whom', 'x'],
  ['language', 'zh-CN'],
])('rules with %s as %s do not', (place, value) => {
  expect(readerOf(rules, 'rules').safeParse(changed(rules, place, value)).success).toBe(false);
});

test.each(['district', 'undefined', 'silent'])('a tier may be possible because of %s', (because) => {
  const said = changed(rules, 'supports/stove/tiers/0/possible/because', because);
  expect(readerOf(rules, 'rules').safeParse(said).success).toBe(true);
});

test('an editor has a schema for every file of rules, which that file fits, by its glob', () => {
  const schemas = Object.entries(editorSchemas()).map(([glob, of]) => ({
    glob: new RegExp(`^${glob.replaceAll('*', '[^/]+')}$`),
    of: reader(of),
  }));
  const files = [...smallContent()].filter(([path]) => /^rules.*yaml$/.test(path));
  for (const [path, text] of files) {
    const of = schemas.find(({ glob }) => glob.test(path))?.of;
    expect(of?.safeParse(parse(text)).error, path).toBeUndefined();
    expect(of?.safeParse(7).success, path).toBe(false);
  }
});

test('an editor has a schema for the words of questions and routes', () => {
  const schemas = editorSchemas();
  const files = smallContent();
  for (const [glob, path] of [
    ['*/questions.yaml', 'zh-CN/questions.yaml'],
    ['*/routes/*.yaml', 'zh-CN/routes/desk.yaml'],
  ] as const)
    expect(reader(schemas[glob]).safeParse(parse(files.get(path) as string)).error).toBeUndefined();
});
