import { useEffect, useState } from 'preact/hooks';
import type { Strings } from '../../share/pack.ts';
import { canSearchText, type Passage, searchText } from './full-text.ts';

type Props = { query: string; ui: Strings };
type State = 'idle' | 'looking' | 'failed' | readonly Passage[];
const MOST = 8;

/** The second layer: passages out of the full text, only when asked for and where the browser can. */
export const Passages = ({ query, ui }: Props) => {
  const [state, setState] = useState<State>('idle');
  // What was found belongs to the words it was found by.
  useEffect(() => setState('idle'), [query]);
  if (!canSearchText || query.trim() === '') return null;
  const look = () => {
    setState('looking');
    searchText(query, document.documentElement.lang, MOST).then(setState, () => setState('failed'));
  };
  return (
    <section>
      <button type="button" class="plain" onClick={look}>
        {ui['search.full']}
      </button>
      <p class="quiet">{ui['search.full-hint']}</p>
      <p role="status">{saying(state, ui)}</p>
      <ul class="list">
        {typeof state !== 'string' &&
          state.map(({ url, title, excerpt }) => (
            <li key={url}>
              <a href={url}>
                <b>{title}</b> <small>{marked(excerpt)}</small>
              </a>
            </li>
          ))}
      </ul>
    </section>
  );
};

function saying(state: State, ui: Strings): string | undefined {
  if (state === 'idle') return '';
  if (state === 'looking') return ui['search.loading'];
  if (state === 'failed') return ui['search.full-failed'];
  return state.length === 0 ? ui['search.full-none'] : '';
}

const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', '#39': "'", amp: '&' };

/** An excerpt as text with its hits marked: what it holds reaches the page as text alone. */
const marked = (excerpt: string) =>
  excerpt.split(/<\/?mark>/).map((part, i) => {
    const text = part.replace(/&(lt|gt|quot|#39|amp);/g, (_, name) => ENTITIES[name] ?? '');
    return i % 2 ? <mark key={part}>{text}</mark> : text;
  });
