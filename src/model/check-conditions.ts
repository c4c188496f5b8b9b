import { fits } from '../engine/answers.ts';
import type { Condition, Fact, Range, Test } from '../engine/types.ts';
import type { RuleFiles } from './load.ts';
import { known, type Report } from './report.ts';
import { didYouMean, type Key, type Parsed } from './source-text.ts';

/** Follows every condition to its ends and reports words that mean nothing. */
export class ConditionCheck {
  /** The facts that conditions read. */
  readonly used = new Set<string>();
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
    const meant =
      typeof domain === 'object' && 'from' in domain
        ? `It is a number from ${domain.from} to ${domain.to}: give atLeast, below or atMost.`
        : didYouMean(String(answer), domain === 'boolean' ? ['true', 'false'] : domain);
    this.report(file, path, `${fact} has no answer ${answer}`, meant);
  }

  private range(file: Parsed<unknown>, path: readonly Key[], fact: string, domain: Fact, range: Range): void {
    if (typeof domain === 'string' || !('from' in domain)) {
      this.report(file, path, `${fact} is not a number`, 'Name an answer, or a list of answers.');
      return;
    }
    for (const [word, line] of Object.entries(range)) {
      if (typeof line === 'string')
        known(this.report, file, [...path, word], 'figure', line, Object.keys(this.rules.figures.value));
      else if (line < domain.from || line > domain.to + 1)
        this.report(
          file,
          [...path, word],
          `${fact} can never reach ${line}`,
          `It goes from ${domain.from} to ${domain.to}.`,
        );
    }
  }
}
