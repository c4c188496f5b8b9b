import type { Decision } from '../engine/decide.ts';
import type { TellPack } from './pack.ts';
import { type Judged, placeOf } from './place.ts';

/** What a family does with a support: before the rest, here, by way of here, only at home, at any time, or hardly. */
export type Group = 'first' | 'here' | 'via' | 'home' | 'anyone' | 'unlikely';

const ORDER: readonly Group[] = ['first', 'here', 'via', 'home', 'anyone', 'unlikely'];
const RANK = { likely: 0, possible: 1, anyone: 2, unlikely: 3 } as const;

/**
 * The supports grouped by what to do, the more certain before the less in each.
 * @param first supports that open others; @param leads supports to show before their equals
 */
export function grouped(
  ids: readonly string[],
  decisions: Readonly<Record<string, Decision>>,
  tell: Pick<TellPack, 'supports' | 'routes' | 'apart'>,
  judge: Judged,
  { first, leads }: { first: readonly string[]; leads: readonly string[] },
): { group: Group; ids: string[] }[] {
  const apart = judge(tell.apart) === true;
  const groupOf = (id: string): Group => {
    const verdict = decisions[id]?.verdict;
    if (verdict === 'unlikely' || verdict === 'anyone') return verdict;
    if (first.includes(id) && !decisions[id]?.has) return 'first';
    const route = tell.routes[tell.supports[id]?.route ?? ''];
    return apart && route ? placeOf(route, judge) : 'here';
  };
  const rank = (id: string) => RANK[decisions[id]?.verdict ?? 'unlikely'] - (leads.includes(id) ? 0.5 : 0);
  const sorted = [...ids].sort((a, b) => rank(a) - rank(b));
  return ORDER.map((group) => ({ group, ids: sorted.filter((id) => groupOf(id) === group) })).filter(
    (g) => g.ids.length > 0,
  );
}
