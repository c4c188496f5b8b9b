import { createHash } from 'node:crypto';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { canonical } from '../../src/model/publish.ts';
import { families } from '../families.ts';
import { DIST, read } from './site.ts';

const rules = JSON.parse(read('rules/rules.json'));
const engine = await import(/* @vite-ignore */ pathToFileURL(resolve(DIST, 'rules/engine.js')).href);

test('the rules say which they are, and their hash is of themselves', () => {
  const { sha256, ...rest } = rules;
  expect(createHash('sha256').update(canonical(rest)).digest('hex')).toBe(sha256);
  expect(rules).toMatchObject({ policy: '渝民规〔2025〕17号', issued: '2025-12-09' });
  expect(rules.version).toMatch(/^\d+\.\d+\.\d+$/);
});

test('no sentence of any language is in the rules', () => {
  const { policy, ...rest } = rules;
  expect(JSON.stringify(rest)).not.toMatch(/\p{Script=Han}/u);
});

test('the engine is one module without imports', () => {
  expect(read('rules/engine.js')).not.toMatch(/\bimport\b/);
});

test('the published engine and rules give every golden family its verdicts', () => {
  for (const family of families) {
    const { supports } = engine.assess(rules, family.answers);
    const got = Object.fromEntries(Object.keys(family.expect).map((id) => [id, supports[id].verdict]));
    expect([family.id, got]).toEqual([family.id, family.expect]);
  }
});
