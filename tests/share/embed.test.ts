import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { model } from '../../src/model/index.ts';
import { readCheckLink } from '../../src/share/link.ts';
import { takeTheme } from '../../src/share/theme.ts';
import { rules } from '../rules.ts';

test('a theme is taken out and everything else stays as it was', () => {
  expect(takeTheme('#topic=housing&theme=dark&child.age=8')).toEqual({
    theme: 'dark',
    rest: '#topic=housing&child.age=8',
  });
  expect(takeTheme('#theme=light')).toEqual({ theme: 'light', rest: '' });
  expect(takeTheme('')).toEqual({ theme: null, rest: '' });
});

test('a theme nobody knows is no theme, and no damage to the check', () => {
  const { theme, rest } = takeTheme('#theme=pink&topic=housing');
  expect(theme).toBeNull();
  expect(readCheckLink(rest, rules, ['housing'])).toMatchObject({ topic: 'housing', damaged: false });
});

test('the script a partner includes is written in ES5 and asks for nothing but its frame', () => {
  const code = readFileSync('public/embed.js', 'utf8').replace(/\/\/ .*$/gm, '');
  expect(code).toMatch(/createElement\('iframe'\)/);
  expect(code).not.toMatch(/=>|`|\?\.|\?\?|\.\.\.|\b(let|const|class|async|await)\b/);
  expect(code).not.toMatch(/cookie|Storage|fetch|XMLHttpRequest|sendBeacon|innerHTML|eval/);
});

test('the guide for websites names every topic, and no other', () => {
  const words = [...model().words.values()][0];
  const { all, ...topics } = (words?.ui?.value.topic ?? {}) as Record<string, string>;
  const named = [...(words?.pages.get('for-websites')?.body ?? '').matchAll(/`([a-z]+)` (\p{Script=Han}+)/gu)];
  const isTopic = ([, id]: string[]) => !['light', 'dark'].includes(id as string);
  expect(Object.fromEntries(named.filter(isTopic).map(([, id, name]) => [id, name]))).toEqual(topics);
});
