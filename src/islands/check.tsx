import { hydrate } from 'preact';
import { type CheckLink, readCheckLink } from '../share/link.ts';
import type { AskPack } from '../share/pack.ts';
import { App } from './check/app.tsx';

/** What the check says about how it was opened. */
function notesOf(link: CheckLink, reloaded: boolean): string[] {
  return [
    ...(reloaded ? ['reloaded'] : []),
    ...(link.damaged ? ['bad-link'] : []),
    ...(link.sensitive ? ['dropped-sensitive'] : []),
    ...(Object.keys(link.answers).length ? ['some-filled'] : []),
  ];
}

/** A choice made before the script came is kept: hydration must not lose it. */
function keepChoice(root: HTMLElement): () => void {
  const chosen = root.querySelector<HTMLInputElement>('input:checked');
  const { name, value } = chosen ?? { name: '', value: '' };
  return () => {
    const again = [...root.querySelectorAll('input')].find((i) => i.name === name && i.value === value);
    if (again) again.checked = true;
  };
}

const root = document.getElementById('check');
const pack = document.getElementById('ask');
if (root && pack) {
  const ask: AskPack = JSON.parse(pack.textContent ?? '');
  const link = readCheckLink(location.hash, ask.rules, ask.topics, ask.situations);
  const reloaded = Number(history.state?.n ?? 0) > 0;
  // The fragment is read once and taken off the address.
  history.replaceState({ n: 0 }, '', location.pathname + location.search);
  const restore = keepChoice(root);
  const { topic, opens, answers } = link;
  hydrate(<App pack={ask} start={{ topic, opens, answers, notes: notesOf(link, reloaded) }} />, root);
  restore();
  root.dataset.ready = '';
}
