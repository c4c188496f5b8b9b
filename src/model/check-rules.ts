import { fits } from '../engine/answers.ts';
import type { Condition, Fact, Range, Test } from '../engine/types.ts';
import type { RuleFiles } from './load.ts';
import type { Problem } from './problem.ts';
import { didYouMean, type Key, type Parsed } from './source-text.ts';

export type Report = (file: Parsed<unknown>, path: readonly Key[], found: string, meant: string) => void;

/** A reporter that turns a place in a file into a problem. */
export const reporter =
  (problems: Problem[]): Report =>
  (file, path, found, meant) => {
    problems.push({ file: file.file, line: file.line(path), found, meant });
  };

/** Reports a name that is not in a list. */
export function known(
  report: Report,
  file: Parsed<unknown>,
  path: readonly Key[],
  kind: string,
  name: string,
  names: readonly string[],
) {
  if (!names.includes(name)) report(file, path, `no ${kind} called ${name}`, didYouMean(name, names));
}

/** Follows every condition to its ends and reports words that mean nothing. */
export class ConditionCheck {
  readonly used = new Set<string>();
  readonly usedFigures = new Set<string>();
  readonly usedCategories = new Set<string>();
  private readonly domains: Record<string, Fact>;
  private readonly rules: RuleFiles;
  private readonly report: Report;

  constructor(rules: RuleFiles, report: Report) {
    this.rules = rules;
    this.report = report;
    this.domains = Object.fromEntries(rules.questions.value.flatMap((q) => Object.entries(q.facts)));
  }

  check(file: Parsed<unknown>, path: readonly Key[], condition: Condition): void {
    if (typeof condition === 'string') {
      this.usedCategories.add(condition);
      known(this.report, file, path, 'category', condition, Object.keys(this.rules.categories.value));
      return;
    }
    for (const [word, rest] of Object.entries(condition)) {
      const inside = [...path, word];
      if (word === 'not') this.check(file, inside, rest as Condition);
      else if (word === 'all' || word === 'any')
        (rest as Condition[]).forEach((part, index) => {
          this.check(file, [...inside, index], part);
        });
      else this.fact(file, inside, word, rest as Test);
    }
  }

  private fact(file: Parsed<unknown>, path: readonly Key[], fact: string, test: Test): void {
    this.used.add(fact);
    const domain = this.domains[fact];
    if (!domain) {
      this.report(file, path, `no fact called ${fact}`, didYouMean(fact, Object.keys(this.domains)));
    } else if (typeof test === 'object' && !Array.isArray(test)) this.range(file, path, fact, domain, test as Range);
    else for (const answer of [test].flat() as (string | boolean)[]) this.answer(file, path, fact, domain, answer);
  }

  private answer(
    file: Parsed<unknown>,
    path: readonly Key[],
    fact: string,
    domain: Fact,
    answer: string | boolean,
  ): void {
    if (answer !== 'unknown' && fits(domain, answer)) return;
    const names = Array.isArray(domain) ? (domain as string[]) : ['true', 'false'];
    this.report(file, path, `${fact} has no answer ${answer}`, didYouMean(String(answer), names));
  }

  private range(file: Parsed<unknown>, path: readonly Key[], fact: string, domain: Fact, range: Range): void {
    if (typeof domain === 'string' || !('from' in domain)) {
      this.report(file, path, `${fact} is not a number`, 'Name an answer, or a list of answers.');
      return;
    }
    for (const [word, line] of Object.entries(range)) {
      if (typeof line === 'string') {
        this.usedFigures.add(line);
        known(this.report, file, [...path, word], 'figure', line, Object.keys(this.rules.figures.value));
      } else if (line < domain.from || line > domain.to + 1)
        this.report(
          file,
          [...path, word],
          `${fact} can never reach ${line}`,
          `It goes from ${domain.from} to ${domain.to}.`,
        );
    }
  }
}

/** Checks the rules against each other and against the official text. */
export function checkRules(rules: RuleFiles, report: Report): ConditionCheck {
  const conditions = new ConditionCheck(rules, report);
  for (const [id, category] of Object.entries(rules.categories.value)) {
    for (const key of ['is', 'unsettled', 'recognised-by'] as const) {
      const condition = category[key];
      if (condition !== undefined) conditions.check(rules.categories, [id, key], condition);
    }
    if (category.route)
      known(report, rules.categories, [id, 'route'], 'route', category.route, [...rules.routes.keys()]);
  }
  for (const file of rules.supports.values()) checkSupport(rules, file, conditions, report);
  for (const file of rules.routes.values()) checkRoute(rules, file, conditions, report);
  checkFigures(rules, conditions, report);
  checkQuestions(rules, conditions, report);
  checkSentences(rules, report);
  checkSituations(rules, report);
  for (const [id, { opens = {} }] of Object.entries(rules.districts.value))
    for (const [support, source] of Object.entries(opens)) {
      known(report, rules.districts, [id, 'opens', support], 'support', support, [...rules.supports.keys()]);
      known(report, rules.districts, [id, 'opens', support], 'source', source, Object.keys(rules.sources.value));
    }
  for (const [id, paper] of Object.entries(rules.papers.value))
    for (const other of paper['stands-in'] ?? [])
      known(report, rules.papers, [id, 'stands-in'], 'paper', other, Object.keys(rules.papers.value));
  return conditions;
}

