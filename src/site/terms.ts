import { FIRST_LANGUAGE, model } from '../model/index.ts';
import type { Term } from '../share/terms.ts';
import { wordsOf } from './words.ts';

/**
 * The official terms as a language's texts say them. In another language than the first, an entry of its glossary
 * begins with the term's name: “Residence permit. The card that …”.
 */
export function termsOf(language: string): Term[] {
  const { glossary } = wordsOf(language);
  return Object.entries(model().rules.terms.value).flatMap(([id, { word, also = [] }]): Term[] => {
    const said = glossary[id];
    if (said === undefined) return [];
    if (language === FIRST_LANGUAGE) return [{ id, names: [word, ...also], means: said }];
    const [, name, means] = /^([^.:]+)[.:]\s*([\s\S]+)$/.exec(said) ?? [];
    return name && means ? [{ id, names: [name], means }] : [];
  });
}
