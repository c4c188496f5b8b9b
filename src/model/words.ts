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
import { sentencesOf } from './measures.ts';
import { figureOf, mapValues } from './publish.ts';
import type { districtWords } from './schema.ts';
import { isStale } from './stale.ts';

/** Says a key of the interface. */
export type Say = (key: string, values?: Record<string, string | number>) => string;

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

  get questions(): Record<string, QuestionWords> {
    return { ...this.first.questions?.value.questions, ...this.own.questions?.value.questions };
  }

  get facts(): Record<string, FactWords> {
    return { ...this.first.questions?.value.facts, ...this.own.questions?.value.facts };
  }

  get categories(): Record<string, { is: string; not: string; about?: string }> {
    const words = { ...this.first.questions?.value.categories, ...this.own.questions?.value.categories };
    const about = this.glossary;
    return mapValues(words, (value, id) => (about[id] ? { ...value, about: about[id] } : value));
  }

  get papers(): Record<string, Named> {
    const names = { ...this.first.papers?.value, ...this.own.papers?.value };
    return mapValues(names, (name, id) => ({
      ...name,
      standsIn: this.content.rules.papers.value[id]?.['stands-in'] ?? [],
    }));
  }

  get offices(): Record<string, Named> {
    const names = { ...this.first.offices?.value, ...this.own.offices?.value };
    return mapValues(names, ({ local: _, ...name }, id) => ({
      ...name,
      phone: this.content.rules.offices.value[id]?.phone ?? [],
    }));
  }

  get districts(): Record<string, z.infer<typeof districtWords>[string]> {
    return { ...this.first.districts?.value, ...this.own.districts?.value };
  }

  /** An official term or category explained, in the first language where this one has no words yet. */
  get glossary(): Record<string, string> {
    return { ...this.first.glossary?.value, ...this.own.glossary?.value };
  }

  /** Why a sentence of a measure gives nothing to apply for, and what one may still ask. */
  waiver(number: number, begins: string): { why: string; ask: string } | undefined {
    return (this.own.waivers?.value[number] ?? this.first.waivers?.value[number])?.[begins];
  }

  get year(): Record<string, { when: string; do: string }> {
    return { ...this.first.year?.value, ...this.own.year?.value };
  }

  get changes(): TellPack['changes'] {
    const said = { ...this.first.changes?.value, ...this.own.changes?.value };
    return Object.entries(this.content.rules.changes.value).map(([id, change]) => ({
      id,
      ...change,
      do: said[id] ?? id,
    }));
  }

  /** The matters of the guide between places. */
  get matters(): MovingPack['matters'] {
    const said = { ...this.first.moving?.value, ...this.own.moving?.value };
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
        weak: !cite && this.content.rules.sources.value[source ?? '']?.grade !== 'verified',
      })),
    }));
  }

  get oldPlaces(): Record<string, { name: string; now: string }> {
    const names = { ...this.first.oldPlaces?.value, ...this.own.oldPlaces?.value };
    return mapValues(this.content.rules.oldPlaces.value, (now, id) => ({ name: names[id] ?? id, now }));
  }

  /** An office as it is called in one district. */
  officeOf(office: string, district: string): string {
    const { name = office, local } = { ...this.first.offices?.value, ...this.own.offices?.value }[office] ?? {};
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
    const { body, value: words } = this.supportFile(id);
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
    return { ...this.first.releases?.value, ...this.own.releases?.value };
  }

  /** Everyday words that mean the same to a search, in this language's own words only. */
  get synonyms(): readonly (readonly string[])[] {
    return this.own.synonyms?.value ?? [];
  }

  keywords(id: string): readonly string[] {
    return this.supportFile(id).value.keywords;
  }

  /** What is left to read of a support, as Markdown with its figures filled in. */
  body(id: string): string {
    return this.filled(this.supportFile(id).body);
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
    const file = this.own[folder].get(id) ?? this.first[folder].get(id);
    if (!file) throw new Error(`no ${folder} called ${id}`);
    const { title, keywords = [], faq = false } = file.value;
    return { title, keywords, faq, body: file.body, isOwn: this.own[folder].has(id) };
  }

  situation(slug: string) {
    const file = this.own.situations.get(slug) ?? this.first.situations.get(slug);
    if (!file) throw new Error(`no situation called ${slug}`);
    return { ...file.value, body: file.body, isOwn: this.own.situations.has(slug) };
  }

  measure(number: number) {
    const file = this.own.measures.get(String(number)) ?? this.first.measures.get(String(number));
    if (!file) throw new Error(`no words for measure ${number}`);
    return { gist: file.value.gist, body: file.body, isOwn: this.own.measures.has(String(number)) };
  }

  route(id: string): Route {
    const rule = this.content.rules.routes.get(id)?.value;
    const words = (this.own.routes.get(id) ?? this.first.routes.get(id))?.value;
    if (!rule || !words) throw new Error(`no route called ${id}`);
    return {
      title: words.title,
      steps: rule.steps.map((step): Step => {
        const said = words.steps[step.id];
        const grade = step.source ? this.content.rules.sources.value[step.source]?.grade : undefined;
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
          ask: !step.cite && grade !== 'verified',
        };
      }),
    };
  }

  private cite({ measure, quote }: { measure: number; quote: string }): Cite {
    const { text = '' } = this.content.rules.policy.measures[measure - 1] ?? {};
    return { measure, quote, sentence: sentencesOf(text.slice(0, text.indexOf(quote) + 1)).length };
  }

  private supportFile(id: string) {
    const file = this.own.supports.get(id) ?? this.first.supports.get(id);
    if (!file) throw new Error(`no words for the support ${id}`);
    return file;
  }

  private filled(text: string, percent?: number): string {
    const values: Record<string, string> = mapValues(this.figures, (figure) => figure.value);
    return fill(text, percent === undefined ? values : { ...values, percent: `${percent}%` });
  }
}
