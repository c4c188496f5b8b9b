import { createRequire } from 'node:module';
import type * as ChineseDays from 'chinese-days';
import type { WorkCalendar } from '../share/pack.ts';

// Its two builds name their exports differently: required, it is the same everywhere.
const { getDayDetail }: typeof ChineseDays = createRequire(import.meta.url)('chinese-days');

const pad = (n: number) => String(n).padStart(2, '0');
/** Past the last year that is known the library calls a holiday a working day: such a year is not held. */
const isHeld = (year: number) => /国庆/.test(getDayDetail(`${year}-10-01`).name);

function daysOf(year: number): string[] {
  const days: string[] = [];
  for (const day = new Date(Date.UTC(year, 0, 1)); day.getUTCFullYear() === year; day.setUTCDate(day.getUTCDate() + 1))
    days.push(`${year}-${pad(day.getUTCMonth() + 1)}-${pad(day.getUTCDate())}`);
  return days;
}

const isWeekend = (day: string) => [0, 6].includes(new Date(`${day}T00:00:00Z`).getUTCDay());

/** Chinese public holidays of this year and the years around it, as far as the library knows them (source: chinese-days). */
export function workCalendar(year: number): WorkCalendar {
  const years = [year - 1, year, year + 1].filter(isHeld);
  const days = years.flatMap(daysOf).map((day) => ({ day, work: getDayDetail(day).work }));
  return {
    years,
    off: days.filter(({ day, work }) => !work && !isWeekend(day)).map(({ day }) => day),
    on: days.filter(({ day, work }) => work && isWeekend(day)).map(({ day }) => day),
  };
}
