import type { ConditionCheck } from './check-conditions.ts';
import { checkQuote } from './check-quote.ts';
import type { RuleFiles } from './load.ts';
import { known, type Report } from './report.ts';

type RouteFile = ReturnType<RuleFiles['routes']['get']> & object;

/** Checks one route: every step's office, papers, condition and what it rests on. */
export function checkRoute(rules: RuleFiles, file: RouteFile, conditions: ConditionCheck, report: Report): void {
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
    const grade = step.source && rules.sources.value[step.source]?.grade;
    if (step.days && grade !== 'verified')
      report(
        file,
        [...at, 'days'],
        `step ${step.id} promises days on a source nobody verified`,
        'Leave the days out: the step is shown as a question.',
      );
    (step.papers ?? []).forEach((paper, p) => {
      const { 'one-of': ids, when } = typeof paper === 'string' ? { 'one-of': [paper], when: undefined } : paper;
      for (const id of ids) known(report, file, [...at, 'papers', p], 'paper', id, Object.keys(rules.papers.value));
      if (when) conditions.check(file, [...at, 'papers', p, 'when'], when);
    });
  });
}
