import type { z } from 'zod';
import type { Files } from './files.ts';
import { type Policy, readPolicy } from './measures.ts';
import type { Problem } from './problem.ts';
import * as schema from './schema.ts';
import { type Parsed, parse, splitHead } from './source-text.ts';

export type Head<T> = Parsed<T> & { body: string };
type Of<T extends z.ZodType> = Parsed<z.infer<T>>;

/** Everything that is so, whatever the language. */
export type RuleFiles = {
  questions: Of<typeof schema.questions>;
  categories: Of<typeof schema.categories>;
  figures: Of<typeof schema.figures>;
  sources: Of<typeof schema.sources>;
  sentences: Of<typeof schema.sentences>;
  papers: Of<typeof schema.papers>;
  offices: Of<typeof schema.offices>;
  supports: Map<string, Of<typeof schema.support>>;
  routes: Map<string, Of<typeof schema.route>>;
  situations: Of<typeof schema.situations>;
  districts: Of<typeof schema.districts>;
  topics: Of<typeof schema.topics>;
  terms: Of<typeof schema.terms>;
  year: Of<typeof schema.year>;
  changes: Of<typeof schema.changes>;
  directions: Of<typeof schema.directions>;
  oldPlaces: Of<typeof schema.oldPlaces>;
  moving: Of<typeof schema.moving>;
  policy: Policy;
};

/** Everything one language says. A folder may lack any of it: then the first language speaks. */
export type WordFiles = {
  ui: Of<typeof schema.ui> | null;
  questions: Of<typeof schema.questionWords> | null;
  papers: Of<typeof schema.paperWords> | null;
  offices: Of<typeof schema.officeWords> | null;
  glossary: Of<typeof schema.glossary> | null;
  districts: Of<typeof schema.districtWords> | null;
  waivers: Of<typeof schema.waivers> | null;
  year: Of<typeof schema.yearWords> | null;
  changes: Of<typeof schema.changeWords> | null;
  oldPlaces: Of<typeof schema.placeNames> | null;
  moving: Of<typeof schema.movingWords> | null;
  releases: Of<typeof schema.releaseWords> | null;
  synonyms: Of<typeof schema.synonyms> | null;
  sources: Of<typeof schema.sourceGlosses> | null;
  supports: Map<string, Head<z.infer<typeof schema.supportWords>>>;
  routes: Map<string, Of<typeof schema.routeWords>>;
  situations: Map<string, Head<z.infer<typeof schema.situationWords>>>;
  measures: Map<string, Head<z.infer<typeof schema.measureWords>>>;
  pages: Map<string, Head<z.infer<typeof schema.pageWords>>>;
  guides: Map<string, Head<z.infer<typeof schema.pageWords>>>;
};

export type Content = { rules: RuleFiles; words: Map<string, WordFiles> };

/** The language that is complete and authoritative, and stands at the root of the site. */
export const FIRST_LANGUAGE = 'zh-CN';

/** Parses a content folder. Returns null with `problems` filled when a file does not have the right shape. */
export function load(files: Files, problems: Problem[]): Content | null {
  const before = problems.length;
  const one = <T>(path: string, of: z.ZodType<T>): Parsed<T> | null => {
    const text = files.get(path);
    if (text === undefined) {
      problems.push({
        file: path,
        line: 1,
        found: 'this file is missing',
        meant: 'See content/README.md for what it holds.',
      });
      return null;
    }
    return parse(path, text, of, problems);
  };
  const many = <T>(folder: string, of: z.ZodType<T>) =>
    collect(files, folder, '.yaml', (path, text) => parse(path, text, of, problems));
  const rules = {
    questions: one('rules/questions.yaml', schema.questions),
    categories: one('rules/categories.yaml', schema.categories),
    figures: one('rules/figures.yaml', schema.figures),
    sources: one('rules/sources.yaml', schema.sources),
    sentences: one('rules/sentences.yaml', schema.sentences),
    papers: one('rules/papers.yaml', schema.papers),
    offices: one('rules/offices.yaml', schema.offices),
    supports: many('rules/supports/', schema.support),
    routes: many('rules/routes/', schema.route),
    situations: one('rules/situations.yaml', schema.situations),
    districts: one('rules/districts.yaml', schema.districts),
    topics: one('rules/topics.yaml', schema.topics),
    terms: one('rules/terms.yaml', schema.terms),
    year: one('rules/year.yaml', schema.year),
    changes: one('rules/changes.yaml', schema.changes),
    directions: one('rules/directions.yaml', schema.directions),
    oldPlaces: one('rules/old-places.yaml', schema.oldPlaces),
    moving: one('rules/moving.yaml', schema.moving),
    policy: policyOf(files, problems),
  };
  const words = new Map(languagesOf(files).map((language) => [language, loadWords(files, language, problems)]));
  return problems.length > before ? null : ({ rules, words } as Content);
}

