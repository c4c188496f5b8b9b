import { expect, test } from 'vitest';
import { languagesOf, load } from '../../src/model/load.ts';
import type { Problem } from '../../src/model/problem.ts';
import { smallContent } from './small-content.ts';
import { town } from './small-loaded.ts';
import { TOWN } from './small-town.ts';

const paths = Object.keys(TOWN);
const english = {
  'en/ui.yaml': 'topic: { all: Everything }',
  'en/sources.yaml': 'notice: The gloss',
  'en/supports/call.md':
    '---\nshort: c\neveryday: c\nofficial: c\nkeywords: [a, b, c]\ngist: c\ntiers: {}\nsay: c\nverify: []\n---\nCall!\n',
};
/** The town with other texts at some paths; undefined takes a file out. */
function filesWith(texts: Readonly<Record<string, string | undefined>>): Map<string, string> {
  const files = smallContent();
  for (const [path, text] of Object.entries(texts))
    if (text === undefined) files.delete(path);
    else files.set(path, text);
  return files;
}
/** What is wrong, told by file and line; nothing is loaded then. */
function problemsOf(texts: Readonly<Record<string, string | undefined>>): Problem[] {
  const problems: Problem[] = [];
  expect(load(filesWith(texts), problems) === null).toBe(problems.length > 0);
  for (const { meant } of problems) expect(meant).toMatch(/\w/);
  return problems;
}

test('each file of rules is where it belongs', () => {
  const { rules } = town();
  const { policy, supports, routes, ...one } = rules;
  expect(policy.number).toBe('No. 1');
  expect([...supports.keys()].sort()).toEqual(['call', 'money', 'stove']);
  expect(supports.get('call')).toMatchObject({ file: 'rules/supports/call.yaml', value: { topic: 'heat' } });
  expect([...routes.keys()].sort()).toEqual(['desk', 'phone']);
  expect(routes.get('phone')).toMatchObject({ file: 'rules/routes/phone.yaml', value: { 'leads-to': ['call'] } });
  const { oldPlaces, ...named } = one;
  expect(oldPlaces.file).toBe('rules/old-places.yaml');
  expect(Object.values(named).map(({ file }) => file)).toEqual(Object.keys(named).map((name) => `rules/${name}.yaml`));
  expect(paths.filter((path) => /^rules\/[^/]+$/.test(path)).sort()).toEqual(
    Object.values(one)
      .map(({ file }) => file)
      .sort(),
  );
});

test('each file of words is where it belongs', () => {
  const words = town().words.get('zh-CN');
  const { supports, routes, situations, measures, pages, guides, sources, oldPlaces, ...one } = words as Required<
    typeof words & object
  >;
  expect(sources).toBeNull();
  expect(oldPlaces?.file).toBe('zh-CN/old-places.yaml');
  expect(Object.values(one).map((parsed) => parsed?.file)).toEqual(
    Object.keys(one).map((name) => `zh-CN/${name}.yaml`),
  );
  expect([...supports.keys()]).toEqual(['money', 'stove', 'call']);
  expect([...routes.keys()]).toEqual(['desk', 'phone']);
  expect([...situations.keys()]).toEqual(['no-money', 'no-rest']);
  expect([...measures.keys()]).toEqual(['1', '2', '3']);
  expect([...guides.keys()]).toEqual(['first']);
  expect([...pages.keys()]).toEqual(['help']);
  expect(supports.get('money')).toMatchObject({
    file: 'zh-CN/supports/money.md',
    value: { short: 'money' },
    body: 'Under {{line}}.\n',
  });
  expect(routes.get('phone')?.value.title).toBe('By phone');
});

const yaml = paths.filter((path) => path.endsWith('.yaml'));
const markdown = paths.filter((path) => /^zh.*md$/.test(path));
const all = (files: string[], text: (path: string) => string | undefined) =>
  problemsOf(Object.fromEntries(files.map((path) => [path, text(path)])));
const sorted = (problems: readonly Problem[]) => problems.map(({ file }) => file).sort();

