/** Another language stays on the page: what its address points at goes along. */
export function languageLinks(): void {
  document.addEventListener('click', ({ target }) => {
    const link = (target as Element).closest<HTMLAnchorElement>('a[data-language]');
    if (link && location.hash !== '') link.hash = location.hash;
  });
}
