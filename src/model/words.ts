import type { z } from 'zod';
import type { Condition } from '../engine/types.ts';
import { fill } from '../share/fill.ts';
import type {
  Cite,
  FactWords,
  FigureWords,
  MovingPack,
  Named,
  QuestionWords,
  Route,
  SourceWords,
  Step,
  SupportWords,
  TellPack,
} from '../share/pack.ts';
import { PLACEHOLDER } from './check-words.ts';
import { type Content, FIRST_LANGUAGE, type WordFiles } from './load.ts';
import { type Measure, sentencesOf } from './measures.ts';
import { figureOf, mapValues } from './publish.ts';
import type { districtWords } from './schema.ts';
import { isStale } from './stale.ts';

/** Says a key of the interface. */
export type Say = (key: string, values?: Record<string, string | number>) => string;

type Folder = 'supports' | 'routes' | 'situations' | 'measures' | 'pages' | 'guides';
type FileOf<F extends Folder> = WordFiles[F] extends Map<string, infer File> ? File : never;

/** The finished words of one language; what it lacks, the first language says. */
export class Words {
  private readonly content: Content;
  private readonly own: WordFiles;
  private readonly first: WordFiles;
  private readonly say: Say;
  /** Asked for with every sentence, so said once. */
  private saidFigures: Record<string, FigureWords> | undefined;

  constructor(content: Content, language: string, say: Say) {
    this.content = content;
    this.own = content.words.get(language) as WordFiles;
    this.first = content.words.get(FIRST_LANGUAGE) as WordFiles;
    this.say = say;
  }

  /** Words by id out of one file, each in the first language where this one lacks it. */
  private said<T>(of: (words: WordFiles) => Record<string, T> | undefined): Record<string, T> {
    return { ...of(this.first), ...of(this.own) };
  }

  /** A file of words, the first language's where this one lacks it. */
  private file<F extends Folder>(folder: F, id: string): FileOf<F> {
    const file = this.own[folder].get(id) ?? this.first[folder].get(id);
    if (!file) throw new Error(`no words in ${folder} for ${id}`);
    return file as FileOf<F>;
  }

  get questions(): Record<string, QuestionWords> {
    return this.said((words) => words.questions?.value.questions);
  }

  get facts(): Record<string, FactWords> {
    return this.said((words) => words.questions?.value.facts);
  }

  get categories(): Record<string, { is: string; not: string; about?: string }> {
    const said = this.said((words) => words.questions?.value.categories);
    const about = this.glossary;
    return mapValues(said, (value, id) => (about[id] ? { ...value, about: about[id] } : value));
  }

  get papers(): Record<string, Named> {
    const names = this.said((words) => words.papers?.value);
    return mapValues(names, (name, id) => ({
      ...name,
      standsIn: this.content.rules.papers.value[id]?.['stands-in'] ?? [],
    }));
  }

  private get officeWords() {
    return this.said((words) => words.offices?.value);
  }

  get offices(): Record<string, Named> {
    return mapValues(this.officeWords, ({ local: _, ...name }, id) => ({
      ...name,
      phone: this.content.rules.offices.value[id]?.phone ?? [],
    }));
  }

  get districts(): Record<string, z.infer<typeof districtWords>[string]> {
    return this.said((words) => words.districts?.value);
  }

  /** An official term or category explained, in the first language where this one has no words yet. */
  get glossary(): Record<string, string> {
    return this.said((words) => words.glossary?.value);
  }

  /** Why a sentence of a measure gives nothing to apply for, and what one may still ask. */
  waiver(number: number, begins: string): { why: string; ask: string } | undefined {
    return this.said((words) => words.waivers?.value)[number]?.[begins];
  }

  get year(): Record<string, { when: string; do: string }> {
    return this.said((words) => words.year?.value);
  }

  get changes(): TellPack['changes'] {
    const said = this.said((words) => words.changes?.value);
    return Object.entries(this.content.rules.changes.value).map(([id, change]) => ({
      id,
      ...change,
      do: said[id] ?? id,
    }));
  }

  /** The matters of the guide between places. */
  get matters(): MovingPack['matters'] {
    const said = this.said((words) => words.moving?.value);
    return mapValues(this.content.rules.moving.value, ({ route, topic, support, directions }, id) => ({
      ...(support ? { support } : {}),
      need: said[id]?.need ?? id,
      topic,
      route,
      directions: mapValues(directions, ({ cite, source }, direction) => ({
        differs: said[id]?.directions[direction]?.differs ?? '',
        refused: said[id]?.directions[direction]?.refused ?? '',
        ...(cite ? { cite: this.cite(cite) } : {}),
        ...(source ? { source } : {}),
        weak: !cite && !this.isVerified(source),
      })),
    }));
  }

  get oldPlaces(): Record<string, { name: string; now: string }> {
    const names = this.said((words) => words.oldPlaces?.value);
    return mapValues(this.content.rules.oldPlaces.value, (now, id) => ({ name: names[id] ?? id, now }));
  }

  /** An office as it is called in one district. */
  officeOf(office: string, district: string): string {
    const { name = office, local } = this.officeWords[office] ?? {};
    const own = this.districts[district];
    return own?.offices?.[office] ?? (local ? fill(local, { district: own?.name ?? '' }) : name);
  }

  /** Every document by the title one must look for, and what that means where this language says so. */
  get sources(): Record<string, SourceWords> {
    const glosses = this.own.sources?.value ?? {};
    return mapValues(this.content.rules.sources.value, ({ grade: _, ...source }, id) =>
      glosses[id] ? { ...source, gloss: glosses[id] } : source,
    );
  }

