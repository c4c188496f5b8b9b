import { afterEach, expect, test, vi } from 'vitest';
import { isStale, staleFigures, today } from '../../src/model/stale.ts';

afterEach(() => {
  vi.unstubAllEnvs();
  vi.useRealTimers();
});

test('today is the day in UTC, or what TODAY says', () => {
  vi.useFakeTimers({ now: Date.UTC(2026, 2, 4, 23, 59) });
  vi.stubEnv('TODAY', undefined);
  expect(today()).toBe('2026-03-04');
  expect(isStale('2025-09-05')).toBe(false);
  expect(isStale('2025-09-04')).toBe(true);
  vi.stubEnv('TODAY', '2030-01-01');
  expect(today()).toBe('2030-01-01');
  expect(staleFigures({ line: { checked: '2029-01-01' } })).toEqual([{ id: 'line', days: 365 }]);
});

test('only whole days are counted', () => {
  expect(isStale('2026-01-01', '2026-06-30T23:00:00Z')).toBe(false);
  expect(isStale('2026-01-01', '2026-07-01')).toBe(true);
});

test('a figure without a day of its own is never old', () => {
  const figures = { old: { checked: '2025-01-01' }, fresh: { checked: '2026-01-01' }, double: { times: 2 } };
  expect(staleFigures(figures, '2026-01-01')).toEqual([{ id: 'old', days: 365 }]);
});