function collect<T>(files: Files, folder: string, ending: string, read: (path: string, text: string) => T | null) {
  const paths = [...files.keys()].filter((path) => path.startsWith(folder) && path.endsWith(ending));
  // What cannot be read is a problem, and then no map is seen by anybody.
  return new Map(
    paths.map((path) => [path.slice(folder.length, -ending.length), read(path, files.get(path) as string) as T]),
  );
}

function policyOf(files: Files, problems: Problem[]): Policy | null {
  const path = [...files.keys()].find((p) => p.startsWith('policy/'));
  if (path) return readPolicy(files.get(path) as string);
  problems.push({
    file: 'policy/',
    line: 1,
    found: 'the official text is missing',
    meant: 'Put it in one Markdown file there.',
  });
  return null;
}

/** A language is a folder that has an interface: `<tag>/ui.yaml`. The first language leads. */
export function languagesOf(files: Files): string[] {
  const found = [...files.keys()].flatMap((path) => /^([^/]+)\/ui\.yaml$/.exec(path)?.[1] ?? []);
  return [FIRST_LANGUAGE, ...found.filter((tag) => tag !== FIRST_LANGUAGE)];
}

function loadWords(files: Files, language: string, problems: Problem[]): WordFiles {
  const one = <T>(name: string, of: z.ZodType<T>): Parsed<T> | null => {
    const text = files.get(`${language}/${name}`);
    // The first language is complete: what it lacks, nobody says.
    if (text === undefined && language === FIRST_LANGUAGE)
      problems.push({
        file: `${language}/${name}`,
        line: 1,
        found: 'this file is missing',
        meant: `${FIRST_LANGUAGE} is complete: see content/README.md.`,
      });
    return text === undefined ? null : parse(`${language}/${name}`, text, of, problems);
  };
  return {
    ui: one('ui.yaml', schema.ui),
    questions: one('questions.yaml', schema.questionWords),
    papers: one('papers.yaml', schema.paperWords),
    offices: one('offices.yaml', schema.officeWords),
    glossary: one('glossary.yaml', schema.glossary),
    districts: one('districts.yaml', schema.districtWords),
    waivers: one('waivers.yaml', schema.waivers),
    year: one('year.yaml', schema.yearWords),
    changes: one('changes.yaml', schema.changeWords),
    oldPlaces: one('old-places.yaml', schema.placeNames),
    moving: one('moving.yaml', schema.movingWords),
    releases: one('releases.yaml', schema.releaseWords),
    synonyms: one('synonyms.yaml', schema.synonyms),
    // Titles stand in the rules in the first language, so it has nothing to gloss.
    sources: language === FIRST_LANGUAGE ? null : one('sources.yaml', schema.sourceGlosses),
    supports: collect(files, `${language}/supports/`, '.md', (path, text) =>
      headed(path, text, schema.supportWords, problems),
    ),
    situations: collect(files, `${language}/situations/`, '.md', (path, text) =>
      headed(path, text, schema.situationWords, problems),
    ),
    measures: collect(files, `${language}/measures/`, '.md', (path, text) =>
      headed(path, text, schema.measureWords, problems),
    ),
    guides: collect(files, `${language}/guides/`, '.md', (path, text) =>
      headed(path, text, schema.pageWords, problems),
    ),
    pages: collect(files, `${language}/pages/`, '.md', (path, text) => headed(path, text, schema.pageWords, problems)),
    routes: collect(files, `${language}/routes/`, '.yaml', (path, text) =>
      parse(path, text, schema.routeWords, problems),
    ),
  };
}

function headed<T>(path: string, text: string, of: z.ZodType<T>, problems: Problem[]): Head<T> | null {
  const split = splitHead(text);
  if (!split) {
    problems.push({
      file: path,
      line: 1,
      found: 'no head between two lines of ---',
      meant: 'Start with ---, the head, ---, then the text.',
    });
    return null;
  }
  const parsed = parse(path, split.head, of, problems, 1);
  return parsed && { ...parsed, body: split.body };
}
