import { useEffect, useState } from 'preact/hooks';
import type { TellPack } from '../../share/pack.ts';

/** The screen of results and its words: they come while the first question is being read. */
type Told = { words: TellPack; Results: typeof import('./results.tsx').Results };

/** @returns the words, null while they load, or `failed`; and a way to try again */
export function useTell(address: string): [Told | null | 'failed', () => void] {
  const [tell, setTell] = useState<Told | null | 'failed'>(null);
  const [tries, setTries] = useState(0);
  useEffect(() => {
    setTell(null);
    // A failed module stays failed under its address: another try needs another one.
    const words = import(/* @vite-ignore */ tries ? `${address}?${tries}` : address);
    Promise.all([words, import('./results.tsx')]).then(
      ([module, { Results }]) => setTell({ words: module.default, Results }),
      () => setTell('failed'),
    );
  }, [address, tries]);
  return [tell, () => setTries(tries + 1)];
}
