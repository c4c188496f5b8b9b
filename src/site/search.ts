import { pinyin } from 'pinyin-pro';
import { model } from '../model/index.ts';
import type { Entry } from '../share/search.ts';
import { translator } from './i18n.ts';
import { path } from './paths.ts';
import { wordsOf } from './words.ts';

const lettersOf = (name: string, pattern: 'first' | 'pinyin') =>
  pinyin(name, { pattern, toneType: 'none', type: 'array' })
    .join('')
    .toLowerCase()
    .replace(/[^a-z]/g, '');

/** How many of a page's everyday names are written in letters too. */
const SPELT = 8;

/** A title and the best known names in letters: `gzf` and `gongzufang` for 公租房. */
const initialsOf = (title: string, names: readonly string[]) =>
  [
    ...new Set([
      ...[title, ...names].map((name) => lettersOf(name, 'first')),
      ...names.filter((name) => name.length < 6).map((name) => lettersOf(name, 'pinyin')),
    ]),
  ]
    .filter((letters) => letters.length > 1)
    .join(' ');

/** What people call a district: 万州 for 万州区, but 忠县. */
const shortOf = (name: string) => /^(..+?)(新区|区|县|(.族)?土家族.*|经开区)(\(.*)?$/.exec(name)?.[1] ?? name;

/** Every page by its title and everyday names: what a first search answers from. */
export function searchEntries(language: string): Entry[] {
  const words = wordsOf(language);
  const t = translator(language);
  const { supports, situations, policy, districts } = model().rules;
  const entry = (
    parts: (string | number)[],
    title: string,
    names: readonly string[],
    short: readonly string[] = [],
  ): Entry => ({
    path: path(language, ...parts),
    title,
    names: [...new Set(names.filter((name) => name !== '' && name !== title))],
    initials: initialsOf(title, short),
  });
  return [
    ...[...supports.keys()].map((id) => {
      const { everyday, short, official } = words.support(id);
      return entry(
        ['supports', id],
        everyday,
        [short, official, ...words.keywords(id)],
        [short, official, ...words.keywords(id).slice(0, SPELT)],
      );
    }),
    ...Object.keys(situations.value).map((slug) => {
      const { title, line, keywords } = words.situation(slug);
      return entry(['situations', slug], title, [line, ...keywords], keywords.slice(0, SPELT));
    }),
    ...policy.measures.map(({ number, title }) =>
      entry(['measures', number], t('search.measure', { n: number, title }), [
        title,
        t('search.nth', { n: chinese(number) }),
        t('search.nth', { n: number }),
      ]),
    ),
    ...words
      .textsOf('guides')
      .map((slug) => entry(['guides', slug], words.text('guides', slug).title, words.text('guides', slug).keywords)),
    ...words.textsOf('pages').map((id) => entry([id], words.text('pages', id).title, words.text('pages', id).keywords)),
    ...['districts', 'year', 'glossary'].map((id) =>
      entry(['guides', id], t(`${id}.title`), t(`search.${id}`).split(' ')),
    ),
    ...Object.keys(districts.value).map((id) => {
      const { name, old = [] } = words.districts[id] ?? { name: id };
      return { ...entry(['guides', 'districts', id], name, old), places: [name, ...old].map(shortOf) };
    }),
    ...Object.entries(words.matters).map(([id, { need }]) =>
      entry(['moving', id], t('search.moving', { need }), [
        need,
        ...t('search.away')
          .split(' ')
          .map((away) => away + need),
      ]),
    ),
    ...(['moving', 'paper', 'workers', 'check'] as const).map((id) =>
      entry([id], t(`${id}.title`), t(`search.${id}-names`).split(' ')),
    ),
  ];
}

const DIGITS = '零一二三四五六七八九';
/** A small number as the text of the law writes it: 十七. */
const chinese = (n: number): string =>
  n < 10 ? (DIGITS[n] as string) : `${n < 20 ? '' : DIGITS[Math.floor(n / 10)]}十${n % 10 ? DIGITS[n % 10] : ''}`;
