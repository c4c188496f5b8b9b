import { expect, test } from 'vitest';
import { model } from '../../src/model/index.ts';
import { isStale, staleFigures } from '../../src/model/stale.ts';

test('a figure is old after 180 days, not on the 180th', () => {
  expect(isStale('2026-01-01', '2026-06-30')).toBe(false);
  expect(isStale('2026-01-01', '2026-07-01')).toBe(true);
});

test('in ten years every figure that has a day of its own is old, and none on the day it was looked at', () => {
  const figures = model().rules.figures.value;
  const own = Object.values(figures).filter((figure) => 'checked' in figure);
  expect(staleFigures(figures, '2036-12-01')).toHaveLength(own.length);
  expect(staleFigures(figures, '2026-11-25')).toEqual([]);
});
