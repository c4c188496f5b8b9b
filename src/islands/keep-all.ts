import { fill } from '../share/fill.ts';

/** What the service worker tells while it keeps the pages: see alone/offline/keep.ts. */
type Told = { done: number; of: number } | { failed: 'full' | 'offline' };

const button = document.querySelector<HTMLButtonElement>('#keep-all');
const status = document.querySelector('#kept');
const list = document.querySelector('#keep-list');
const { serviceWorker } = navigator;

function say(told: Told): void {
  if (!button || !status) return;
  const { progress = '', done = '', full = '', offline = '' } = button.dataset;
  if ('failed' in told) status.textContent = told.failed === 'full' ? full : offline;
  else status.textContent = told.done === told.of ? done : fill(progress, told);
  button.disabled = 'done' in told && told.done < told.of;
}

async function keepAll(): Promise<void> {
  const { active } = await serviceWorker.ready;
  active?.postMessage({ keep: JSON.parse(list?.textContent ?? '[]'), tell: true });
}

if (button && status) {
  button.hidden = false;
  serviceWorker?.addEventListener('message', ({ data }) => say(data));
  button.addEventListener('click', () => {
    if (serviceWorker) keepAll();
    else status.textContent = button.dataset.missing ?? '';
  });
}
