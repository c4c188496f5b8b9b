import { type Find, finderOf, type Term } from '../share/terms.ts';

/** A script, a tag, or text between them. */
const PIECE = /<script[\s\S]*?<\/script>|<(?:[^"'<>]|"[^"]*"|'[^']*')+>|[^<]+/g;
/** Where a link would stand within a link, or say something else than the text around it. */
const APART = /^<(\/?)(a|h1|h2|h3|button|summary|label|dt|svg|script|select|nav|form)\b/;

/** A fold that is closed: what stands in it may never be seen. */
const FOLD = /^<(\/?)details\b/;

/**
 * Links the first place of every term in a page to its footnote: where it can be seen at once, else within a fold.
 * @param html what stands in the page
 * @returns the page with its links, and the terms that were found, in their order
 */
export function footnoted(html: string, terms: readonly Term[]): { html: string; found: Term[] } {
  const found: Term[] = [];
  const find = finderOf(terms);
  const open = within(html, false, (text) => linked(text, find, found));
  return { html: within(open, true, (text) => linked(text, find, found)), found };
}

/** Changes the running text of a page, either outside its folds or inside them. */
function within(html: string, inFolds: boolean, change: (text: string) => string): string {
  let apart = 0;
  let folds = 0;
  const pieces = (html.match(PIECE) ?? []).map((piece) => {
    if (!piece.endsWith('/>') && !piece.startsWith('<script')) apart += step(APART, piece);
    folds += step(FOLD, piece);
    return piece.startsWith('<') || apart > 0 || folds > 0 !== inFolds ? piece : change(piece);
  });
  return pieces.join('');
}

/** One deeper at an element's start, one less deep at its end. */
function step(of: RegExp, piece: string): number {
  const tag = of.exec(piece);
  if (!tag) return 0;
  return tag[1] ? -1 : 1;
}

function linked(text: string, find: Find, found: Term[]): string {
  let done = 0;
  let out = '';
  for (const { at, name, term } of find(text)) {
    if (found.includes(term)) continue;
    found.push(term);
    out += `${text.slice(done, at)}<a class="term" id="from-${term.id}" href="#term-${term.id}">${name}</a>`;
    done = at + name.length;
  }
  return out + text.slice(done);
}
