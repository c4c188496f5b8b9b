import { useEffect, useRef } from 'preact/hooks';
import type { Later } from './later.ts';
import type { Session } from './session.ts';
import { read, write } from './storage.ts';

/**
 * Another try for what did not come. Where it fails while the network answers, this page is beyond help (a file came
 * broken, or the site has a newer version without it): then the page is opened anew, and the answers go along.
 * @returns what the button for it does
 */
export function useAgain(later: Later | null | 'failed', retry: () => void, session: Session): () => void {
  const asked = useRef(false);
  useEffect(() => {
    if (later !== 'failed' || !asked.current) return;
    asked.current = false;
    networkAnswers(() => openAnew(session));
  }, [later]);
  return () => {
    asked.current = true;
    retry();
  };
}

/** A page opened anew without a network would be none at all. A small picture that is always there tells. */
function networkAnswers(then: () => void): void {
  const picture = new Image();
  picture.onload = then;
  picture.src = `/icon.svg?${Date.now()}`;
}

/** Through this tab's storage, which the new page reads, and clears unless the family keeps its answers there. */
function openAnew(session: Session): void {
  const carried = read() === null ? 'once' : 'kept';
  if (write(JSON.stringify({ ...session, carried }))) location.reload();
}
