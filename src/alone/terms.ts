/** The note that stands under each open term. */
const shown = new Map<Element, HTMLElement>();

/** An official term is explained where it stands: its footnote is shown under the paragraph, and taken away again. */
export function terms(): void {
  document.addEventListener('click', (event) => {
    const link = (event.target as Element).closest<HTMLAnchorElement>('a.term');
    const footnote = link && document.getElementById(link.hash.slice(1));
    if (!link || !footnote) return;
    event.preventDefault();
    const note = shown.get(link);
    if (note) note.remove();
    if (note) shown.delete(link);
    else show(link, noteOf(footnote));
    link.setAttribute('aria-expanded', String(!note));
  });
}

function noteOf(footnote: HTMLElement): HTMLElement {
  const note = document.createElement('aside');
  note.className = 'note';
  note.tabIndex = -1;
  for (const part of footnote.querySelectorAll<HTMLElement>('[data-say]')) {
    const copy = document.createElement('p');
    copy.lang = part.lang;
    copy.textContent = part.textContent;
    note.append(copy);
  }
  return note;
}

function show(link: Element, note: HTMLElement): void {
  const block = link.closest('p, li, dd, blockquote') ?? link;
  block.insertAdjacentElement(block.tagName === 'P' ? 'afterend' : 'beforeend', note);
  shown.set(link, note);
  note.focus({ preventScroll: true });
}
