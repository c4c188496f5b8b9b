import type { Naming } from '../parts/line.tsx';
import type { Strings, TellPack } from '../share/pack.ts';

/** Places as they are called when nobody has said which: 户口所在地, 现在住的地方 … */
export const plainNaming = (tell: TellPack, ui: Strings): Naming => ({
  place: ({ of }) => (of ? (ui[`moving.plain-${of}`] ?? tell.ui[`place.${of}`] ?? '') : ''),
  office: ({ office }) => ({ name: tell.offices[office]?.name ?? office, phones: tell.offices[office]?.phone ?? [] }),
});
