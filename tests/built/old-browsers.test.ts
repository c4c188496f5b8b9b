import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { DIST, read } from './site.ts';

/** What Chromium 79 lacks. The build lowers syntax; methods it leaves as they are. */
const MISSING =
  /\.(at|replaceAll|findLast|findLastIndex|toSorted|toReversed|toSpliced|replaceChildren|hasIndices|groupBy|any)\(|structuredClone|Object\.hasOwn\(|Promise\.any|\(\?<[=!]/;

test('no script of ours calls what Chromium 79 does not know', () => {
  const scripts = [
    ...readdirSync(`${DIST}/_astro`).map((name) => `_astro/${name}`),
    'settings.js',
    'listen.js',
    'sw.js',
  ];
  const found = scripts
    .filter((path) => path.endsWith('.js'))
    .flatMap((path) => [...(MISSING.exec(read(path)) ?? [])].slice(0, 1).map((what) => `${path}: ${what}`));
  expect(found).toEqual([]);
});

test('no style rests on what Chromium 79 does not know', () => {
  const css = /<style>([\s\S]*?)<\/style>/.exec(read('index.html'))?.[1] ?? '';
  expect(css.length).toBeGreaterThan(1000);
  expect(css).not.toMatch(/@layer|:where\(|:is\(|aspect-ratio|(?<!-)gap:|inset:|oklch|color-mix|light-dark/);
});
