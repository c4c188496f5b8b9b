import { type ComponentType, render } from 'preact';
import type { TellPack } from '../share/pack.ts';

type Props<Pack> = { pack: Pack; tell: TellPack };

/**
 * Draws an island into the element `id` from the data block `id`-pack, once the words it names have come.
 * Until then, and where they do not come, what the page itself holds stays.
 */
export async function start<Pack extends { tell: string }>(
  id: string,
  Island: ComponentType<Props<Pack>>,
): Promise<void> {
  const place = document.getElementById(id);
  const data = document.getElementById(`${id}-pack`);
  if (!place || !data) return;
  const pack: Pack = JSON.parse(data.textContent ?? '');
  const { default: tell }: { default: TellPack } = await import(/* @vite-ignore */ pack.tell);
  render(<Island pack={pack} tell={tell} />, place);
  place.dataset.ready = '';
}
