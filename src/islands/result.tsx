import { render } from 'preact';
import { readResultLink } from '../share/link.ts';
import type { TellPack } from '../share/pack.ts';
import { Taken } from './result/taken.tsx';

const root = document.getElementById('result');

/** Shows what the address names; the words come first, so that an unknown name can be told from a known one. */
async function start(place: HTMLElement): Promise<void> {
  const { default: tell }: { default: TellPack } = await import(/* @vite-ignore */ place.dataset.words as string);
  const show = () => {
    const { ids, damaged } = readResultLink(location.hash, Object.keys(tell.supports));
    place.textContent = '';
    render(<Taken ids={ids} damaged={damaged} tell={tell} />, place);
    place.dataset.ready = '';
  };
  addEventListener('hashchange', show);
  show();
}

if (root) start(root);
