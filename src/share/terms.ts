/** An official term: its name in a page's address, what it is called in running text, and what it means. */
export type Term = { id: string; names: readonly string[]; means: string };

/** Where a text says a term, and by which of its names. */
export type Saying = { at: number; name: string; term: Term };
export type Find = (text: string) => Saying[];

const made = new WeakMap<readonly Term[], Find>();

/**
 * What finds terms in running text, made once for a list of terms.
 * Longer names come first, so that a name within another one is left to it; English names may stand in the plural.
 */
export function finderOf(terms: readonly Term[]): Find {
  const find = made.get(terms) ?? finder(terms);
  made.set(terms, find);
  return find;
}

function finder(terms: readonly Term[]): Find {
  const named = terms.flatMap((term) => term.names.map((name) => [name.toLowerCase(), term] as const));
  const byName = new Map(named);
  const names = named.map(([name]) => name).sort((a, b) => b.length - a.length);
  const any = new RegExp(names.map((name) => (/^\w/.test(name) ? `\\b${name}s?\\b` : name)).join('|'), 'gi');
  return (text) =>
    [...text.matchAll(any)].flatMap(({ 0: name, index: at }) => {
      const term = byName.get(name.toLowerCase()) ?? byName.get(name.toLowerCase().replace(/s$/, ''));
      return term ? [{ at, name, term }] : [];
    });
}

/** The first saying of each term in a text. */
export const firstSayings = (text: string, terms: readonly Term[]): Saying[] =>
  finderOf(terms)(text).filter(({ term }, i, all) => all.findIndex((other) => other.term === term) === i);
