import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { DIST, onTheWire, pages, read, scriptsOf } from './site.ts';

const KB = 1024;
const bytesOf = (paths: readonly string[]) => paths.reduce((sum, path) => sum + onTheWire(read(path)), 0);

test('the check until the first question is answered: 20 KB of script, 30 KB in all', () => {
  const html = read('check/index.html');
  const script = bytesOf(scriptsOf(html));
  expect(script).toBeLessThan(20 * KB);
  expect(script + onTheWire(html)).toBeLessThan(30 * KB);
});

test('the words and screens of the results: 75 KB', () => {
  const packs = readdirSync(`${DIST}/packs`).filter((name) => name.startsWith('zh-CN'));
  expect(packs).toHaveLength(1);
  const results = readdirSync(`${DIST}/_astro`).filter((name) => name.startsWith('results'));
  expect(results).toHaveLength(1);
  expect(bytesOf([`packs/${packs[0]}`, `_astro/${results[0]}`])).toBeLessThan(75 * KB);
});

test('a page to read: 12 KB in all, 3 KB of script', () => {
  const over = pages
    .filter(({ path }) => /^(en\/)?(supports|measures|situations)\/[^/]+\/index\.html$/.test(path))
    .map(({ path, html }) => ({ path, script: bytesOf(scriptsOf(html)), html: onTheWire(html) }))
    .filter(({ script, html }) => script > 3 * KB || script + html > 12 * KB);
  expect(over).toEqual([]);
});
