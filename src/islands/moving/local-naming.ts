import type { Naming } from '../../parts/line.tsx';
import { fill } from '../../share/fill.ts';
import { ELSEWHERE } from '../../share/moving.ts';
import type { MovingPack, Step, TellPack } from '../../share/pack.ts';

type Places = { home: string; here: string; emergency: string };

/** Places and offices by the names they bear in the districts that were chosen. */
export function localNaming(pack: MovingPack, tell: TellPack, places: Places): Naming {
  const placeIdOf = ({ of }: Step) => (of === 'home' || of === 'here' || of === 'emergency' ? places[of] : undefined);
  const nameOf = (place: string) =>
    place === ELSEWHERE ? (pack.ui['moving.other-province'] ?? '') : (pack.districts[place]?.name ?? '');
  return {
    place: (step) => {
      const place = placeIdOf(step);
      if (place === undefined) return step.of ? (tell.ui[`place.${step.of}`] ?? '') : '';
      return fill(pack.ui[`moving.at-${step.of}`] ?? '', { place: nameOf(place) });
    },
    office: (step) => {
      const district = pack.districts[placeIdOf(step) ?? ''];
      const known = tell.offices[step.office];
      const own = district?.phones[step.office];
      return {
        name: [district?.offices[step.office] ?? known?.name ?? step.office, known?.note && `(${known.note})`]
          .filter(Boolean)
          .join(''),
        // Another province's offices do not answer to Chongqing's numbers.
        phones: placeIdOf(step) === ELSEWHERE ? [] : [...(own ? [own] : []), ...(known?.phone ?? [])],
      };
    },
  };
}
