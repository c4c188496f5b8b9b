import type { Condition, Fact, Range, Rules, Test, Truth } from './types.ts';

/**
 * A condition as something to be said: no `not` is left, so every line is one plain statement.
 * `answers` lists what the fact may be; a range speaks of a number.
 */
export type Statement = { truth: Truth } & (
  | { kind: 'all' | 'any'; parts: Statement[] }
  | { kind: 'category'; name: string; negated: boolean }
  | { kind: 'answers'; fact: string; answers: string[] }
  | { kind: 'range'; fact: string; from?: number; below?: number; atMost?: number; above?: number }
);

/** Tells the truth of a condition; without answers everything is unknown. */
export type Judge = (condition: Condition) => Truth;

const flip = (truth: Truth): Truth => (truth === null ? null : !truth);

/** Puts a condition, or its opposite, into statements, each with its truth. */
export function describe(rules: Rules, condition: Condition, judge: Judge, negated = false): Statement {
  const truth = negated ? flip(judge(condition)) : judge(condition);
  if (typeof condition === 'string') return { kind: 'category', name: condition, negated, truth };
  const [word, rest] = Object.entries(condition)[0] as [string, unknown];
  if (word === 'not') return describe(rules, rest as Condition, judge, !negated);
  if (word === 'all' || word === 'any') {
    const parts = (rest as Condition[]).map((part) => describe(rules, part, judge, negated));
    return { kind: (word === 'all') !== negated ? 'all' : 'any', parts, truth };
  }
  return { ...factStatement(rules, word, rest as Test, negated), truth };
}

/** What of a statement is still to be seen: parts that hold already, or are out, are left away. */
export function unsettledPart(statement: Statement): Statement {
  if (statement.kind !== 'all' && statement.kind !== 'any') return statement;
  const parts = statement.parts.filter(({ truth }) => truth === null).map(unsettledPart);
  return parts.length === 1 ? (parts[0] as Statement) : { ...statement, parts };
}

type Plain = { kind: 'answers'; fact: string; answers: string[] } | ({ kind: 'range'; fact: string } & Bounds);
type Bounds = { from?: number; below?: number; atMost?: number; above?: number };

function factStatement(rules: Rules, fact: string, test: Test, negated: boolean): Plain {
  if (typeof test === 'object' && !Array.isArray(test))
    return { kind: 'range', fact, ...bounds(rules, test as Range, negated) };
  const named = [test].flat().map(String);
  const domain = rules.questions.flatMap((q) => Object.entries(q.facts)).find(([id]) => id === fact)?.[1] as Fact;
  const every = domain === 'boolean' ? ['true', 'false'] : (domain as readonly string[]);
  return { kind: 'answers', fact, answers: negated ? every.filter((a) => !named.includes(a)) : named };
}

/** The figures behind a range. The opposite of a range with two ends is not one range, and no rule needs it. */
function bounds(rules: Rules, range: Range, negated: boolean): Bounds {
  const value = (line: number | string) => (typeof line === 'number' ? line : (rules.figures[line]?.value as number));
  const { atLeast, below, atMost } = range;
  if (!negated)
    return {
      ...(atLeast === undefined ? {} : { from: value(atLeast) }),
      ...(below === undefined ? {} : { below: value(below) }),
      ...(atMost === undefined ? {} : { atMost: value(atMost) }),
    };
  if (below !== undefined) return { from: value(below) };
  if (atMost !== undefined) return { above: value(atMost) };
  return { below: value(atLeast as number) };
}
