import { createHash } from 'node:crypto';
import { deciderOf } from '../engine/decide.ts';
import type { Condition, Question, Rules } from '../engine/types.ts';
import { workCalendar } from '../model/calendar.ts';
import { FIRST_LANGUAGE, model } from '../model/index.ts';
import { mapValues, rulesOf } from '../model/publish.ts';
import { columnsOf, type ManyPack } from '../share/columns.ts';
import type { AskPack, FactWords, MovingPack, TellPack, WorkersPack } from '../share/pack.ts';
import { standing } from '../share/standing.ts';
import { stringsOf, translator } from './i18n.ts';
import { path } from './paths.ts';
import { termsOf } from './terms.ts';
import { onceALanguage, wordsOf } from './words.ts';

/** The topics that some support has, in the order in which the interface names them. */
export function topicsOf(): string[] {
  const named = Object.keys(stringsOf(FIRST_LANGUAGE, ['topic'])).map((key) => key.split('.')[1] as string);
  const used = new Set([...model().rules.supports.values()].map((s) => s.value.topic));
  return [...used].sort((one, other) => named.indexOf(one) - named.indexOf(other));
}

/** The supports of which the text says that each district decides: read off their tiers, not listed again. */
export const hangingOnDistrict = (): string[] =>
  [...model().rules.supports]
    .filter(([, { value }]) => value.tiers.some((tier) => tier.possible?.because === 'district'))
    .map(([id]) => id);

/** Where everybody stands who has answered nothing. */
function firstOf(rules: Rules): AskPack['first'] {
  const { next, open, left } = standing(deciderOf(rules), null, {});
  return { next, open: [...open], left };
}

const rootOf = (language: string) => path(language).slice(0, -1);

/** What the results need: every word of every support, so that loading it tells nothing about a family. */
export const tellPack = onceALanguage((language): TellPack => {
  const words = wordsOf(language);
  const { rules } = model();
  return {
    ui: stringsOf(language, [
      'verdict',
      'because',
      'result',
      'card',
      'role',
      'place',
      'channel',
      'figure-note',
      'change',
      'take',
      'device',
    ]),
    root: rootOf(language),
    supports: Object.fromEntries([...rules.supports.keys()].map((id) => [id, words.support(id)])),
    routes: Object.fromEntries([...rules.routes.keys()].map((id) => [id, words.route(id)])),
    papers: words.papers,
    offices: words.offices,
    measures: citedOf(),
    sources: usedSources(words.sources),
    figures: words.figures,
    facts: mapValues(words.facts, ({ is, together }): FactWords => (together ? { is, together } : { is })),
    categories: words.categories,
    changes: words.changes,
    apart: { any: Object.values(rules.directions.value).flatMap(({ when, apart }) => (apart ? [when] : [])) },
    recognition: recognitionOf(),
  };
});

/** The documents that some figure, support, step or direction rests on. */
function usedSources(all: TellPack['sources']): TellPack['sources'] {
  const { supports, routes, figures, moving } = model().rules;
  const used = [
    ...Object.values(figures.value),
    ...[...supports.values()].flatMap(({ value }) => value.tiers),
    ...[...routes.values()].flatMap(({ value }) => value.steps),
    ...Object.values(moving.value).flatMap(({ directions }) => Object.values(directions)),
  ].flatMap(({ source }) => source ?? []);
  return Object.fromEntries(Object.entries(all).filter(([id]) => used.includes(id)));
}

/** Of every measure its title and the sentences that some support or step rests on. */
function citedOf(): TellPack['measures'] {
  const { supports, routes, policy } = model().rules;
  const cites = [
    ...[...supports.values()].flatMap(({ value }) => value.tiers.flatMap(({ cite }) => cite ?? [])),
    ...[...routes.values()].flatMap(({ value }) => value.steps.flatMap(({ cite }) => cite ?? [])),
  ];
  return Object.fromEntries(
    policy.measures.map(({ number, title, sentences }) => {
      const cited = sentences.filter((sentence) =>
        cites.some(
          ({ measure, quote }) => measure === number && (sentence.includes(quote) || quote.includes(sentence)),
        ),
      );
      return [String(number), { title, text: cited.join('') }];
    }),
  );
}

