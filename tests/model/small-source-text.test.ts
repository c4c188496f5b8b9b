import { expect, test } from 'vitest';
import { z } from 'zod';
import type { Problem } from '../../src/model/problem.ts';
import { didYouMean, parse, splitHead } from '../../src/model/source-text.ts';

const shape = z.strictObject({ name: z.string(), inner: z.strictObject({ count: z.number() }).exactOptional() });

/** What comes of one text: the problems by line and what was found, each of which must say what was meant. */
function problemsOf(text: string, offset?: number): [number, string][] {
  const problems: Problem[] = [];
  const parsed = parse('a.yaml', text, shape, problems, offset);
  expect(parsed === null).toBe(problems.length > 0);
  for (const problem of problems) expect(problem).toMatchObject({ file: 'a.yaml', meant: expect.stringMatching(/\w/) });
  return problems.map(({ line, found }) => [line, found]);
}

test('a right text is its value, and finds the line of each key', () => {
  const problems: Problem[] = [];
  const parsed = parse('a.yaml', '# note\nname: x\ninner:\n  count:\n    3\n', shape, problems);
  expect(problems).toEqual([]);
  expect(parsed).toMatchObject({ file: 'a.yaml', value: { name: 'x', inner: { count: 3 } } });
  expect(parsed?.line(['name'])).toBe(2);
  expect(parsed?.line(['inner', 'count'])).toBe(5);
});

test('a key that looks like a number is found by its name', () => {
  expect(parse('a.yaml', 'a: x\n2: y\n', z.record(z.string(), z.string()), [])?.line(['2'])).toBe(2);
});

test('what is not there stands where what holds it stands, and else at the top', () => {
  const parsed = parse('a.yaml', '# note\n\nname: x\ninner:\n  { count: 3 }\n', shape, [], 10);
  expect(parsed?.line(['inner', 'none'])).toBe(15);
  expect(parsed?.line(['inner', 'none', 0])).toBe(15);
  expect(parsed?.line(['none', 'more'])).toBe(11);
  expect(parsed?.line([])).toBe(11);
});

test('what is no YAML is told by line, once for each mistake, and nothing else then', () => {
  expect(problemsOf('name: x\ninner: "')).toEqual([[2, expect.stringMatching(/^not YAML: Missing closing/)]]);
  expect(problemsOf('name: x\nname: 1', 5)).toEqual([[7, expect.stringMatching(/^not YAML: Map keys .*unique$/)]]);
  expect(problemsOf('name: *strong\nname: *this', 1)).toEqual([
    [3, expect.stringMatching(/^not YAML: /)],
    [2, 'not YAML: *strong stands for nothing'],
    [3, 'not YAML: *this stands for nothing'],
  ]);
});

test('a name that stands for something may be used again', () => {
  expect(parse('a.yaml', '- &a x\n- *a', z.array(z.string()), [])?.value).toEqual(['x', 'x']);
});

test('a wrong value is told by its place and line', () => {
  expect(problemsOf('name: x\ninner:\n  count: many', 2)).toEqual([
    [5, expect.stringMatching(/^inner → count: .*expected number/)],
  ]);
  expect(problemsOf('- x')).toEqual([[1, expect.stringMatching(/^the whole file: .*expected object/)]]);
});

test('keys that nobody knows are told together, where the first stands', () => {
  expect(problemsOf('name: x\nnmae: y')).toEqual([[2, 'the whole file: no key called nmae is known here']]);
  expect(problemsOf('name: x\ninner:\n  count: 1\n  a: 1\n  b: 1')).toEqual([
    [4, 'inner: no key called a, b is known here'],
  ]);
});

test('a key outside ASCII is a text cut at its comma, another one is misspelt', () => {
  const meantBy = (text: string) => {
    const problems: Problem[] = [];
    parse('a.yaml', text, shape, problems);
    return problems[0]?.meant;
  };
  expect(meantBy('{ name: 先看, 再问 }')).toMatch(/quotes/);
  expect(meantBy('{ name: x, ask~ me: 1 }')).toMatch(/spelling/);
});

test('the nearest of the names is suggested, if there are any', () => {
  expect(didYouMean('aple', ['pear', 'apple'])).toBe('Did you mean apple?');
  expect(didYouMean('aple', [])).toMatch(/none/);
});

test('a Markdown file is cut at the first line of --- after its head', () => {
  expect(splitHead('---\na: 1\nb: 2\n---\nText.\n---\nMore.\n')).toEqual({
    head: 'a: 1\nb: 2',
    body: 'Text.\n---\nMore.\n',
  });
  expect(splitHead('---\na: 1\n---')).toEqual({ head: 'a: 1', body: '' });
  for (const text of ['\n---\na: 1\n---\n', 'a: 1\n---\nText.', '---\na: 1\n']) expect(splitHead(text)).toBeNull();
});
