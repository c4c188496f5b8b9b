import { useState } from 'preact/hooks';
import { calendarOf, type Reminder } from '../../share/calendar.ts';
import type { Strings } from '../../share/pack.ts';

/** Days the family chooses itself, as a calendar file with neutral titles; the days also stand there to be copied. */
export const CalendarMaker = ({ ui }: { ui: Strings }) => {
  const [days, setDays] = useState({ visit: '', ask: '', birthday: '' });
  const reminders = Object.entries(days).flatMap(([name, day]): Reminder[] =>
    day ? [{ day, title: ui[`take.day-${name}`] ?? '', note: ui[`take.day-${name}-note`] ?? '' }] : [],
  );
  const stamp = `${new Date().toISOString().replace(/[-:]|\.\d+/g, '')}`;
  const address = `data:text/calendar;charset=utf-8,${encodeURIComponent(calendarOf(reminders, stamp))}`;
  return (
    <div class="calendar">
      {(Object.keys(days) as (keyof typeof days)[]).map((name) => (
        <label class="field">
          <span>{ui[`take.day-${name}-label`]}</span>
          <input
            type="date"
            autoComplete="off"
            value={days[name]}
            onInput={(event) => setDays({ ...days, [name]: event.currentTarget.value })}
          />
        </label>
      ))}
      {reminders.length > 0 && (
        <>
          <ul>
            {reminders.map(({ day, title }) => (
              <li>
                {day} {title}
              </li>
            ))}
          </ul>
          <a class="plain button" download="days.ics" href={address}>
            {ui['take.save-calendar']}
          </a>
          <p class="quiet">{ui['take.calendar-note']}</p>
        </>
      )}
    </div>
  );
};