type SupportFile = ReturnType<RuleFiles['supports']['get']> & object;
type RouteFile = ReturnType<RuleFiles['routes']['get']> & object;

function checkSupport(rules: RuleFiles, file: SupportFile, conditions: ConditionCheck, report: Report): void {
  const { value } = file;
  known(report, file, ['route'], 'route', value.route, [...rules.routes.keys()]);
  for (const other of [...(value.excludes ?? []), ...(value['tops-up'] ?? [])])
    known(report, file, ['excludes'], 'support', other, [...rules.supports.keys()]);
  if (value.has) conditions.check(file, ['has'], value.has);
  let possible = false;
  value.tiers.forEach((tier, index) => {
    const at = ['tiers', index];
    if (tier.when !== undefined) conditions.check(file, [...at, 'when'], tier.when);
    if (tier.possible) {
      possible = true;
      known(report, file, [...at, 'possible', 'ask'], 'office', tier.possible.ask, Object.keys(rules.offices.value));
    } else if (possible)
      report(
        file,
        at,
        `tier ${tier.id} is likely but stands below a possible one`,
        'Put likely tiers first: the first that holds wins.',
      );
    checkGround(rules, file, at, tier, report);
    for (const figure of [tier.gives?.amount, tier.gives?.of])
      if (figure) known(report, file, [...at, 'gives'], 'figure', figure, Object.keys(rules.figures.value));
  });
}

type Tier = SupportFile['value']['tiers'][number];

/** A tier stands on words of the measures, on a source, or on a ruling that says so. */
function checkGround(rules: RuleFiles, file: SupportFile, at: readonly Key[], tier: Tier, report: Report): void {
  if (tier.source) known(report, file, [...at, 'source'], 'source', tier.source, Object.keys(rules.sources.value));
  if (tier.cite) {
    const strength = checkQuote(rules, file, [...at, 'cite'], tier.cite, report);
    if (!tier.possible && tier.when !== undefined && strength && strength !== 'right')
      report(
        file,
        at,
        `tier ${tier.id} is likely, but its sentence is only ${strength}`,
        'Say possible: { because: district, ask: … }.',
      );
  } else if (!tier.source)
    report(file, at, `tier ${tier.id} cites nothing`, 'Give cite: { measure, quote }, or a source.');
  else if (!tier.possible && !tier.ruling)
    report(
      file,
      at,
      `tier ${tier.id} has no words in the measures, so it is at most possible`,
      'Say possible: { because: silent, ask: … }, or ruling: true where a ruling says otherwise.',
    );
}

type Cite = { measure: number; quote: string };

/** Finds a quote in its measure and tells the strength of its sentence. */
export function checkQuote(rules: RuleFiles, file: Parsed<unknown>, path: readonly Key[], cite: Cite, report: Report) {
  const measure = rules.policy.measures[cite.measure - 1];
  if (!measure) {
    report(
      file,
      path,
      `there is no measure ${cite.measure}`,
      `The text has measures 1 to ${rules.policy.measures.length}.`,
    );
    return null;
  }
  if (!measure.text.includes(cite.quote)) {
    const elsewhere = rules.policy.measures.find((m) => m.text.includes(cite.quote));
    const meant = elsewhere
      ? `It stands in measure ${elsewhere.number}.`
      : 'Copy it letter for letter from the official text.';
    report(file, path, `“${cite.quote}” does not stand in measure ${cite.measure}`, meant);
    return null;
  }
  return strengthOf(rules, cite);
}

/** The strength of the sentence in which a quote begins, or null when the sentence is not listed. */
export function strengthOf(rules: RuleFiles, { measure, quote }: Cite) {
  const text = rules.policy.measures[measure - 1]?.text ?? '';
  const at = text.indexOf(quote);
  const rows = rules.sentences.value[String(measure)] ?? [];
  const before = rows.filter((row) => text.indexOf(row.begins) >= 0 && text.indexOf(row.begins) <= at);
  return before.sort((a, b) => text.indexOf(b.begins) - text.indexOf(a.begins))[0]?.strength ?? null;
}

