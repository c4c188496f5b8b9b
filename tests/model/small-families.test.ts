import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { goldenFamilies, readFamilies } from '../../src/model/families.ts';
import { ContentError } from '../../src/model/problem.ts';
import { small } from '../engine/small.ts';

const rules = small({ money: { tiers: [{ id: 'all' }] }, stove: { tiers: [{ id: 'all' }] } });
const good = `- id: one
  story: A child alone
  answers: { c.a: true, c.k: x, f.n: 10, c.b: unknown }
  expect: { money: likely, stove: anyone }
  exactly: { money: { tier: null, because: silent, has: true }, stove: { tier: all, because: null } }
  misreadings:
    - { support: money, would: send-away, because: Reads half }
    - { support: stove, would: send-there, because: Reads more }
`;
const plain = '- { id: two, story: Another child, answers: {}, expect: { money: possible, stove: unlikely } }\n';

/** Line, what was found and what was meant, of everything wrong when one place of the good file becomes another. */
function problemsOf(was: string, becomes: string): [string, number, string, string][] {
  expect(good).toContain(was);
  try {
    readFamilies(
      new Map([
        ['fine.yaml', plain],
        ['a.yaml', good.replace(was, becomes)],
      ]),
      rules,
    );
  } catch (error) {
    if (!(error instanceof ContentError)) throw error;
    return error.problems.map(({ file, line, found, meant }) => [file, line, found, meant]);
  }
  return [];
}

test('families are read with the file they stand in', () => {
  const families = readFamilies(
    new Map([
      ['a.yaml', good],
      ['b.yaml', plain],
    ]),
    rules,
  );
  expect(families).toMatchObject([
    { id: 'one', file: 'a.yaml', answers: { 'f.n': 10 }, expect: { stove: 'anyone' } },
    { id: 'two', file: 'b.yaml', answers: {}, expect: { money: 'possible', stove: 'unlikely' } },
  ]);
  expect(families[0]?.exactly).toEqual({
    money: { tier: null, because: 'silent', has: true },
    stove: { tier: 'all', because: null },
  });
});

test.each([
  ['c.a: true', 'c.aa: true', 3, 'no fact called c.aa', /c\.a\?/],
  ['c.a: true', 'c.a: maybe', 3, 'c.a has no answer maybe', /"boolean".*unknown/],
  ['f.n: 10', 'f.n: 1001', 3, 'f.n has no answer 1001', /1000/],
  ['expect: { money', 'expect: { mony', 4, 'no support called mony', /money\?/],
  ['stove: { tier: all', 'stov: { tier: all', 4, 'no support called stov', /stove\?/],
  ['support: stove', 'support: stov', 4, 'no support called stov', /stove\?/],
])('%s as %s does not fit the rules', (was, becomes, line, found, meant) => {
  expect(problemsOf(was, becomes)).toEqual([['a.yaml', line, found, expect.stringMatching(meant)]]);
});

test.each([
  ['story: A child alone', 'story: Abcd', 2, /^0 → story: /],
  ['story: A child alone', 'tale: x', 1, /story/],
  ['money: likely', 'money: sure', 4, /^0 → expect → money: /],
  ['tier: null', 'tier: 1', 5, /^0 → exactly → money → tier: /],
  ['because: silent', 'because: loud', 5, /^0 → exactly → money → because: /],
  ['has: true', 'had: true', 5, /no key called had/],
  ['would: send-away', 'would: go', 7, /^0 → misreadings → 0 → would: /],
  ['because: Reads half', 'why: x', 7, /because/],
  ['c.a: true', 'c.a: [x]', 3, /^0 → answers → c\.a: /],
])('%s as %s has no such shape', (was, becomes, line, found) => {
  expect(problemsOf(was, becomes)[0]).toEqual(['a.yaml', line, expect.stringMatching(found), expect.any(String)]);
});

test.each(['open', 'district', 'undefined', 'silent'])('a verdict may be because of %s', (because) => {
  expect(problemsOf('because: silent', `because: ${because}`)).toEqual([]);
});

test('nothing is read when one of the files is wrong, and every file is told', () => {
  const wrong = plain.replace('money', 'mony');
  expect(() =>
    readFamilies(
      new Map([
        ['a.yaml', wrong],
        ['b.yaml', plain],
        ['c.yaml', wrong],
      ]),
      rules,
    ),
  ).toThrow(/2 problem[\s\S]*a\.yaml[\s\S]*c\.yaml/);
});

afterEach(() => vi.unstubAllEnvs());

test('another city has its families in its own folder, or none; this one in tests/families', () => {
  const folder = mkdtempSync(join(tmpdir(), 'small-'));
  vi.stubEnv('CONTENT_DIR', folder);
  expect(goldenFamilies(rules)).toEqual([]);
  mkdirSync(join(folder, 'families'));
  writeFileSync(join(folder, 'families', 'all.yaml'), good);
  expect(goldenFamilies(rules)).toMatchObject([{ id: 'one', file: 'all.yaml' }]);
  rmSync(folder, { recursive: true });
  // The real families know none of these facts.
  vi.stubEnv('CONTENT_DIR', undefined);
  expect(() => goldenFamilies(rules)).toThrow(/no fact called/);
});