test('each file of one kind must be there', () => {
  const needed = yaml.filter((path) => path.split('/').length === 2);
  const problems = all(needed, () => undefined);
  expect(sorted(problems)).toEqual(needed.sort());
  for (const problem of problems) expect(problem).toMatchObject({ line: 1, found: 'this file is missing' });
});

test('without the official text nothing is loaded', () => {
  const [path] = paths.filter((name) => name.startsWith('policy/'));
  expect(problemsOf({ [path as string]: undefined })).toMatchObject([
    { file: 'policy/', line: 1, found: 'the official text is missing' },
  ]);
});

test('each file must have a shape, and its entries too', () => {
  expect(sorted(all(yaml, () => '# a note\n7'))).toEqual(yaml.sort());
  expect(new Set(sorted(all(yaml, () => 'x: { y: { z: 7 } }')))).toEqual(new Set(yaml));
});

test('each file of Markdown must have a head, of its own shape', () => {
  const headless = all(markdown, () => 'title: x\n');
  expect(sorted(headless)).toEqual(markdown.sort());
  for (const problem of headless) expect(problem).toMatchObject({ line: 1, found: 'no head between two lines of ---' });
  const strange = all(markdown, (path) => `${TOWN[path]}`.replace(/^---\n/, '---\n# a note\nnone: 1\n'));
  expect(sorted(strange)).toEqual(markdown.sort());
  for (const problem of strange)
    expect(problem).toMatchObject({ line: 3, found: 'the whole file: no key called none is known here' });
});

test('all that is wrong is told at once', () => {
  const files = problemsOf({ 'rules/supports/money.yaml': '7', 'rules/terms.yaml': '7', 'zh-CN/year.yaml': '7' });
  expect(files.map(({ file }) => file)).toEqual(['rules/supports/money.yaml', 'rules/terms.yaml', 'zh-CN/year.yaml']);
});

test('problems of before are none of this content', () => {
  const before: Problem[] = [{ file: 'x', line: 1, found: 'y', meant: 'z' }];
  expect(load(smallContent(), before)).not.toBeNull();
});

test('files of another ending or folder are not read', () => {
  expect(
    problemsOf({
      'rules/supports/notes.md': '7',
      'rules/old/money.yaml': '7',
      'zh-CN/supports/notes.yaml': '7',
      'zh-CN/routes/notes.md': '7',
      'zh-CN/sources.yaml': '7',
      'drafts/supports/money.md': '7',
    }),
  ).toEqual([]);
});

test('a language is a folder with an interface; the first one leads, and is there in any case', () => {
  const paths = [
    'en/ui.yaml',
    'zh-CN/ui.yaml',
    'de/ui.yaml',
    'fr/papers.yaml',
    'a/b/ui.yaml',
    'it/ui.yaml.md',
    'ui.yaml',
  ];
  const files = (names: string[]) => new Map(names.map((name) => [name, '']));
  expect(languagesOf(files(paths))).toEqual(['zh-CN', 'en', 'de']);
  expect(languagesOf(files(['en/ui.yaml']))).toEqual(['zh-CN', 'en']);
});

test('another language may lack any file but its interface', () => {
  const words = load(filesWith(english), [])?.words;
  expect([...(words?.keys() ?? [])]).toEqual(['zh-CN', 'en']);
  const own = words?.get('en');
  expect(own?.ui?.value).toEqual({ topic: { all: 'Everything' } });
  expect(own?.sources).toMatchObject({ file: 'en/sources.yaml', value: { notice: 'The gloss' } });
  expect(own?.papers).toBeNull();
  expect([...(own?.supports.keys() ?? [])]).toEqual(['call']);
  expect(own?.supports.get('call')?.body).toBe('Call!\n');
  expect(own?.guides.size).toBe(0);
});

test('what another language has must have the right shape', () => {
  expect(problemsOf({ ...english, 'en/sources.yaml': '7' })).toMatchObject([{ file: 'en/sources.yaml' }]);
  expect(problemsOf({ ...english, 'en/guides/x.md': '7' })).toMatchObject([{ file: 'en/guides/x.md' }]);
});
