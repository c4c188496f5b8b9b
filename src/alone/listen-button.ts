/** What reads, at its own address: see build/alone.ts. */
const READER = new URL('/listen.js', location.href).href;

/**
 * 听: reads the page aloud by the device's own voice. What does it comes only when it is asked for.
 * Where there is no voice the button says so, and what to do.
 */
export function listenButton(): void {
  const button = document.querySelector<HTMLButtonElement>('[data-listen]');
  if (!button) return;
  button.hidden = false;
  button.addEventListener('click', async () => {
    try {
      const { toggle } = await import(/* @vite-ignore */ READER);
      toggle(button);
    } catch {
      // A button that does nothing is worse than none.
      button.hidden = true;
    }
  });
}
