import type { WorkCalendar } from './pack.ts';

const DAY = 86_400_000;

/**
 * The day on which so many working days have passed.
 * @param from a day as 2026-03-02; the count begins on the day after
 * @param days working days, 0 or more
 * @returns the day, or null when the day is none or the count touches a year whose holidays are not known
 */
export function afterWorkdays(from: string, days: number, { years, off, on }: WorkCalendar): string | null {
  let at = Date.parse(`${from}T00:00:00Z`);
  if (!/^\d{4}-\d\d-\d\d$/.test(from) || Number.isNaN(at)) return null;
  let left = days;
  const known = () => years.includes(new Date(at).getUTCFullYear());
  while (left > 0 && known()) {
    at += DAY;
    const day = new Date(at).toISOString().slice(0, 10);
    const weekend = [0, 6].includes(new Date(at).getUTCDay());
    if (on.includes(day) || (!weekend && !off.includes(day))) left--;
  }
  return known() ? new Date(at).toISOString().slice(0, 10) : null;
}
