import type { Naming } from '../../parts/line.tsx';
import { fill } from '../../share/fill.ts';
import { ELSEWHERE } from '../../share/moving.ts';
import type { MovingPack, Step, Strings, TellPack } from '../../share/pack.ts';

/** A note after a name, in the brackets of the language. */
const asideOf = (note: string | undefined, ui: Strings): string =>
  note ? fill(ui['card.aside'] ?? '', { text: note }) : '';

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
        name: (district?.offices[step.office] ?? known?.name ?? step.office) + asideOf(known?.note, tell.ui),
        // Another province's offices do not answer to Chongqing's numbers.
        phones: placeIdOf(step) === ELSEWHERE ? [] : [...(own ? [own] : []), ...(known?.phone ?? [])],
      };
    },
  };
}
