import { expect, test } from 'vitest';
import { pages } from './site.ts';

const listsOf = (folder: RegExp) =>
  pages
    .filter(({ path }) => folder.test(path))
    .flatMap(({ html }) => [...html.matchAll(/<ul class="sources">([\s\S]*?)<\/ul>/g)].map(([, list = '']) => list));
const titled = (list: string) => [...list.matchAll(/<li><span lang="zh-CN">[\s\S]*?<\/span>([\s\S]*?)<\/li>/g)];

test('in English every document has its Chinese title, marked as such, and then its meaning in brackets', () => {
  const after = listsOf(/^en\/supports\/[^/]+\/index\.html$/)
    .flatMap(titled)
    .map(([, rest = '']) => rest);
  expect(after.length).toBeGreaterThan(100);
  expect(after.filter((rest) => !/^<span> \([^()]*[A-Za-z][\s\S]*\)<\/span>$/.test(rest))).toEqual([]);
});

test('in Chinese the title is enough, and brackets stand close', () => {
  const lists = listsOf(/^supports\/[^/]+\/index\.html$/);
  expect(lists.flatMap(titled).filter(([, rest]) => rest !== '')).toEqual([]);
  expect(lists.filter((list) => / [(（]/.test(list))).toEqual([]);
});
