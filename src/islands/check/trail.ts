import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import type { Session } from './session.ts';

/**
 * Ties the screens to the browser's history, so that Back means back. An entry holds a number: no question, no answer.
 * @param waited what a screen may wait for: its coming can put another heading in the place of the one that has the focus
 * @returns a function that shows a session's newest screen as a new entry
 */
export function useTrail(
  session: Session,
  show: (session: Session) => void,
  form: RefObject<HTMLFormElement>,
  waited: unknown,
) {
  const latest = useRef(session);
  latest.current = session;
  const first = useRef(true);
  const heading = useRef<HTMLElement | null>(null);

  useEffect(() => {
    const onPop = (event: PopStateEvent) => {
      // A fragment (the link that skips to the text) is no screen of the check.
      if (event.state === null) return;
      const at = Math.min(Number(event.state.n ?? 0), latest.current.trail.length - 1);
      if (at !== latest.current.at) show({ ...latest.current, at });
    };
    addEventListener('popstate', onPop);
    return () => removeEventListener('popstate', onPop);
  }, [show]);

  // Before it is painted: a later jump would take the screen from under a thumb that is quick.
  useLayoutEffect(() => {
    // The first screen is the page itself: nothing moved, so nothing is focused.
    if (!first.current) heading.current = focusHeading(form.current);
    first.current = false;
  }, [session.at, session.trail, form]);

  useLayoutEffect(() => {
    if (heading.current?.isConnected === false) heading.current = focusHeading(form.current);
  }, [waited, form]);

  return (next: Session) => {
    if (next.at > latest.current.at) history.pushState({ n: next.at }, '');
    show(next);
  };
}

/** Puts a new screen in view, and tells it to a screen reader. */
function focusHeading(form: HTMLFormElement | null): HTMLElement | null {
  scrollTo(0, 0);
  const heading = form?.querySelector<HTMLElement>('h1') ?? null;
  heading?.focus();
  return heading;
}
