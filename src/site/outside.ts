import { model } from '../model/index.ts';
import { LANGUAGES, translator } from './i18n.ts';

/** Every address outside the site that its pages may name, with who names it: sources, and where one leaves to. */
export function outside(): Map<string, string[]> {
  const sources = Object.entries(model().rules.sources.value).flatMap(([id, { address }]) =>
    address ? [[address, id] as const] : [],
  );
  const exits = LANGUAGES.map((language) => [translator(language)('site.leave-to'), `${language}/ui.yaml`] as const);
  const named = new Map<string, string[]>();
  for (const [address, who] of [...sources, ...exits]) named.set(address, [...(named.get(address) ?? []), who]);
  return named;
}
