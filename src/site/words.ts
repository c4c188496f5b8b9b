import { model } from '../model/index.ts';
import { Words } from '../model/words.ts';
import { translator } from './i18n.ts';

/** Makes what depends on the language alone once: nothing changes while the site is built. */
export function onceALanguage<T>(make: (language: string) => T): (language: string) => T {
  const made = new Map<string, T>();
  return (language) => {
    const known = made.get(language) ?? make(language);
    made.set(language, known);
    return known;
  };
}

/** The words of a language, finished. */
export const wordsOf = onceALanguage((language) => new Words(model(), language, translator(language)));
