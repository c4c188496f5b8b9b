import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { beforeAll, describe, expect, test } from 'vitest';
import { readFolder } from '../../src/model/files.ts';
import { modelOf } from '../../src/model/index.ts';
import { rules as ours } from '../rules.ts';

/** A small city that does not exist: other categories, one more support than any topic of ours has alone, none of our ids. */
const CITY = 'tests/city';
const DIST = 'test-results/city';
const { rules } = modelOf(readFolder(CITY));

beforeAll(() => {
  const env = { ...process.env, CONTENT_DIR: CITY, OUT_DIR: DIST, NODE_ENV: 'production' };
  execFileSync('npx', ['astro', 'build'], { env, stdio: 'pipe' });
}, 120_000);

describe('another city needs not a line of src', () => {
  test('none of our ids is in it', () => {
    const idsOf = (q: typeof ours.questions, supports: string[], categories: string[]) => [
      ...q.flatMap(({ id, facts }) => [id, ...Object.keys(facts)]),
      ...supports,
      ...categories,
    ];
    const theirs = idsOf(rules.questions.value, [...rules.supports.keys()], Object.keys(rules.categories.value));
    const own = new Set(idsOf(ours.questions, Object.keys(ours.supports), Object.keys(ours.categories)));
    expect(theirs.length).toBeGreaterThan(15);
    expect(theirs.filter((id) => own.has(id))).toEqual([]);
  });

  test('its pages are there, and none speaks of ours', () => {
    const pages = readdirSync(DIST, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.html'));
    for (const id of rules.supports.keys()) expect(existsSync(`${DIST}/supports/${id}/index.html`), id).toBe(true);
    const foreign = pages.filter((path) => /重庆|渝/.test(readFileSync(`${DIST}/${path}`, 'utf8')));
    expect(foreign).toEqual([]);
  });

  test('its published rules decide', async () => {
    const engine = await import(/* @vite-ignore */ pathToFileURL(resolve(`${DIST}/rules/engine.js`)).href);
    const published = JSON.parse(readFileSync(`${DIST}/rules/rules.json`, 'utf8'));
    const { supports, next } = engine.assess(published, {});
    expect(Object.keys(supports).sort()).toEqual([...rules.supports.keys()].sort());
    expect(next).toBe(rules.questions.value[0]?.id);
  });
});
