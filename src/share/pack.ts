import type { Change } from '../engine/change.ts';
import type { Condition, Rules } from '../engine/types.ts';
import type { Term } from './terms.ts';

/** Finished strings of the interface, by dotted key. */
export type Strings = Readonly<Record<string, string>>;

/** How a fact is spoken of: the label of each answer, and each answer as a sentence. */
export type FactWords = {
  tick?: string;
  labels?: Readonly<Record<string, string>>;
  is: Readonly<Record<string, string>>;
  together?: Readonly<Record<string, string>>;
};

export type QuestionWords = {
  ask: string;
  why: string;
  hint?: string;
  help?: readonly string[];
  danger?: Readonly<Record<string, readonly string[]>>;
};

/** What comes with the check: conditions and questions. The same for every family. */
export type AskPack = {
  rules: Rules;
  questions: Readonly<Record<string, QuestionWords>>;
  labels: Readonly<Record<string, Readonly<Record<string, string>>>>;
  ui: Strings;
  topics: readonly string[];
  /** Where everybody stands who has answered nothing: worked out at build, so that the first question waits for nothing. */
  first: { next: string | null; open: readonly string[]; left: number };
  situations: Readonly<Record<string, { topic: string; opens: string }>>;
  /** What stands before every address of this language. */
  root: string;
  /** Where the words for the results are: one address, the same for every family. */
  tell: string;
};

/** Words of the law: which measure, which of its sentences (from 1), and the very words. */
export type Cite = { measure: number; sentence: number; quote: string };
export type TierWords = { id: string; gives: string; cite?: Cite; source?: string; ask?: string; because?: string };

export type SupportWords = {
  topic: string;
  route: string;
  short: string;
  everyday: string;
  official: string;
  gist: string;
  say: string;
  verify: readonly string[];
  excludes: readonly string[];
  topsUp: readonly string[];
  figures: readonly string[];
  tiers: readonly TierWords[];
};

export type Paper = string | { 'one-of': readonly string[]; when?: Condition };
export type Step = {
  id: string;
  office: string;
  of?: string;
  /** Who takes the papers, who decides, who pays. */
  role?: string;
  do: string;
  hear?: string;
  online: readonly string[];
  papers: readonly Paper[];
  when?: Condition;
  days?: number;
  cite?: Cite;
  source?: string;
  /** Rests on nothing anybody verified: shown as a question to ask. */
  ask: boolean;
};
export type Route = { title: string; steps: readonly Step[] };
export type Named = { name: string; note?: string; phone?: readonly string[]; standsIn?: readonly string[] };
export type SourceWords = {
  title: string;
  /** What the title means, in a language other than the title's. Nobody's official words. */
  gloss?: string;
  number?: string;
  issuer: string;
  date?: string;
  address?: string;
};
export type FigureWords = {
  label: string;
  value: string;
  since: string;
  checked: string;
  /** Whether nobody has looked for too long. */
  stale?: true;
  source: string;
  where: string;
};

/** What a family far from its hukou wants done, and what is different in each direction. */
export type Matter = {
  need: string;
  topic: string;
  route: string;
  /** The support whose words are said at the window. */
  support?: string;
  directions: Readonly<
    Record<string, { differs: string; refused: string; cite?: Cite; source?: string; weak: boolean }>
  >;
};
export type Direction = { when: Condition; home: string; here: string };
/** Weekdays off and weekend days at work, of the years that are known. */
export type WorkCalendar = { years: readonly number[]; off: readonly string[]; on: readonly string[] };

/** What the workers' page chooses from. */
export type WorkersPack = {
  ui: Strings;
  topics: Readonly<Record<string, string>>;
  situations: Readonly<Record<string, string>>;
  tell: string;
};

/** What the guide between places needs beside the words for results. */
export type MovingPack = {
  ui: Strings;
  matters: Readonly<Record<string, Matter>>;
  directions: Readonly<Record<string, Direction>>;
  /** Districts of today by name; what an office is called there, where it differs. */
  districts: Readonly<
    Record<
      string,
      { name: string; offices: Readonly<Record<string, string>>; phones: Readonly<Record<string, string>> }
    >
  >;
  /** Districts that are no more: their name, and what they belong to. */
  oldPlaces: Readonly<Record<string, { name: string; now: string }>>;
  calendar: WorkCalendar;
  rules: Rules;
  tell: string;
};

/** All the words for results: the same for every family, so its loading tells nobody anything. */
export type TellPack = {
  ui: Strings;
  root: string;
  supports: Readonly<Record<string, SupportWords>>;
  routes: Readonly<Record<string, Route>>;
  papers: Readonly<Record<string, Named>>;
  offices: Readonly<Record<string, Named>>;
  measures: Readonly<Record<string, { title: string; text: string }>>;
  sources: Readonly<Record<string, SourceWords>>;
  figures: Readonly<Record<string, FigureWords>>;
  facts: Readonly<Record<string, FactWords>>;
  categories: Readonly<Record<string, { is: string; not: string; about?: string }>>;
  /** What a family can do that may open a support, and how one says it. */
  changes: readonly (Change & { do: string; office?: string })[];
  /** Official terms, explained where they stand. Not on pages drawn at build: those have footnotes. */
  terms?: readonly Term[];
  /** Whether home and hukou lie apart, so that it matters where a thing is done. */
  apart: Condition;
  /** Categories that must be recognised first: by which answer one sees that they are, and the route there. */
  recognition: Readonly<Record<string, { by: Condition; route: string }>>;
};
