import { type ComponentType, render } from 'preact';
import type { Strings, TellPack } from '../share/pack.ts';

type Props<Pack> = { pack: Pack; tell: TellPack };

/** A failed module may stay failed in a page: another try needs the page anew, where nothing was told yet. */
const Failed = ({ label }: { label: string | undefined }) => (
  <p role="status">
    <button type="button" class="plain" onClick={() => location.reload()}>
      {label}
    </button>
  </p>
);

/**
 * Draws an island into the element `id` from the data block `id`-pack, once the words it names have come.
 * Until then what the page itself holds stays, and where they do not come a button to try again stands beside it.
 */
export async function start<Pack extends { tell: string; ui: Strings }>(
  id: string,
  Island: ComponentType<Props<Pack>>,
): Promise<void> {
  const place = document.getElementById(id);
  const data = document.getElementById(`${id}-pack`);
  if (!place || !data) return;
  const pack: Pack = JSON.parse(data.textContent ?? '');
  try {
    const { default: tell }: { default: TellPack } = await import(/* @vite-ignore */ pack.tell);
    render(<Island pack={pack} tell={tell} />, place);
    place.dataset.ready = '';
  } catch {
    render(<Failed label={pack.ui[`${id}.failed`]} />, place);
  }
}
