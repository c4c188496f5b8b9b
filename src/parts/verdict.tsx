import type { Verdict } from '../engine/types.ts';
import type { Strings } from '../share/pack.ts';
import { Icon } from './icon.tsx';

/** A verdict in words, with an icon and a colour: never colour alone. */
export const VerdictBadge = ({ verdict, has, ui }: { verdict: Verdict; has: boolean; ui: Strings }) => {
  const kind = has ? 'has' : verdict;
  return (
    <p class={`verdict ${kind}`}>
      <Icon name={kind} /> {ui[`verdict.${kind}`]}
    </p>
  );
};
