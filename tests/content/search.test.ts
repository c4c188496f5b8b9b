import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { type Found, searcher } from '../../src/share/search.ts';
import { translator } from '../../src/site/i18n.ts';
import { searchEntries } from '../../src/site/search.ts';
import { wordsOf } from '../../src/site/words.ts';

type Labelled = { query: string; first: string[]; also?: string[] };
const read = (name: string): Labelled[] => {
  const file = `tests/search/${name}.yaml`;
  return existsSync(file) ? parse(readFileSync(file, 'utf8')) : [];
};
const search = searcher(searchEntries('zh-CN'), wordsOf('zh-CN').synonyms, translator('zh-CN')('search.two-places'));
const pathsOf = (found: readonly Found[]) => found.map(({ entry }) => entry.path);

/** How often the first result is right, and how often a right one is among the first three; and what went wrong. */
function score(list: readonly Labelled[]) {
  const wrong: string[] = [];
  let first = 0;
  let three = 0;
  for (const { query, first: best, also = [] } of list) {
    const found = pathsOf(search(query, 3));
    if (best.includes(found[0] as string)) first++;
    else wrong.push(`${query}: ${found.join(' ')} | ${best.join(' ')}`);
    if (found.some((path) => best.includes(path) || also.includes(path))) three++;
  }
  return { first: first / list.length, three: three / list.length, wrong };
}

describe('labelled everyday queries', () => {
  const [known, blind] = [read('known'), read('blind')];

  test('there are 120 or more, and a third of them is blind', () => {
    expect(known.length + blind.length).toBeGreaterThanOrEqual(120);
    expect(blind.length * 3).toBeGreaterThanOrEqual(known.length + blind.length);
  });

  test('known: the first is right in 95%, one of the first three in 98%', () => {
    const { first, three, wrong } = score(known);
    expect(first, wrong.join('\n')).toBeGreaterThanOrEqual(0.95);
    expect(three).toBeGreaterThanOrEqual(0.98);
  });

  test('blind: the first is right in 85%, one of the first three in 95%', () => {
    const { first, three } = score(blind);
    // What went wrong is not printed: these queries are never tuned to.
    expect(first).toBeGreaterThanOrEqual(0.85);
    expect(three).toBeGreaterThanOrEqual(0.95);
  });
});

test('every support is found by its own names and by its initials', () => {
  for (const { path, title, names, initials } of searchEntries('zh-CN').filter((entry) =>
    entry.path.startsWith('/supports/'),
  )) {
    for (const name of [title, ...names.slice(0, 2)]) expect(pathsOf(search(name, 5)), name).toContain(path);
    expect(pathsOf(search(initials.split(' ')[1] as string, 5)), initials).toContain(path);
  }
});

test('what means nothing finds nothing, and nothing throws', () => {
  for (const odd of ['', ' ', '。', 'zzzzzz', '\u0000', '<img>', '𠮷'.repeat(300)])
    expect(() => search(odd)).not.toThrow();
  expect(search('zzzzzz')).toEqual([]);
});
