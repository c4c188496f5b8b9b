import { useEffect, useState } from 'preact/hooks';
import type { Strings } from '../../share/pack.ts';
import { useCarried } from './carry.ts';
import { IdleGuard } from './idle.tsx';
import type { Session } from './session.ts';
import { forget, write } from './storage.ts';

/** @param kept whether this check was taken up from what the tab had kept */
type Props = { session: Session; kept: boolean; clear: (note: string) => void; ui: Strings };

/** What this device does with the answers: nothing, unless the family asks for it. */
export const Device = ({ session, kept, clear, ui }: Props) => {
  const [keeps, setKeeps] = useState<boolean | 'refused'>(kept);
  const [guarded, setGuarded] = useState(true);
  useEffect(() => {
    if (keeps !== true || write(JSON.stringify(session))) return;
    // What was kept so far is no longer what was answered, and the switch is off.
    forget();
    setKeeps('refused');
  }, [keeps, session]);
  const [stays, setStays] = useState(false);
  useCarried(session, keeps === true, () => setStays(true));
  const toggle = (label: string, on: boolean, set: (on: boolean) => void) => (
    <label class="switch">
      <input type="checkbox" autoComplete="off" checked={on} onChange={(event) => set(event.currentTarget.checked)} />
      <span>{ui[`device.${label}`]}</span>
    </label>
  );
  return (
    <section class="device">
      {/* In 大字版 a screen holds one decision: this one waits in its fold. */}
      <details open={document.documentElement.dataset.size !== 'big'}>
        <summary>{ui['device.title']}</summary>
        {toggle('keep', keeps === true, (on) => {
          if (!on) forget();
          setKeeps(on);
        })}
        {toggle('idle', guarded, setGuarded)}
      </details>
      {keeps === 'refused' && <p role="status">{ui['device.refused']}</p>}
      {stays && <p role="status">{ui['device.language-clears']}</p>}
      {guarded && Object.keys(session.children[0] ?? {}).length > 0 && (
        <IdleGuard ui={ui} clear={() => clear('idle-cleared')} />
      )}
    </section>
  );
};
