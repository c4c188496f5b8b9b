/** One page as the search knows it: where it is, what it is called, and every other way to say it. */
export type Entry = { path: string; title: string; names: readonly string[]; initials: string };
export type Found = { entry: Entry; score: number };

const plain = (text: string) => text.toLowerCase().replace(/[\s,，。、?？!！·“”"'()（）:：;；-]/g, '');

/** Parts of a query two characters long, or the single ones of a query that has no more. */
function grams(text: string, size: number): string[] {
  const chars = [...text];
  return chars.length < size
    ? []
    : chars.slice(0, chars.length - size + 1).map((_, i) => chars.slice(i, i + size).join(''));
}

/** How well a name answers a query: the whole, one within the other, or the share of its pairs that stand there. */
function likeness(query: string, name: string): number {
  if (name === query) return 1;
  if (name.includes(query)) return 0.7 + (0.25 * query.length) / name.length;
  if (query.includes(name) && name.length > 1) return 0.55 + (0.35 * name.length) / query.length;
  const pairs = grams(query, 2);
  const shared = pairs.filter((pair) => name.includes(pair)).length;
  return pairs.length ? (0.55 * shared) / pairs.length : 0;
}

/** A word that stands on few pages tells more than one that stands on many. */
function weights(entries: readonly Entry[]): (gram: string) => number {
  const count = new Map<string, number>();
  for (const { title, names } of entries)
    for (const gram of new Set([title, ...names].flatMap((name) => grams(plain(name), 2))))
      count.set(gram, (count.get(gram) ?? 0) + 1);
  return (gram) => Math.log(1 + entries.length / (1 + (count.get(gram) ?? entries.length)));
}

/**
 * Searches titles and everyday names; where no name answers, single characters do.
 * @returns the best first; nothing where nothing at all is shared
 */
export function searcher(entries: readonly Entry[]): (query: string, most?: number) => Found[] {
  const weigh = weights(entries);
  const known = entries.map((entry) => ({ entry, names: [entry.title, ...entry.names].map(plain) }));
  return (text, most = 10) => {
    const query = plain(text);
    if (query === '') return [];
    const pairs = grams(query, 2);
    const all = pairs.reduce((sum, pair) => sum + weigh(pair), 0) || 1;
    const scored = known.map(({ entry, names }) => {
      const best = Math.max(...names.map((name) => likeness(query, name)));
      // What is not in one name may stand in several: each rare pair of the query counts once.
      const spread =
        pairs.filter((pair) => names.some((name) => name.includes(pair))).reduce((sum, pair) => sum + weigh(pair), 0) /
        all;
      const initials =
        /^[a-z]{2,}$/.test(query) && entry.initials.split(' ').some((word) => word.startsWith(query)) ? 0.9 : 0;
      return { entry, score: Math.max(best + 0.6 * spread, initials) };
    });
    const found = scored.filter(({ score }) => score >= 0.25);
    return (found.length ? found : bySingles(query, known)).sort((a, b) => b.score - a.score).slice(0, most);
  };
}

function bySingles(query: string, known: readonly { entry: Entry; names: readonly string[] }[]): Found[] {
  const chars = [...new Set(query)];
  return known
    .map(({ entry, names }) => ({
      entry,
      score: chars.filter((char) => names.some((name) => name.includes(char))).length / chars.length / 2,
    }))
    .filter(({ score }) => score >= 0.25);
}
