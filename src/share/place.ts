import type { Condition, Truth } from '../engine/types.ts';
import type { Route } from './pack.ts';

/** Where a thing can be done by a family far from where its hukou is. */
export type Place = 'here' | 'via' | 'home';

/** Whether a family's home and its hukou lie apart is a condition of the rules; unknown is not apart. */
export type Judged = (condition: Condition) => Truth;

/**
 * Where a route is walked: `here`; handed in here and decided at home (`via`); or at home alone.
 * Read off who takes the papers and who decides; a route that says neither begins at its first place.
 */
export function placeOf({ steps }: Route, judge: Judged): Place {
  const placed = steps.filter(({ of, ask, when }) => of && !ask && (when === undefined || judge(when) !== false));
  const takes = placed.find(({ role }) => role === 'takes') ?? placed[0];
  if (takes?.of === 'home') return 'home';
  return placed.some(({ of, role }) => of === 'home' && role === 'decides') ? 'via' : 'here';
}
