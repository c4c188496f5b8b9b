import { render } from 'preact';
import type { MovingPack, TellPack } from '../share/pack.ts';
import { Guide } from './moving/guide.tsx';

const root = document.getElementById('moving');
const data = document.getElementById('moving-pack');

/** The words come before the guide is shown: until then the table below holds everything. */
async function start(place: HTMLElement, pack: MovingPack): Promise<void> {
  const { default: tell }: { default: TellPack } = await import(/* @vite-ignore */ pack.tell);
  render(<Guide pack={pack} tell={tell} />, place);
  place.dataset.ready = '';
}

if (root && data) start(root, JSON.parse(data.textContent ?? ''));
