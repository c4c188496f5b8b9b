import { expect, test } from 'vitest';
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
