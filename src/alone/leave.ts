/** How long the browser may take to go back before it is left all the same, in milliseconds. */
const PATIENCE = 500;

/** 快速离开: wipes what this tab holds, goes back over the check's own entries and puts another page in the place of the last. */
export function leaveLink(): void {
  const link = document.querySelector<HTMLAnchorElement>('[data-leave]');
  link?.addEventListener('click', (event) => {
    event.preventDefault();
    leave(link.href);
  });
}

function leave(target: string): void {
  const steps = Number(history.state?.n || 0);
  const go = once(() => replaceAll(target));
  dispatchEvent(new Event('leave'));
  document.documentElement.hidden = true;
  tried(() => sessionStorage.clear());
  // Which pages were opened is nobody's business either.
  tried(() => caches.delete('visited').catch(() => {}));
  if (steps === 0) {
    go();
    return;
  }
  addEventListener('popstate', go);
  history.go(-steps);
  setTimeout(go, PATIENCE);
}

/** A blocked storage holds nothing; it keeps nobody from leaving. */
function tried(act: () => void): void {
  try {
    act();
  } catch {
    // Nothing is left behind.
  }
}

function once(act: () => void): () => void {
  let done = false;
  return () => {
    if (!done) act();
    done = true;
  };
}

/** In a frame it is the page around it that must go; where that is not allowed, another one covers it. */
function replaceAll(target: string): void {
  try {
    (top ?? window).location.replace(target);
  } catch {
    open(target, '_blank', 'noreferrer');
  }
}
