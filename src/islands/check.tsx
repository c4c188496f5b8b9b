import { hydrate, render } from 'preact';
import { type CheckLink, readCheckLink } from '../share/link.ts';
import type { AskPack } from '../share/pack.ts';
import { App, type Start } from './check/app.tsx';

/** What the check says about how it was opened. */
function notesOf(link: CheckLink, reloaded: boolean): string[] {
  return [
    ...(reloaded ? ['reloaded'] : []),
    ...(link.damaged ? ['bad-link'] : []),
    ...(link.sensitive ? ['dropped-sensitive'] : []),
    ...(Object.keys(link.answers).length ? ['some-filled'] : []),
  ];
}

/** Whether the check begins as the page itself shows it. */
const isPlain = ({ topic, opens, answers, notes }: Start) =>
  topic === null && opens === null && notes.length === 0 && Object.keys(answers).length === 0;

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
  const start = { ...link, notes: notesOf(link, reloaded) };
  if (isPlain(start)) {
    const restore = keepChoice(root);
    hydrate(<App pack={ask} />, root);
    restore();
  } else {
    // The page holds the plain beginning; another one is drawn anew, since hydration would not mend the difference.
    root.textContent = '';
    render(<App pack={ask} start={start} />, root);
  }
  root.dataset.ready = '';
}
