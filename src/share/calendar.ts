/** One day to keep in mind, with a title that tells nothing of a family. */
export type Reminder = { title: string; note: string; day: string; yearly?: boolean };

const escaped = (text: string) => text.replace(/[\\;,]/g, (mark) => `\\${mark}`).replace(/\n/g, '\\n');

/** A line of more than 75 bytes goes on after a line break and a space (RFC 5545, 3.1). */
function folded(line: string): string {
  const out: string[] = [];
  let part = '';
  let bytes = 0;
  for (const char of line) {
    const size = new TextEncoder().encode(char).length;
    if (bytes + size > 73) {
      out.push(part);
      part = ' ';
      bytes = 1;
    }
    part += char;
    bytes += size;
  }
  return [...out, part].join('\r\n');
}

/**
 * An iCalendar file of whole days, each with a reminder the morning before.
 * @param days `day` is year-month-day; a wrong one is left out
 * @param stamp when it was made, as 20260131T080000Z
 */
export function calendarOf(days: readonly Reminder[], stamp: string): string {
  const events = days
    .filter(({ day }) => /^\d{4}-\d\d-\d\d$/.test(day))
    .flatMap(({ title, note, day, yearly }, index) => [
      'BEGIN:VEVENT',
      `UID:${stamp}-${index}@local`,
      `DTSTAMP:${stamp}`,
      `DTSTART;VALUE=DATE:${day.replace(/-/g, '')}`,
      ...(yearly ? ['RRULE:FREQ=YEARLY'] : []),
      `SUMMARY:${escaped(title)}`,
      `DESCRIPTION:${escaped(note)}`,
      'BEGIN:VALARM',
      'ACTION:DISPLAY',
      'TRIGGER:-PT15H',
      `DESCRIPTION:${escaped(title)}`,
      'END:VALARM',
      'END:VEVENT',
    ]);
  const all = ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//local//ZH', ...events, 'END:VCALENDAR', ''];
  return all.map(folded).join('\r\n');
}
