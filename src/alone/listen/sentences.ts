/** A sentence as it is said, in its language, and where it stands on the page. */
export type Sentence = { text: string; lang: string; block: Element; range: Range };

const UNREAD = 'script, style, svg, button:not(.term), select, textarea, [hidden], [aria-hidden="true"], [data-unread]';
const INLINE = /^(inline|contents|ruby)/;
/** A sentence ends at its mark, Chinese or other, with the quotation mark that follows it. */
const ENDING = /[。！？；]+[”’」』）]?|[.!?]+["')]?(?=\s|$)/g;

/** Every sentence that can be seen under an element, in the order of the page. */
export function sentencesIn(root: Element): Sentence[] {
  const blocks: { block: Element; nodes: Text[] }[] = [];
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
    const parent = node.parentElement;
    if (!parent || node.data.trim() === '' || !isRead(parent)) continue;
    const block = blockOf(parent);
    const last = blocks[blocks.length - 1];
    if (last?.block === block) last.nodes.push(node);
    else blocks.push({ block, nodes: [node] });
  }
  return blocks.flatMap(({ block, nodes }) => sentencesOf(block, nodes));
}

const isRead = (element: Element) =>
  element.closest(UNREAD) === null &&
  (element.closest('details:not([open])') === null || element.closest('summary') !== null) &&
  element.getClientRects().length > 0;

function blockOf(element: Element): Element {
  let block = element;
  while (INLINE.test(getComputedStyle(block).display) && block.parentElement) block = block.parentElement;
  return block;
}

function sentencesOf(block: Element, nodes: readonly Text[]): Sentence[] {
  const whole = nodes.map((node) => node.data).join('');
  const ends = [...whole.matchAll(ENDING)].map(({ index, 0: mark }) => index + mark.length);
  const cuts = [...new Set([0, ...ends, whole.length])];
  return cuts.slice(1).flatMap((to, i) => {
    const from = cuts[i] as number;
    const text = spoken(whole.slice(from, to));
    const lang = nodes[0]?.parentElement?.closest<HTMLElement>('[lang]')?.lang ?? '';
    return text === '' ? [] : [{ text, lang, block, range: rangeOf(nodes, from, to) }];
  });
}

const HOTLINE = /(^|[^\d.])(1\d{4}|0\d{2,3}-?\d{7,8}|\d{7,8})(?![\d.%年元万])/g;
const EMERGENCY = /([打拨]\s*)(1\d\d)(?!\d)/g;
const figureByFigure = (_: string, before: string, number: string) => before + [...number].join(' ');

/** As it is said: a telephone number figure by figure. */
const spoken = (text: string) =>
  text.replace(HOTLINE, figureByFigure).replace(EMERGENCY, figureByFigure).replace(/\s+/g, ' ').trim();

function rangeOf(nodes: readonly Text[], from: number, to: number): Range {
  const range = document.createRange();
  let before = 0;
  for (const node of nodes) {
    const after = before + node.length;
    if (from >= before && from < after) range.setStart(node, from - before);
    if (to > before && to <= after) range.setEnd(node, to - before);
    before = after;
  }
  return range;
}
