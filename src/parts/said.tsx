import { useState } from 'preact/hooks';
import { firstSayings, type Term } from '../share/terms.ts';

type Props = { text: string; terms: readonly Term[] | undefined };

/** Running text whose official terms open in place: one tap tells what a term means, another puts it away. */
export const Said = ({ text, terms = [] }: Props) => {
  const sayings = terms.length > 0 ? firstSayings(text, terms) : [];
  const ends = sayings.map(({ at, name }) => at + name.length);
  return (
    <>
      {sayings.map(({ at, name, term }, i) => (
        <>
          {text.slice(ends[i - 1] ?? 0, at)}
          <Explained key={term.id} name={name} means={term.means} />
        </>
      ))}
      {text.slice(ends[ends.length - 1] ?? 0)}
    </>
  );
};

const Explained = ({ name, means }: { name: string; means: string }) => {
  const [open, setOpen] = useState(false);
  return (
    <>
      <button type="button" class="term" aria-expanded={open} onClick={() => setOpen(!open)}>
        {name}
      </button>
      {open && (
        <span class="note" role="note">
          {means}
        </span>
      )}
    </>
  );
};
