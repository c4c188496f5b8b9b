import type { Decision } from '../../engine/decide.ts';
import { fill } from '../../share/fill.ts';
import type { TellPack } from '../../share/pack.ts';

type Props = { ids: readonly string[]; decisions: Readonly<Record<string, Decision>>; tell: TellPack };

/** What cannot be had together, or makes up to another, said before anybody loses money by it. */
export const Pairs = ({ ids, decisions, tell }: Props) => {
  const within = (id: string) => ids.includes(id) || decisions[id]?.has === true;
  const pairs = (kind: 'excludes' | 'topsUp') =>
    ids.flatMap((id) =>
      (tell.supports[id]?.[kind] ?? [])
        .filter((other) => within(other) && !(kind === 'excludes' && other < id && isMutual(tell, id, other)))
        .map((other) => ({ kind, a: tell.supports[id]?.everyday ?? '', b: tell.supports[other]?.everyday ?? '' })),
    );
  const all = [...pairs('excludes'), ...pairs('topsUp')];
  if (all.length === 0) return null;
  return (
    <section class="pairs">
      <h2>{tell.ui['result.pairs']}</h2>
      <ul>
        {all.map(({ kind, a, b }) => (
          <li>{fill(tell.ui[`result.${kind}`] ?? '', { a, b })}</li>
        ))}
      </ul>
    </section>
  );
};

/** Both say it of each other: once is enough. */
const isMutual = ({ supports }: TellPack, id: string, other: string) => supports[other]?.excludes.includes(id) === true;