  /** Every figure as it is printed, with the day it speaks of and the day somebody last looked. */
  get figures(): Record<string, FigureWords> {
    this.saidFigures ??= this.sayFigures();
    return this.saidFigures;
  }

  private sayFigures(): Record<string, FigureWords> {
    const files = this.content.rules.figures.value;
    return mapValues(files, (figure, id) => {
      const base = 'times' in figure ? files[figure.of] : figure;
      if (!base || 'times' in base) throw new Error(`figure ${id} is a multiple of a multiple`);
      return {
        label: this.say(`figure.${id}`),
        value: this.say(`unit.${base.unit}`, { n: figureOf(files, id).value }),
        since: base.since,
        checked: base.checked,
        ...(isStale(base.checked) ? { stale: true as const } : {}),
        source: base.source,
        where: this.say(`where.${base.where}`),
      };
    });
  }

  /** The head of a support's words, its figures filled in. */
  support(id: string): SupportWords {
    const rule = this.content.rules.supports.get(id);
    const { body, value: words } = this.file('supports', id);
    if (!rule) throw new Error(`no support called ${id}`);
    const { topic, route, excludes = [], 'tops-up': topsUp = [], tiers } = rule.value;
    const texts = [...Object.values(words.tiers), body].join('\n');
    return {
      topic,
      route,
      excludes,
      topsUp,
      short: words.short,
      everyday: words.everyday,
      official: words.official,
      gist: words.gist,
      say: words.say,
      verify: words.verify,
      figures: [...new Set([...texts.matchAll(PLACEHOLDER)].map(([, name]) => name as string))].filter(
        (n) => n !== 'percent',
      ),
      tiers: tiers.map(({ id: tier, cite, source, possible, gives }) => ({
        id: tier,
        gives: this.filled(words.tiers[tier] as string, gives?.percent),
        ...(cite ? { cite: this.cite(cite) } : {}),
        ...(source ? { source } : {}),
        ...(possible ? { ask: possible.ask, because: possible.because } : {}),
      })),
    };
  }

  /** A support's neutral short name; its id when it is no more. */
  shortOf(id: string): string {
    return (this.own.supports.get(id) ?? this.first.supports.get(id))?.value.short ?? id;
  }

  /** What was said of a release, by version. */
  get releases(): Record<string, { day: string; note: string }> {
    return this.said((words) => words.releases?.value);
  }

  /** Everyday words that mean the same to a search, in this language's own words only. */
  get synonyms(): readonly (readonly string[])[] {
    return this.own.synonyms?.value ?? [];
  }

  keywords(id: string): readonly string[] {
    return this.file('supports', id).value.keywords;
  }

  /** What is left to read of a support, as Markdown with its figures filled in. */
  body(id: string): string {
    return this.filled(this.file('supports', id).body);
  }

  /** Whether a support is said in this language itself, not by the first one in its place. */
  isOwn(id: string): boolean {
    return this.own.supports.has(id);
  }

  /** Plain text by name: `pages` (about, privacy, help …) or `guides`. */
  textsOf(folder: 'pages' | 'guides'): string[] {
    return [...this.first[folder].keys()];
  }

  text(
    folder: 'pages' | 'guides',
    id: string,
  ): { title: string; keywords: readonly string[]; body: string; isOwn: boolean; faq: boolean } {
    const { body, value } = this.file(folder, id);
    const { title, keywords = [], faq = false } = value;
    return { title, keywords, faq, body, isOwn: this.own[folder].has(id) };
  }

  situation(slug: string) {
    const { body, value } = this.file('situations', slug);
    return { ...value, body, isOwn: this.own.situations.has(slug) };
  }

  measure(number: number) {
    const { body, value } = this.file('measures', String(number));
    return { gist: value.gist, body, isOwn: this.own.measures.has(String(number)) };
  }

  route(id: string): Route {
    const rule = this.content.rules.routes.get(id)?.value;
    const words = this.file('routes', id).value;
    if (!rule) throw new Error(`no route called ${id}`);
    return {
      title: words.title,
      steps: rule.steps.map((step): Step => {
        const said = words.steps[step.id];
        return {
          id: step.id,
          office: step.office,
          ...(step.of ? { of: step.of } : {}),
          ...(step.role ? { role: step.role } : {}),
          do: said?.do ?? '',
          ...(said?.hear ? { hear: said.hear } : {}),
          online: step.online ?? [],
          papers: step.papers ?? [],
          ...(step.when ? { when: step.when as Condition } : {}),
          ...(step.days ? { days: step.days.working } : {}),
          ...(step.cite ? { cite: this.cite(step.cite) } : {}),
          ...(step.source ? { source: step.source } : {}),
          ask: !step.cite && !this.isVerified(step.source),
        };
      }),
    };
  }

  private cite({ measure, quote }: { measure: number; quote: string }): Cite {
    const { text } = this.content.rules.policy.measures[measure - 1] as Measure;
    return { measure, quote, sentence: sentencesOf(text.slice(0, text.indexOf(quote) + 1)).length };
  }

  /** Whether somebody has read a source; what names none rests on none. */
  private isVerified(source: string | undefined): boolean {
    return this.content.rules.sources.value[source as string]?.grade === 'verified';
  }

  private filled(text: string, percent?: number): string {
    const values: Record<string, string> = mapValues(this.figures, (figure) => figure.value);
    return fill(text, percent === undefined ? values : { ...values, percent: `${percent}%` });
  }
}
