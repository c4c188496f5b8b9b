import { fits } from '../engine/answers.ts';
import type { Question } from '../engine/types.ts';
import { ConditionCheck } from './check-conditions.ts';
import { checkChanges, checkDistricts, checkMoving, checkTerms, checkYear } from './check-pages.ts';
import { checkRoute } from './check-routes.ts';
import { checkSentences } from './check-sentences.ts';
import { checkSupport } from './check-supports.ts';
import type { RuleFiles } from './load.ts';
import { known, type Report } from './report.ts';

/** Checks the rules against each other and against the official text. */
export function checkRules(rules: RuleFiles, report: Report): void {
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
  checkFigures(rules, report);
  checkQuestions(rules, conditions, report);
  checkSentences(rules, report);
  checkSituations(rules, report);
  checkDistricts(rules, report);
  checkTerms(rules, report);
  checkYear(rules, report);
  checkChanges(rules, conditions, report);
  checkMoving(rules, conditions, report);
  for (const [id, { route }] of Object.entries(rules.papers.value))
    if (route) known(report, rules.papers, [id, 'route'], 'route', route, [...rules.routes.keys()]);
  for (const [id, paper] of Object.entries(rules.papers.value))
    for (const other of paper['stands-in'] ?? [])
      known(report, rules.papers, [id, 'stands-in'], 'paper', other, Object.keys(rules.papers.value));
}

function checkFigures(rules: RuleFiles, report: Report): void {
  const names = Object.keys(rules.figures.value);
  for (const [id, figure] of Object.entries(rules.figures.value)) {
    known(report, rules.figures, [id, 'source'], 'source', figure.source, Object.keys(rules.sources.value));
    if ('times' in figure) known(report, rules.figures, [id, 'of'], 'figure', figure.of, names);
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
    for (const support of Object.values(question.service ?? {}))
      known(report, rules.questions, [index, 'service'], 'support', support, [...rules.supports.keys()]);
    checkFlags(rules, index, report);
    if (!facts.some(([fact]) => conditions.used.has(fact)))
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
    const twin = rules.questions.value.find(({ id }) => id === question.twin);
    if (twin && twin.twin !== question.id)
      report(
        rules.questions,
        [index, 'twin'],
        `${twin.id} is not the twin of ${question.id}`,
        'Twins name each other.',
      );
    if (question.aside && facts.some(([, domain]) => domain !== 'boolean'))
      report(
        rules.questions,
        at,
        `${question.id} is kept aside and is not yes or no`,
        'What is never asked counts as no: it must be boolean.',
      );
  });
}

/** Flags speak of facts: of the question's own, or, what a tick clears, of a later one's. */
function checkFlags(rules: RuleFiles, index: number, report: Report): void {
  const question = rules.questions.value[index] as Question;
  const own = Object.keys(question.facts);
  const flags = { ...question.danger, ...question.service, ...question.harder };
  for (const fact of [...(question.sensitive ?? []), ...Object.keys(flags)])
    known(report, rules.questions, [index], 'fact of this question', fact, own);
  const later = Object.assign({}, ...rules.questions.value.slice(index + 1).map((q) => q.facts)) as Question['facts'];
  for (const [fact, answer] of Object.entries(question.clears ?? {})) {
    known(report, rules.questions, [index, 'clears'], 'later fact', fact, Object.keys(later));
    if (later[fact] && !fits(later[fact], answer))
      report(rules.questions, [index, 'clears', fact], `${fact} has no answer ${answer}`, 'Name the lightest answer.');
  }
  if (question.clears && !Object.values(question.facts).includes('boolean'))
    report(rules.questions, [index, 'clears'], 'only a list of ticks can clear other facts', 'Give it a boolean fact.');
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
