import { useState } from 'preact/hooks';
import { firstSayings, type Term } from '../share/terms.ts';

type Props = { text: string; terms: readonly Term[] | undefined };

/** Running text whose official terms open under it: one tap tells what a term means, another puts it away. */
export const Said = ({ text, terms = [] }: Props) => {
  const [open, setOpen] = useState<Term | null>(null);
  const sayings = terms.length > 0 ? firstSayings(text, terms) : [];
  const ends = sayings.map(({ at, name }) => at + name.length);
  return (
    <>
      {sayings.map(({ at, name, term }, i) => (
        <>
          {text.slice(ends[i - 1] ?? 0, at)}
          <button
            type="button"
            class="term"
            aria-expanded={open === term}
            onClick={() => setOpen(open === term ? null : term)}
          >
            {name}
          </button>
        </>
      ))}
      {text.slice(ends[ends.length - 1] ?? 0)}
      {open && (
        <span class="note" role="status">
          {open.means}
        </span>
      )}
    </>
  );
};
