/** A passage that holds what was looked for; in its excerpt the hits stand between <mark> and </mark>. */
export type Passage = { url: string; title: string; excerpt: string };

type Result = { data: () => Promise<{ url: string; meta: { title?: string }; excerpt: string }> };
type Pagefind = { search: (query: string) => Promise<{ results: readonly Result[] }> };

/** Where the index is: see build/full-text.ts. Its script never passed through our own build. */
const INDEX = new URL('/pagefind/pagefind.js', location.href).href;

/** Whether this browser can run it; where not, titles and everyday names answer alone. */
export const canSearchText = 'Segmenter' in Intl && typeof WebAssembly === 'object' && 'BigInt' in window;

/** A query cut into words as the index is. */
const cut = (query: string, language: string) =>
  [...new Intl.Segmenter(language, { granularity: 'word' }).segment(query)]
    .flatMap(({ segment, isWordLike }) => (isWordLike ? segment : []))
    .join(' ');

/** Looks for words in the full text of every page. Fetches the part of the index that the words need. */
export async function searchText(query: string, language: string, most: number): Promise<Passage[]> {
  const pagefind: Pagefind = await import(/* @vite-ignore */ INDEX);
  const { results } = await pagefind.search(cut(query, language));
  const found = await Promise.all(results.slice(0, most).map((result) => result.data()));
  return found.map(({ url, meta, excerpt }) => ({ url, title: meta.title ?? url, excerpt }));
}
