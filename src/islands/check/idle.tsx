import { useEffect, useRef, useState } from 'preact/hooks';
import type { Strings } from '../../share/pack.ts';

/** By the clock, not by a timer: a phone that slept counts too. */
const IDLE = 5 * 60_000;
const WARNED = 60_000;
const TICK = 1_000;

/** After five minutes without a touch the screen is covered with a warning; a minute later everything is cleared. */
export const IdleGuard = ({ ui, clear }: { ui: Strings; clear: () => void }) => {
  const last = useRef(Date.now());
  const [since, setSince] = useState<number | null>(null);
  const go = useRef<HTMLButtonElement>(null);
  const goOn = () => {
    last.current = Date.now();
    setSince(null);
  };
  useEffect(() => {
    const touched = () => {
      if (since === null) last.current = Date.now();
    };
    const look = () => {
      const now = Date.now();
      // A clock that was set back begins to count anew.
      last.current = Math.min(last.current, now);
      if (since !== null && now - since >= WARNED) clear();
      else if (since === null ? now - last.current >= IDLE : now < since) setSince(now);
    };
    const touches = ['pointerdown', 'keydown', 'input', 'scroll'];
    for (const name of touches) addEventListener(name, touched, { passive: true });
    const timer = setInterval(look, TICK);
    addEventListener('pageshow', look);
    document.addEventListener('visibilitychange', look);
    return () => {
      for (const name of touches) removeEventListener(name, touched);
      clearInterval(timer);
      removeEventListener('pageshow', look);
      document.removeEventListener('visibilitychange', look);
    };
  }, [since, clear]);
  useEffect(() => {
    if (since !== null) go.current?.focus();
  }, [since]);
  if (since === null) return null;
  return (
    <div class="cover" role="alertdialog" aria-modal="true" aria-labelledby="idle-title" onKeyDown={stayWithin}>
      <p id="idle-title">{ui['device.warning']}</p>
      <button type="button" class="primary" ref={go} onClick={goOn}>
        {ui['device.go-on']}
      </button>
      <button type="button" class="plain" onClick={clear}>
        {ui['device.clear-now']}
      </button>
    </div>
  );
};

/** Tab goes round the buttons of the cover: what lies under it is not to be reached. */
function stayWithin(event: KeyboardEvent & { currentTarget: HTMLElement }): void {
  if (event.key !== 'Tab') return;
  event.preventDefault();
  const buttons = [...event.currentTarget.querySelectorAll('button')];
  const now = buttons.indexOf(document.activeElement as HTMLButtonElement);
  const step = event.shiftKey ? buttons.length - 1 : 1;
  buttons[(now + step) % buttons.length]?.focus();
}
