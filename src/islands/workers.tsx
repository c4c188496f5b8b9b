import { render } from 'preact';
import type { TellPack, WorkersPack } from '../share/pack.ts';
import { Maker } from './workers/maker.tsx';

const root = document.getElementById('workers');
const data = document.getElementById('workers-pack');

/** The words come first: a leaflet shows them. */
async function start(place: HTMLElement, pack: WorkersPack): Promise<void> {
  const { default: tell }: { default: TellPack } = await import(/* @vite-ignore */ pack.tell);
  render(<Maker pack={pack} tell={tell} />, place);
  place.dataset.ready = '';
}

if (root && data) start(root, JSON.parse(data.textContent ?? ''));
