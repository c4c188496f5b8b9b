import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
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

test('the cases give what they say, and are all of the golden families', () => {
  const cases: { id: string; answers: object; expect: Record<string, string> }[] = JSON.parse(read('rules/cases.json'));
  expect(cases.length).toBe(families.length);
  for (const { answers, expect: wanted } of cases.slice(0, 50)) {
    const { supports } = engine.assess(rules, answers);
    for (const [id, verdict] of Object.entries(wanted)) expect(supports[id].verdict).toBe(verdict);
  }
});

test('the schema names every fact and every answer, and no other', () => {
  const { $defs } = JSON.parse(read('rules/schema.json'));
  const facts = rules.questions.flatMap((q: { facts: object }) => Object.keys(q.facts));
  expect(Object.keys($defs.answers.properties).sort()).toEqual([...facts].sort());
  expect($defs.answers.properties['child.age']).toEqual({
    anyOf: [{ type: 'integer', minimum: 0, maximum: 25 }, { const: 'unknown' }],
  });
  expect($defs.rules.required).toContain('sha256');
});

test('the lines for Node on the page run as they stand', () => {
  const page = readFileSync('content/zh-CN/pages/rules.md', 'utf8');
  const lines = /```js\n([\s\S]*?)```/.exec(page)?.[1] as string;
  expect(lines.trim().split('\n').length).toBeLessThanOrEqual(10);
  const file = `${DIST}/ten-lines.mjs`;
  writeFileSync(file, lines);
  try {
    expect(execFileSync('node', ['ten-lines.mjs'], { cwd: DIST, encoding: 'utf8' })).toMatch(/^likely \w+/);
  } finally {
    rmSync(file);
  }
});
