import type { ConditionCheck } from './check-conditions.ts';
import { checkQuote } from './check-quote.ts';
import type { RuleFiles } from './load.ts';
import { known, type Report } from './report.ts';
import type { Key } from './source-text.ts';

type SupportFile = ReturnType<RuleFiles['supports']['get']> & object;

/** Checks one support: its route, its exclusions, and every tier's condition, office and ground. */
export function checkSupport(rules: RuleFiles, file: SupportFile, conditions: ConditionCheck, report: Report): void {
  const { value } = file;
  known(report, file, ['route'], 'route', value.route, [...rules.routes.keys()]);
  for (const key of ['excludes', 'tops-up'] as const)
    for (const other of value[key] ?? []) known(report, file, [key], 'support', other, [...rules.supports.keys()]);
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
