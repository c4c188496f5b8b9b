import { fill } from '../share/fill.ts';

/** What the service worker tells while it keeps the pages: see alone/offline/keep.ts. */
type Told = { done: number; of: number } | { failed: 'full' | 'offline' | 'missing' };

/** How long the service worker may take until it can keep anything, in milliseconds. */
const PATIENCE = 30_000;

const button = document.querySelector<HTMLButtonElement>('#keep-all');
const status = document.querySelector('#kept');
const list = document.querySelector('#keep-list');
const { serviceWorker } = navigator;

function say(told: Told): void {
  if (!button || !status) return;
  const { progress = '', done = '' } = button.dataset;
  if ('failed' in told) status.textContent = button.dataset[told.failed] ?? '';
  else status.textContent = told.done === told.of ? done : fill(progress, told);
  button.disabled = 'done' in told && told.done < told.of;
}

async function keepAll(): Promise<void> {
  const keep: string[] = JSON.parse(list?.textContent ?? '[]');
  say({ done: 0, of: keep.length });
  // Where a worker cannot be had, `ready` waits for ever.
  const late = setTimeout(async () => {
    say({ failed: (await serviceWorker.getRegistration()) ? 'offline' : 'missing' });
  }, PATIENCE);
  const { active } = await serviceWorker.ready;
  clearTimeout(late);
  active?.postMessage({ keep, tell: true });
}

if (button && status) {
  button.hidden = false;
  serviceWorker?.addEventListener('message', ({ data }) => say(data));
  button.addEventListener('click', () => {
    if (serviceWorker) keepAll();
    else say({ failed: 'missing' });
  });
}
