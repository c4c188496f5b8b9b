import type { Answer, Condition, Fact, Range, Rules, Test } from './types.ts';

/** The answers to one fact that no rule tells apart are one cell. `values` holds one answer for each cell. */
export type Cells = { fact: string; domain: Fact; values: readonly Answer[] };

/** Numbers up to this share above a soft line may still be below next year's line. */
const SOFT_PERCENT = 105;

/** The number behind a line. Throws when no figure bears that name. */
export function lineValue(rules: Rules, line: number | string): { value: number; soft: boolean } {
  if (typeof line === 'number') return { value: line, soft: false };
  const figure = rules.figures[line];
  if (!figure) throw new Error(`no figure called ${line}`);
  return { value: figure.value, soft: figure.soft ?? false };
}

/** Whether a number is surely past a line, also where the line may rise: exact on whole numbers. */
export const pastSoft = (x: number, line: number) => x * 100 > line * SOFT_PERCENT;

/** The first whole number past the soft band of a line. */
const afterSoft = (line: number) => Math.floor((line * SOFT_PERCENT) / 100) + 1;

function cutsOf(rules: Rules, range: Range): number[] {
  return Object.entries(range).flatMap(([word, line]) => {
    const { value, soft } = lineValue(rules, line);
    const cut = word === 'atMost' ? Math.floor(value) + 1 : Math.ceil(value);
    return soft ? [cut, afterSoft(value)] : [cut];
  });
}

/** Calls `visit` with every fact a condition tests, not looking into its categories. */
export function eachTest(condition: Condition, visit: (fact: string, test: Test) => void): void {
  if (typeof condition === 'string') return;
  for (const [word, rest] of Object.entries(condition)) {
    if (word === 'all' || word === 'any') for (const part of rest as Condition[]) eachTest(part, visit);
    else if (word === 'not') eachTest(rest as Condition, visit);
    else visit(word, rest as Test);
  }
}

/** Every condition that stands anywhere in the rules. */
export function allConditions(rules: Rules): Condition[] {
  const categories = Object.values(rules.categories).flatMap((c) => [c.is, c.unsettled]);
  const supports = Object.values(rules.supports).flatMap((s) => [s.has, ...s.tiers.map((t) => t.when)]);
  return [...categories, ...supports].filter((c) => c !== undefined && c !== null);
}

/** Cuts every fact where some rule cuts it, in the order of the questions. */
export function cellsOf(rules: Rules): Cells[] {
  const cuts = new Map<string, Set<number>>();
  for (const condition of allConditions(rules))
    eachTest(condition, (fact, test) => {
      if (typeof test !== 'object' || Array.isArray(test)) return;
      const known = cuts.get(fact) ?? new Set<number>();
      for (const cut of cutsOf(rules, test as Range)) known.add(cut);
      cuts.set(fact, known);
    });
  return rules.questions.flatMap((q) =>
    Object.entries(q.facts).map(([fact, domain]) => ({ fact, domain, values: valuesOf(domain, cuts.get(fact)) })),
  );
}

function valuesOf(domain: Fact, cuts: ReadonlySet<number> = new Set()): Answer[] {
  if (domain === 'boolean') return [true, false];
  if ('from' in domain) {
    const inside = [...cuts].filter((cut) => cut > domain.from && cut <= domain.to);
    return [domain.from, ...inside.sort((a, b) => a - b)];
  }
  return [...domain];
}

/** Which cell an answer falls into. */
export function cellIndex({ domain, values }: Cells, answer: Answer): number {
  if (typeof domain === 'string' || !('from' in domain)) return values.indexOf(answer);
  return values.slice(1).filter((from) => from <= answer).length;
}
