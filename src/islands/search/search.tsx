import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { fill } from '../../share/fill.ts';
import type { Strings } from '../../share/pack.ts';
import { type Entry, searcher } from '../../share/search.ts';
import { Passages } from './passages.tsx';

type Props = { ui: Strings; entries: readonly Entry[]; synonyms: readonly (readonly string[])[] };
const MOST = 8;

/** Titles and everyday names, at once, on the phone itself: nothing that is typed leaves it. */
export const Search = ({ ui, entries, synonyms }: Props) => {
  const [query, setQuery] = useState('');
  const search = useMemo(() => searcher(entries, synonyms, ui['search.two-places']), [entries, synonyms, ui]);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.focus(), []);
  const found = search(query, MOST);
  return (
    // Enter finds nothing more than typing did; it must not send the form anywhere.
    // biome-ignore lint/a11y/useSemanticElements: <search> is unknown to the browsers this is written for.
    <form role="search" onSubmit={(event) => event.preventDefault()}>
      <label class="field">
        <span>{ui['search.label']}</span>
        <input
          ref={field}
          class="as-link"
          type="search"
          enterKeyHint="search"
          autoComplete="off"
          maxLength={60}
          value={query}
          onInput={(event) => setQuery(event.currentTarget.value)}
        />
      </label>
      <p role="status">
        {query.trim() !== '' &&
          (found.length ? fill(ui['search.count'] ?? '', { n: found.length }) : ui['search.none'])}
      </p>
      <ul class="list">
        {found.map(({ entry }) => (
          <li key={entry.path}>
            <a href={entry.path}>
              <b>{entry.title}</b> <small>{entry.names[0]}</small>
            </a>
          </li>
        ))}
      </ul>
      <Passages query={query} ui={ui} />
    </form>
  );
};
