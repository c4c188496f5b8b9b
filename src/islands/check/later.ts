import { useEffect, useState } from 'preact/hooks';
import type { TellPack } from '../../share/pack.ts';

/** What is not needed to answer the first question: it comes while that is being read. */
export type Later = { words: TellPack } & typeof import('./results.tsx');

/** @returns the screens and words of the results, null while they load, or `failed`; and a way to try again */
export function useLater(address: string): [Later | null | 'failed', () => void] {
  const [later, setLater] = useState<Later | null | 'failed'>(null);
  const [tries, setTries] = useState(0);
  useEffect(() => {
    setLater(null);
    // A failed module stays failed under its address: another try needs another one.
    const words = import(/* @vite-ignore */ tries ? `${address}?${tries}` : address);
    Promise.all([words, import('./results.tsx')]).then(
      ([module, screens]) => setLater({ words: module.default, ...screens }),
      () => setLater('failed'),
    );
  }, [address, tries]);
  return [later, () => setTries(tries + 1)];
}
