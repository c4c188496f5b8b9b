import type { Answer, Answers, Fact, Question, Rules } from '../engine/types.ts';
import { csvOf } from './csv.ts';
import type { AskPack, Strings } from './pack.ts';

/** The head of the column in which a row is named. */
export const LABEL = 'id';

/** One column of the table of many families: a fact, what it means, and the words of its answers. */
export type Column = {
  fact: string;
  domain: Fact;
  means: string;
  /** Every answer that is a word, and how it may be written instead; of a number there are none. */
  labels: Readonly<Record<string, string>>;
  /** What the empty table shows in its example row. */
  example: string;
};

/** What the page for many families needs: it goes to its worker whole. */
export type ManyPack = {
  ui: Strings;
  rules: Rules;
  columns: readonly Column[];
  /** The neutral short name of every support. */
  supports: Readonly<Record<string, string>>;
};

type Asked = Pick<AskPack, 'rules' | 'questions' | 'labels'>;

/** The columns of a table of families: one for every fact that the check asks. */
export const columnsOf = (ask: Asked, ui: Strings): Column[] =>
  ask.rules.questions
    .filter((question) => !question.aside)
    .flatMap((question) =>
      Object.entries(question.facts).map(([fact, domain]) => column(ask, ui, question, fact, domain)),
    );

function column(ask: Asked, ui: Strings, question: Question, fact: string, domain: Fact): Column {
  const { tick, ...said } = ask.labels[fact] ?? {};
  // What is ticked in a list says more than the question above the list.
  const means = domain === 'boolean' && tick ? tick : (ask.questions[question.id]?.ask ?? fact);
  const yesNo = domain === 'boolean' ? { true: ui['many.yes'] ?? '', false: ui['many.no'] ?? '' } : {};
  const labels = { ...yesNo, ...said };
  return { fact, domain, means, labels, example: exampleOf(domain, labels, lightest(ask.rules, fact)) };
}

/** The answer of a fact that weighs least, as far as the rules say. */
function lightest(rules: Rules, fact: string): Answer | undefined {
  const harder = rules.questions.find((q) => q.harder?.[fact])?.harder?.[fact];
  return Array.isArray(harder) ? harder[0] : rules.questions.find((q) => q.clears?.[fact])?.clears?.[fact];
}

/** A plain family with a small child. A sum of money is left empty: that may be, too. */
function exampleOf(domain: Fact, labels: Column['labels'], light: Answer | undefined): string {
  if (domain === 'boolean') return labels['false'] ?? '';
  if ('from' in domain) return domain.per ? '' : String(Math.min(domain.from + 3, domain.to));
  const id = String(light ?? domain[0]);
  return labels[id] ?? id;
}

/** The empty table to download: the head and one example row. */
export const templateOf = ({ columns, ui }: Pick<ManyPack, 'columns' | 'ui'>): string =>
  csvOf([
    [LABEL, ...columns.map(({ fact }) => fact)],
    [ui['many.example'] ?? '', ...columns.map(({ example }) => example)],
  ]);

/** A family as a row of the table. */
export const rowOf = (columns: readonly Column[], label: string, answers: Answers): string[] => [
  label,
  ...columns.map(({ fact }) => String(answers[fact] ?? '')),
];
