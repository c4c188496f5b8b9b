import { hydrate, render } from 'preact';
import { type CheckLink, readCheckLink } from '../share/link.ts';
import type { AskPack } from '../share/pack.ts';
import { App, type Start } from './check/app.tsx';
import type { Kept } from './check/keep.ts';
import type { Session } from './check/session.ts';
import { forget, read } from './check/storage.ts';

type Found = Kept | 'damaged' | null;

/** What the check says about how it was opened. */
function notesOf(link: CheckLink, found: Found, reloaded: boolean): string[] {
  return [
    ...(found === 'damaged' ? ['kept-damaged'] : reloaded ? ['reloaded'] : []),
    ...(link.damaged ? ['bad-link'] : []),
    ...(link.sensitive ? ['dropped-sensitive'] : []),
    ...(isFilled(link) ? ['some-filled'] : []),
  ];
}

/** Whether the check begins as the page itself shows it. */
const isPlain = ({ topic, opens, children, notes, session }: Start) =>
  !session && topic === null && opens === null && notes.length === 0 && !isFilled({ children });

const isFilled = ({ children }: Pick<Start, 'children'>) => children.some((answers) => Object.keys(answers).length > 0);

/**
 * A choice made before the script came is kept: drawing must not lose it.
 * @returns what chooses it again, and whether there was one and it still stands on the screen
 */
function keepChoice(root: HTMLElement): () => boolean {
  const chosen = root.querySelector<HTMLInputElement>('input:checked');
  if (!chosen) return () => false;
  const { name, value } = chosen;
  return () => {
    const again = [...root.querySelectorAll('input')].find((i) => i.name === name && i.value === value);
    if (again) again.checked = true;
    return again !== undefined;
  };
}

/** Where to begin: what was kept in this tab, unless a link asks for something else. */
function startOf(ask: AskPack, found: Found): Start {
  const link = readCheckLink(location.hash, ask.rules, ask.topics, ask.situations);
  const linked = location.hash.length > 1;
  const n = Number(history.state?.n ?? 0);
  // The fragment is read once and taken off the address.
  history.replaceState({ n }, '', location.pathname + location.search);
  if (found && found !== 'damaged' && !linked) {
    const { carried, ...session } = found;
    if (carried) return { ...link, notes: [], session: arrived(session, carried, n), keeps: carried === 'kept' };
    return { ...link, notes: ['restored'], session: { ...session, at: Math.min(n, session.at) }, keeps: true };
  }
  history.replaceState({ n: 0 }, '');
  return { ...link, notes: notesOf(link, found, found === null && n > 0) };
}

/**
 * A check that came from another language, or from this page before it was opened anew: its screens become entries of
 * this page, so that Back means back. `from`: the entry this page stands on.
 */
function arrived(session: Session, carried: 'once' | 'kept', from: number): Session {
  if (carried === 'once') forget();
  history.replaceState({ n: Math.min(from, session.at) }, '');
  for (let n = from + 1; n <= session.at; n++) history.pushState({ n }, '');
  return session;
}

/** What was kept could not be read yet: it stays where it is, and the page can be opened again. */
const Unread = ({ ui }: AskPack) => (
  <section>
    <h1>{ui['check.load-failed']}</h1>
    <button type="button" class="primary" onClick={() => location.reload()}>
      {ui['check.again']}
    </button>
  </section>
);

function begin(root: HTMLElement, ask: AskPack, found: Found): void {
  const start = startOf(ask, found);
  const restore = keepChoice(root);
  if (isPlain(start)) hydrate(<App pack={ask} />, root);
  else {
    // The page holds the plain beginning; another one is drawn anew, since hydration would not mend the difference.
    root.textContent = '';
    render(<App pack={ask} start={start} />, root);
  }
  root.dataset.ready = '';
  // An answer given before this script came was kept waiting: site/boot.ts.
  if (restore() && 'asked' in root.dataset) root.querySelector<HTMLButtonElement>('[type=submit]')?.click();
  // 快速离开: nothing of the answers is left for whoever comes back.
  addEventListener('leave', () => render(null, root));
}

const root = document.getElementById('check');
const pack = document.getElementById('ask');
if (root && pack) {
  const ask: AskPack = JSON.parse(pack.textContent ?? '');
  const text = read();
  // Reading what was kept is needed by few: it comes for them alone.
  if (text === null) begin(root, ask, null);
  else
    import('./check/keep.ts').then(
      ({ kept }) => begin(root, ask, kept(ask.rules, text)),
      () => {
        root.textContent = '';
        render(<Unread {...ask} />, root);
      },
    );
}
