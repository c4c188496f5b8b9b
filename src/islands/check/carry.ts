import { useEffect, useRef } from 'preact/hooks';
import type { Session } from './session.ts';
import { write } from './storage.ts';

/**
 * Takes the answers along to the same check in another language: through this tab's storage, where the other page
 * reads and clears them. Where the tab keeps nothing, the first tap says so, and the second goes.
 */
export function useCarried(session: Session, keeps: boolean, refuse: () => void): void {
  const latest = useRef({ session, keeps, refuse, warned: false });
  Object.assign(latest.current, { session, keeps, refuse });
  useEffect(() => {
    const onClick = (event: MouseEvent) => {
      // Opened beside this one, the other page starts clean: nothing may stay behind here.
      if (event.ctrlKey || event.metaKey || event.shiftKey) return;
      if (!(event.target as Element).closest('a[data-language]')) return;
      const { current } = latest;
      if (current.warned || write(JSON.stringify({ ...current.session, carried: current.keeps ? 'kept' : 'once' })))
        return;
      event.preventDefault();
      current.warned = true;
      current.refuse();
    };
    document.addEventListener('click', onClick);
    return () => document.removeEventListener('click', onClick);
  }, []);
}