/** Which categories are recognised by an office, how one sees that they are, and the way there. */
function recognitionOf(): TellPack['recognition'] {
  return Object.fromEntries(
    Object.entries(model().rules.categories.value).flatMap(([id, category]) =>
      category.route && category['recognised-by']
        ? [[id, { by: category['recognised-by'] as Condition, route: category.route }]]
        : [],
    ),
  );
}

/** The module of a language's tell pack and its address, which changes with its content only. */
export const tellModule = onceALanguage((language): { source: string; file: string } => {
  const source = `export default ${JSON.stringify({ ...tellPack(language), terms: termsOf(language) })}`;
  const hash = createHash('sha256').update(source).digest('hex').slice(0, 10);
  return { source, file: `${language}.${hash}.js` };
});

/** The words of what is asked: what is kept aside has no place in the check. */
function asked<T>(words: Readonly<Record<string, T>>, keysOf: (question: Question) => string[]): Record<string, T> {
  const keys = model()
    .rules.questions.value.filter((q) => !q.aside)
    .flatMap(keysOf);
  return Object.fromEntries(Object.entries(words).filter(([key]) => keys.includes(key)));
}

/** What the workers' page chooses from: topics and situations; supports are in the words it loads. */
export const workersPack = onceALanguage((language): WorkersPack => {
  const words = wordsOf(language);
  const t = translator(language);
  return {
    ui: stringsOf(language, ['workers']),
    topics: Object.fromEntries(['all', ...topicsOf()].map((topic) => [topic, t(`topic.${topic}`)])),
    situations: mapValues(model().rules.situations.value, (_, slug) => words.situation(slug).line),
    tell: `/packs/${tellModule(language).file}`,
  };
});

/** What the guide between places needs, and where the rest of the words is. */
export const movingPack = onceALanguage((language): MovingPack => {
  const words = wordsOf(language);
  const { districts, directions } = model().rules;
  const localNames = Object.keys(words.offices);
  return {
    ui: stringsOf(language, ['moving']),
    matters: words.matters,
    directions: mapValues(directions.value, ({ when, home, here }) => ({ when: when as Condition, home, here })),
    districts: mapValues(words.districts, ({ name }, id) => ({
      name,
      offices: Object.fromEntries(
        localNames
          .map((office) => [office, words.officeOf(office, id)] as const)
          .filter(([office, local]) => local !== words.offices[office]?.name),
      ),
      phones: mapValues(districts.value[id]?.phones ?? {}, ({ phone }) => phone),
    })),
    oldPlaces: words.oldPlaces,
    calendar: workCalendar(new Date().getUTCFullYear()),
    rules: withoutOffices(rulesOf(model().rules)),
    tell: `/packs/${tellModule(language).file}`,
  };
});

/** Whom to ask is said by the words that come later: the engine does not read it. */
const withoutOffices = (rules: Rules): Rules => ({
  ...rules,
  supports: mapValues(rules.supports, (support) => ({
    ...support,
    tiers: support.tiers.map(({ possible, ...tier }) =>
      possible ? { ...tier, possible: { because: possible.because } } : tier,
    ),
  })),
});

/** What the check needs to ask: it comes inside the page. */
export const askPack = onceALanguage((language): AskPack => {
  const words = wordsOf(language);
  const rules = withoutOffices(rulesOf(model().rules));
  return {
    rules,
    questions: asked(words.questions, ({ id }) => [id]),
    labels: asked(
      mapValues(words.facts, ({ labels, tick }) => ({ ...labels, ...(tick ? { tick } : {}) })),
      ({ facts }) => Object.keys(facts),
    ),
    ui: stringsOf(language, ['check', 'topic']),
    topics: topicsOf(),
    first: firstOf(rules),
    situations: mapValues(model().rules.situations.value, ({ topic, opens }) => ({ topic, opens })),
    root: rootOf(language),
    tell: `/packs/${tellModule(language).file}`,
  };
});

/** What the page for many families needs, and its worker after it. */
export const manyPack = onceALanguage((language): ManyPack => {
  const words = wordsOf(language);
  const ask = askPack(language);
  const ui = stringsOf(language, ['many', 'verdict']);
  return {
    ui,
    rules: ask.rules,
    columns: columnsOf(ask, ui),
    supports: mapValues(ask.rules.supports, (_, id) => words.support(id).short),
  };
});
