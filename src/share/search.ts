// How much each way of matching counts; chosen on the queries of tests/search/known.yaml and dev.yaml.
/** A name that is all within the query. */
const WITHIN = 0.25;
/** And by how much of the query's weight it covers. */
const SHARE = 0.5;
/** Pairs of the query that stand in one name. */
const PAIRS = 0.5;
/** Pairs that stand in any of a page's names. */
const SPREAD = 0.4;
/** How much more of it, where several names say a pair: by the logarithm of how many. */
const OFTEN = 0.2;
/** Single characters that do. */
const SINGLE = 0.8;

/** What comes after the first three must be so near to the best. */
const NEAR = 0.55;

/** Characters besides a place that are a question of their own. */
const MUCH = 8;

/** One page as the search knows it: where it is, what it is called, and every other way to say it; `places`: what a place is called for short. */
export type Entry = {
  path: string;
  title: string;
  names: readonly string[];
  initials: string;
  places?: readonly string[];
};
export type Found = { entry: Entry; score: number };

const plain = (text: string) => text.toLowerCase().replace(/[\s,，。、?？!！·“”"'()（）:：;；-]/g, '');

/** Parts of a query two characters long, or the single ones of a query that has no more. */
function grams(text: string, size: number): string[] {
  const chars = [...text];
  return chars.length < size
    ? []
    : chars.slice(0, chars.length - size + 1).map((_, i) => chars.slice(i, i + size).join(''));
}

/** Pairs, and single characters, which say less. */
const partsOf = (text: string) => [...grams(text, 2), ...new Set(text)];

type Weigh = (gram: string) => number;
const sum = (pairs: readonly string[], weigh: Weigh) => pairs.reduce((all, pair) => all + weigh(pair), 0);

/** How well a name answers a query: the whole, one within the other, or the share of its pairs that stand there. */
function likeness(query: string, name: string, weigh: Weigh): number {
  if (name === query) return 1;
  if (name.includes(query)) return 0.7 + (0.25 * query.length) / name.length;
  const pairs = grams(query, 2);
  const all = sum(pairs, weigh) || 1;
  if (query.includes(name) && name.length > 1) return WITHIN + (SHARE * sum(grams(name, 2), weigh)) / all;
  const shared = pairs.filter((pair) => name.includes(pair));
  return (PAIRS * sum(shared, weigh)) / all;
}

/** A word that stands on few pages tells much more than one that stands on many: the square of how rare it is. */
function weights(entries: readonly { names: readonly string[] }[]): Weigh {
  const count = new Map<string, number>();
  for (const { names } of entries)
    for (const gram of new Set(names.flatMap(partsOf))) count.set(gram, (count.get(gram) ?? 0) + 1);
  return (gram) => Math.log(1 + entries.length / (1 + (count.get(gram) ?? entries.length))) ** 2;
}

/** What of a query stands in any of the names, by weight, and more where several say it. */
function there(parts: readonly string[], names: readonly string[], weigh: Weigh, often = 0): number {
  const by = (part: string) => {
    const found = names.filter((name) => name.includes(part)).length;
    return found === 0 ? 0 : weigh(part) * (1 + often * Math.log(found));
  };
  return sum(parts, by);
}

/** Says a text in the words our pages use: of each list, the first for all others, longer ones taken first; a mark is left out. */
function wording(synonyms: readonly (readonly string[])[]): (text: string) => string {
  const first = new Map(synonyms.flatMap(([word = '', ...others]) => others.map((o) => [plain(o), plain(word)])));
  if (first.size === 0) return plain;
  const any = new RegExp([...first.keys()].sort((a, b) => b.length - a.length).join('|'), 'g');
  return (text) => plain(text).replace(any, (word) => first.get(word) ?? word);
}

/** Letters of a whole name say more than those it starts with, and these more than letters within it: `ydjy` for 跨省异地就医. */
function spelling(letters: string, initials: string): number {
  const words = ` ${initials} `;
  if (words.includes(` ${letters} `)) return 1;
  if (words.includes(` ${letters}`)) return 0.9;
  return letters.length > 3 && words.includes(letters) ? 0.7 : 0;
}

/** Who names two places asks about the way from one to the other; who says much besides one place, about the rest. */
function between(entries: readonly Entry[], twoPlaces: string): (text: string) => string {
  const places = entries.flatMap(({ title, places = [] }) => (places.length ? [title, ...places] : []));
  if (places.length === 0) return (text) => text;
  const any = new RegExp(places.sort((a, b) => b.length - a.length).join('|'), 'g');
  return (text) => {
    const rest = text.replace(any, '');
    if ((text.match(any)?.length ?? 0) > 1) return text.replace(any, twoPlaces);
    return rest.length > MUCH ? rest : text;
  };
}

/**
 * Searches titles and everyday names; where no name answers, single characters do.
 * @param synonyms words that mean the same, of each list the first one for all
 * @param twoPlaces stands for two places a query goes between, as pages about moving are named
 * @returns the best first; nothing where nothing at all is shared
 */
export function searcher(
  entries: readonly Entry[],
  synonyms: readonly (readonly string[])[] = [],
  twoPlaces = '',
): (query: string, most?: number) => Found[] {
  const say = wording(synonyms);
  const away = between(entries, twoPlaces);
  const known = entries.map((entry) => ({ entry, names: [...new Set([entry.title, ...entry.names].map(say))] }));
  const weigh = weights(known);
  return (text, most = 10) => {
    const query = say(away(text));
    if (query === '') return [];
    const pairs = grams(query, 2);
    const all = sum(pairs, weigh) || 1;
    const singles = [...new Set(query)];
    const allSingles = sum(singles, weigh) || 1;
    const scored = known.map(({ entry, names }) => {
      const best = Math.max(...names.map((name) => likeness(query, name, weigh)));
      // What is not in one name may stand in several.
      const spread = there(pairs, names, weigh, OFTEN) / all;
      const single = there(singles, names, weigh) / allSingles;
      const initials = /^[a-z]{2,}$/.test(query) ? spelling(query, entry.initials) : 0;
      return { entry, score: Math.max(best + SPREAD * spread + SINGLE * single, initials) };
    });
    const found = scored.filter(({ score }) => score >= 0.25);
    return nearest(found.length ? found : bySingles(query, known)).slice(0, most);
  };
}

/** The best first, without a tail that has little to do with the query. */
function nearest(found: readonly Found[]): Found[] {
  const [best, ...rest] = [...found].sort((a, b) => b.score - a.score);
  return best ? [best, ...rest.filter(({ score }, i) => i < 2 || score >= best.score * NEAR)] : [];
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
