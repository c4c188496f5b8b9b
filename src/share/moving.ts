import type { Decider } from '../engine/decide.ts';
import type { Answers, Condition, Truth } from '../engine/types.ts';
import type { Direction, MovingPack, Route, Step } from './pack.ts';

/** Where a place stands that is no district of the city: another province. */
export const ELSEWHERE = 'elsewhere';

type Places = Pick<MovingPack, 'directions' | 'districts' | 'oldPlaces'>;

/** The district of today that a place is, or belongs to now; the place itself when it is elsewhere. */
export const placeNow = ({ oldPlaces }: Pick<Places, 'oldPlaces'>, place: string): string =>
  oldPlaces[place]?.now ?? place;

const kindOf = ({ oldPlaces }: Places, place: string) =>
  place === ELSEWHERE ? ELSEWHERE : Object.keys(oldPlaces).includes(place) ? 'old' : 'district';

/**
 * Which direction two places make.
 * @returns its id, or null when neither place is in the city: then its rules hold for nobody
 */
export function directionOf(places: Places, home: string, here: string): string | null {
  const same = placeNow(places, home) === placeNow(places, here);
  const fits = ({ home: from, here: to }: Direction, kind: string) =>
    from === kind && (here === ELSEWHERE ? to === ELSEWHERE : to === 'district' || to === (same ? 'same' : 'other'));
  const find = (kind: string) => Object.entries(places.directions).find(([, d]) => fits(d, kind))?.[0];
  const kind = kindOf(places, home);
  if (kind === ELSEWHERE && here === ELSEWHERE) return null;
  // A booklet with an old name, and a home in another district, is like any other booklet.
  return find(kind) ?? find('district') ?? null;
}

/** What is known of a family of which only the direction is known. */
export function judgeOf(decider: Decider, direction: Direction): (condition: Condition) => Truth {
  // A direction is one fact with one answer.
  const known = decider.known(direction.when as Answers);
  return (condition) => decider.truth(condition, known);
}

/** The steps of a route that stand in a direction: none that is surely another family's. */
export const stepsOf = ({ steps }: Route, judge: (condition: Condition) => Truth): Step[] =>
  steps.filter(({ when }) => when === undefined || judge(when) !== false);

/** What a link to the guide says. */
export type MovingLink = { home: string; here: string; matter: string; damaged: boolean };

/** Reads `/moving/#home=<place>&here=<place>&for=<matter or route>`. Never throws. */
export function readMovingLink(fragment: string, pack: Places & Pick<MovingPack, 'matters'>): MovingLink {
  const link: MovingLink = { home: '', here: '', matter: '', damaged: false };
  const text = fragment.replace(/^#/, '');
  if (text === '') return link;
  const said = new URLSearchParams(text.slice(0, 500));
  const place = (name: string) => {
    const value = said.get(name) ?? '';
    const ok = value === '' || kindOf(pack, value) !== 'district' || Object.keys(pack.districts).includes(value);
    if (!ok) link.damaged = true;
    return ok ? value : '';
  };
  const wanted = said.get('for') ?? '';
  const matter = Object.keys(pack.matters).find((id) => id === wanted || pack.matters[id]?.route === wanted) ?? '';
  const keys = [...said.keys()].filter((key) => !['home', 'here', 'for'].includes(key));
  if (keys.length || (wanted !== '' && matter === '')) link.damaged = true;
  return { ...link, home: place('home'), here: place('here'), matter, damaged: link.damaged };
}

/** The address of the guide open on one combination. */
export const movingLink = (root: string, home: string, here: string, matter: string) =>
  `${root}/moving/#home=${home}&here=${here}&for=${matter}`;
