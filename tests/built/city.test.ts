import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { beforeAll, describe, expect, test } from 'vitest';
import { readFolder } from '../../src/model/files.ts';
import { modelOf } from '../../src/model/index.ts';
import { rules as ours } from '../rules.ts';
import { leadsTo } from './addresses.ts';
import { build } from './build.ts';

/** A small city that does not exist: other categories, one more support than any topic of ours has alone, none of our ids. */
const CITY = 'tests/city';
const DIST = 'test-results/city';
const { rules } = modelOf(readFolder(CITY));

const PUBLIC = 'https://help.example';

beforeAll(() => build(CITY, DIST, { SITE_URL: PUBLIC }), 300_000);

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

  test('with a public address its pages name it: for machines, for sharing, for whoever follows changes', () => {
    const page = readFileSync(`${DIST}/index.html`, 'utf8');
    const image = /property="og:image" content="([^"]+)"/.exec(page)?.[1] ?? '';
    expect(image.startsWith(PUBLIC)).toBe(true);
    expect(
      readFileSync(DIST + new URL(image).pathname)
        .subarray(1, 4)
        .toString(),
    ).toBe('PNG');
    const list = readFileSync(`${DIST}/sitemap-0.xml`, 'utf8');
    for (const id of rules.supports.keys()) expect(list).toContain(`${PUBLIC}/supports/${id}/`);
    expect(list).not.toContain('/embed/');
    expect(readFileSync(`${DIST}/robots.txt`, 'utf8')).toContain(`${PUBLIC}/sitemap-index.xml`);
    expect(readFileSync(`${DIST}/changes/rss.xml`, 'utf8')).toContain('<rss');
  });

  test('every address with the public one before it leads to a file, and to a place in it', () => {
    const texts = readdirSync(DIST, { recursive: true, encoding: 'utf8' }).filter((path) =>
      /\.(html|xml|txt)$/.test(path),
    );
    const named = texts.flatMap((path) =>
      [...readFileSync(`${DIST}/${path}`, 'utf8').matchAll(/https:\/\/help\.example[^"'\s<]*/g)].map(([address]) =>
        leadsTo(DIST, path.replaceAll('\\', '/'), address, PUBLIC),
      ),
    );
    expect(named.length).toBeGreaterThan(texts.length);
    expect([...new Set(named)]).toEqual(['ours']);
  });
});