function checkRoute(rules: RuleFiles, file: RouteFile, conditions: ConditionCheck, report: Report): void {
  const targets = [...rules.supports.keys(), ...Object.keys(rules.categories.value)];
  for (const target of file.value['leads-to'])
    known(report, file, ['leads-to'], 'support or category', target, targets);
  file.value.steps.forEach((step, index) => {
    const at = ['steps', index];
    known(report, file, [...at, 'office'], 'office', step.office, Object.keys(rules.offices.value));
    if (step.source) known(report, file, [...at, 'source'], 'source', step.source, Object.keys(rules.sources.value));
    if (step.cite) checkQuote(rules, file, [...at, 'cite'], step.cite, report);
    if (!step.cite && !step.source)
      report(file, at, `step ${step.id} rests on nothing`, 'Give cite: { measure, quote }, or a source.');
    if (step.when) conditions.check(file, [...at, 'when'], step.when);
    if (step.days && rules.sources.value[step.source ?? '']?.grade !== 'verified')
      report(
        file,
        [...at, 'days'],
        `step ${step.id} promises days on a source nobody verified`,
        'Leave the days out: the step is shown as a question.',
      );
    (step.papers ?? []).forEach((paper, p) => {
      const ids = typeof paper === 'string' ? [paper] : paper['one-of'];
      for (const id of ids) known(report, file, [...at, 'papers', p], 'paper', id, Object.keys(rules.papers.value));
      if (typeof paper !== 'string' && paper.when) conditions.check(file, [...at, 'papers', p, 'when'], paper.when);
    });
  });
}

function checkFigures(rules: RuleFiles, conditions: ConditionCheck, report: Report): void {
  const names = Object.keys(rules.figures.value);
  for (const [id, figure] of Object.entries(rules.figures.value)) {
    known(report, rules.figures, [id, 'source'], 'source', figure.source, Object.keys(rules.sources.value));
    if ('times' in figure) {
      conditions.usedFigures.add(figure.of);
      known(report, rules.figures, [id, 'of'], 'figure', figure.of, names);
    }
    const grade = rules.sources.value[figure.source]?.grade;
    if (grade && grade !== 'verified')
      report(
        rules.figures,
        [id, 'source'],
        `figure ${id} rests on a source nobody verified`,
        'A number without a verified source is not printed.',
      );
  }
}

function checkQuestions(rules: RuleFiles, conditions: ConditionCheck, report: Report): void {
  const ids = rules.questions.value.map((q) => q.id);
  rules.questions.value.forEach((question, index) => {
    const at = [index, 'facts'];
    const facts = Object.entries(question.facts);
    if (question.service)
      known(report, rules.questions, [index, 'service'], 'support', question.service, [...rules.supports.keys()]);
    else if (!facts.some(([fact]) => conditions.used.has(fact)))
      report(
        rules.questions,
        [index],
        `question ${question.id} is asked for nothing`,
        'No rule reads its facts: take it out, or use them.',
      );
    if (facts.length > 1 && facts.some(([, domain]) => domain !== 'boolean'))
      report(
        rules.questions,
        at,
        `question ${question.id} sets several facts that are not all boolean`,
        'Only ticks can share a question.',
      );
    if (question.twin) known(report, rules.questions, [index, 'twin'], 'question', question.twin, ids);
  });
}

function checkSituations(rules: RuleFiles, report: Report): void {
  const file = rules.situations;
  const questions = rules.questions.value.map((q) => q.id);
  const topics = ['all', ...[...rules.supports.values()].map((s) => s.value.topic)];
  for (const [slug, { topic, opens, supports }] of Object.entries(file.value)) {
    known(report, file, [slug, 'topic'], 'topic', topic, topics);
    known(report, file, [slug, 'opens'], 'question', opens, questions);
    for (const id of supports) known(report, file, [slug, 'supports'], 'support', id, [...rules.supports.keys()]);
  }
}

/** Every sentence of the text is claimed by a support or waived in one line. */
function checkCoverage(rules: RuleFiles, report: Report): void {
  for (const { number, sentences } of rules.policy.measures)
    for (const sentence of sentences) {
      const row = (rules.sentences.value[number] ?? []).find(({ begins }) => sentence.startsWith(begins));
      const start = sentence.slice(0, 12);
      if (!row)
        report(
          rules.sentences,
          [String(number)],
          `measure ${number}: nobody claims “${start}…”`,
          'Add a row with claimed-by: [support] or waiver: why.',
        );
      else if (!row['claimed-by']?.length && !row.waiver)
        report(
          rules.sentences,
          [String(number)],
          `measure ${number}: “${start}…” is neither claimed nor waived`,
          'Say claimed-by: [support] or waiver: why.',
        );
    }
}

function checkSentences(rules: RuleFiles, report: Report): void {
  checkCoverage(rules, report);
  for (const [number, rows] of Object.entries(rules.sentences.value))
    rows.forEach((row, index) => {
      const sentences = rules.policy.measures[Number(number) - 1]?.sentences ?? [];
      if (!sentences.some((s) => s.startsWith(row.begins)))
        report(
          rules.sentences,
          [number, index],
          `no sentence of measure ${number} begins “${row.begins}”`,
          'Copy its first words from the official text.',
        );
      for (const id of row['claimed-by'] ?? [])
        known(report, rules.sentences, [number, index], 'support', id, [...rules.supports.keys()]);
      for (const id of row.binds)
        known(report, rules.sentences, [number, index], 'office', id, Object.keys(rules.offices.value));
    });
}
