import { FIRST_LANGUAGE } from '../model/index.ts';
import { LANGUAGES } from './i18n.ts';

/** The address of a page: the first language at the root, another under its tag. Always ends with a slash. */
export const path = (language: string, ...parts: (string | number)[]) =>
  `/${[language === FIRST_LANGUAGE ? '' : language, ...parts].filter((p) => p !== '').join('/')}/`.replace('//', '/');

/** One static path a language, for pages under `[...lang]`. */
export const languagePaths = () =>
  LANGUAGES.map((language) => ({
    params: { lang: language === FIRST_LANGUAGE ? undefined : language },
    props: { language },
  }));
