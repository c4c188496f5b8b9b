import { expect, test } from 'vitest';
import { workCalendar } from '../../src/model/calendar.ts';

const within = (days: readonly string[], from: string, to: string) => days.filter((day) => from <= day && day <= to);

test('the holidays of a year and its neighbours, by the notices of the State Council', () => {
  const { years, off, on } = workCalendar(2024);
  expect(years).toEqual([2023, 2024, 2025]);
  // 国办发明电〔2023〕7号: spring festival 10 to 17 February, work on Sunday 4 and Sunday 18.
  expect(within(off, '2024-02-01', '2024-02-29')).toEqual(
    ['12', '13', '14', '15', '16'].map((day) => `2024-02-${day}`),
  );
  expect(within(on, '2024-02-01', '2024-02-29')).toEqual(['2024-02-04', '2024-02-18']);
  // National day 1 to 7 October, work on Sunday 29 September and Saturday 12 October; 5 and 6 are a weekend anyway.
  expect(within(off, '2024-09-20', '2024-12-31')).toEqual(['01', '02', '03', '04', '07'].map((d) => `2024-10-${d}`));
  expect(within(on, '2024-09-20', '2024-12-31')).toEqual(['2024-09-29', '2024-10-12']);
  // The first and last days of the years held.
  expect(off[0]).toBe('2023-01-02');
  expect(within(off, '2025-01-01', '2025-01-27')).toEqual(['2025-01-01']);
  expect(off.at(-1)).toBe('2025-10-08');
});

test('a year whose holidays nobody knows is not held', () => {
  expect(workCalendar(2004).years).toEqual([2004, 2005]);
  expect(workCalendar(1990)).toEqual({ years: [], off: [], on: [] });
});
