import { afterEach, expect, test, vi } from 'vitest';
import { contentFolder } from '../../src/model/files.ts';
import { FIRST_LANGUAGE, modelOf } from '../../src/model/index.ts';
import { expectProblems, problemsOf, smallContent } from './small-content.ts';

const MONEY = 'rules/supports/money.yaml';

test('the small town has no problem, and is what its files say', () => {
  expect(problemsOf(smallContent())).toEqual([]);
  const { rules, words } = modelOf(smallContent());
  expect([...rules.supports.keys()]).toEqual(['money', 'stove', 'call']);
  expect([...words.keys()]).toEqual([FIRST_LANGUAGE]);
});

test('the engine is asked only when the rules are right; words are read either way', () => {
  const never = [MONEY, '[pupil, { child.secret: true }]', '[pupil, poor, { child.secret: true }]'] as const;
  const words = ['zh-CN/papers.yaml', 'slip:', 'slipp:'] as const;
  const found = (...edits: (readonly [string, string, string])[]) =>
    problemsOf(smallContent(...edits)).map((problem) => problem.found);
  const said = ['no words for the paper slip', 'words for slipp, but no paper bears that name'];
  expect(found(never, words)).toEqual(['tier ruled can never be the first that holds', ...said]);
  expect(found(never, words, [MONEY, 'route: desk', 'route: dask'])).toEqual(['no route called dask', ...said]);
});

test('a content that cannot be read is refused with its problems', () => {
  expectProblems(smallContent(['rules/papers.yaml', 'slip: {}', 'slip: {']), [
    ['rules/papers.yaml', 'card', 'not YAML', 'indentation'],
  ]);
});

afterEach(() => vi.unstubAllEnvs());

test('the model of the site is made once, from the folder that is named', async () => {
  vi.stubEnv('CONTENT_DIR', 'tests/city');
  vi.resetModules();
  const { model } = await import('../../src/model/index.ts');
  expect(contentFolder()).toBe('tests/city');
  expect([...model().rules.supports.keys()]).toContain('night-escort');
  expect(model()).toBe(model());
});
