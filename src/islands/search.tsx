import { render } from 'preact';
import type { Strings } from '../share/pack.ts';
import type { Entry } from '../share/search.ts';
import { Search } from './search/search.tsx';

const root = document.getElementById('search');
const data = document.getElementById('search-pack');
if (root && data) {
  const pack: { ui: Strings; entries: readonly Entry[]; synonyms: readonly (readonly string[])[] } = JSON.parse(
    data.textContent ?? '',
  );
  root.textContent = '';
  render(<Search {...pack} />, root);
  root.dataset.ready = '';
}
