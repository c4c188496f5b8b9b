import { useState } from 'preact/hooks';
import { fill } from '../../share/fill.ts';
import type { Strings, WorkCalendar } from '../../share/pack.ts';
import { afterWorkdays } from '../../share/workdays.ts';

type Props = { days: number | null; calendar: WorkCalendar; ui: Strings };

/** From the day the papers are complete to the day by which all is done, over the holidays that are known. */
export const DayCount = ({ days, calendar, ui }: Props) => {
  const [from, setFrom] = useState('');
  if (days === null) return null;
  const until = from ? afterWorkdays(from, days, calendar) : null;
  return (
    <div class="screen-only">
      <label class="field">
        <span>{ui['moving.handed-in']}</span>
        <input type="date" autoComplete="off" value={from} onInput={(event) => setFrom(event.currentTarget.value)} />
      </label>
      {from && (
        <p role="status" class="until">
          {until ? fill(ui['moving.until'] ?? '', { day: until }) : fill(ui['moving.no-count'] ?? '', { n: days })}
        </p>
      )}
    </div>
  );
};
