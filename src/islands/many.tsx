import { render } from 'preact';
import type { ManyPack } from '../share/columns.ts';
import { App } from './many/app.tsx';

const root = document.getElementById('many');
const data = document.getElementById('many-pack');

if (root && data) {
  const pack: ManyPack = JSON.parse(data.textContent ?? '');
  root.textContent = '';
  render(<App pack={pack} />, root);
  root.dataset.ready = '';
  // 快速离开: nothing of the families is left for whoever comes back.
  addEventListener('leave', () => render(null, root));
}
