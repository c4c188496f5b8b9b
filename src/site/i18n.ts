import i18next, { type i18n } from 'i18next';
import { FIRST_LANGUAGE, model } from '../model/index.ts';
import type { Ui } from '../model/schema.ts';
import type { Strings } from '../share/pack.ts';

/** The dotted keys of nested words. */
export function keysOf(ui: Ui, prefix = ''): string[] {
  return Object.entries(ui).flatMap(([key, value]) =>
    typeof value === 'string' ? [prefix + key] : keysOf(value, `${prefix}${key}.`),
  );
}

const languages = [...model().words.keys()];

function start(): i18n {
  const resources = Object.fromEntries(
    [...model().words].map(([language, files]) => [language, { translation: files.ui?.value ?? {} }]),
  );
  const instance = i18next.createInstance();
  instance.init({ resources, fallbackLng: FIRST_LANGUAGE, initAsync: false, interpolation: { escapeValue: false } });
  return instance;
}

const instance = start();

/** The languages of the site, the first one at the root. */
export const LANGUAGES: readonly string[] = languages;

/** Says a key of `ui.yaml` in a language; a gap falls back to the first language, an unknown key is an error. */
export function translator(language: string) {
  return (key: string, values: Record<string, string | number> = {}): string => {
    if (!instance.exists(key, { lng: language })) throw new Error(`ui.yaml has no words for ${key}`);
    return instance.t(key, { ...values, lng: language });
  };
}

/** All strings under some heads, for the phone. Places for values stay open: they are filled there. */
export function stringsOf(language: string, heads: readonly string[]): Strings {
  const first = model().words.get(FIRST_LANGUAGE)?.ui?.value ?? {};
  const keys = keysOf(first).filter((key) => heads.includes(key.split('.')[0] as string));
  return Object.fromEntries(
    keys.map((key) => [key, instance.t(key, { lng: language, skipInterpolation: true }) as string]),
  );
}

/** The writing direction of a language. */
export const directionOf = (language: string) => (/^(ar|fa|he|ug|ur|qps-plocm)\b/.test(language) ? 'rtl' : 'ltr');
