import type { Sentence } from './sentences.ts';

const NAME = 'spoken';
const canHighlight = () => typeof Highlight === 'function' && 'highlights' in CSS;

/** Shows which sentence is being read: the very words where the browser can, else the paragraph. */
export function mark({ block, range }: Sentence): void {
  if (canHighlight()) CSS.highlights.set(NAME, new Highlight(range));
  else block.classList.add(NAME);
  const { top, bottom } = range.getBoundingClientRect();
  if (top < 0 || bottom > innerHeight) block.scrollIntoView({ block: 'center' });
}

/** Takes the mark away. */
export function unmark(sentence: Sentence | undefined): void {
  if (canHighlight()) CSS.highlights.delete(NAME);
  sentence?.block.classList.remove(NAME);
}
