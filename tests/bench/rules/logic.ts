/**
 * The published rules in two values, which is all that other libraries have: every condition is said twice, once so that
 * it holds when it surely is so (`sure`), once when it may be so (`may`). The two part where no text decides, and within
 * the band above a line that rises every year.
 */
import { lineValue } from '../../../src/engine/cells.ts';
import type { Answer, Condition, Range, Rules, Support, Test, Tier, Verdict } from '../../../src/engine/types.ts';

export type Mode = 'sure' | 'may';
export type Compare = '<' | '<=' | '>' | '>=';
export type Logic =
  | { all: Logic[] }
  | { any: Logic[] }
  | { not: Logic }
  | { named: string }
  | { fact: string; mode: Mode; in: Answer[] }
  | { fact: string; mode: Mode; compare: Compare; value: number };

/** Everything a library is given: conditions with a name, and for every support what makes each verdict. */
export type Program = { named: Map<string, Logic>; supports: Map<string, Map<Verdict, Logic>> };

const other = (mode: Mode): Mode => (mode === 'sure' ? 'may' : 'sure');

/** The last whole number that may still be below a soft line: the same 5 % as in the engine. */
const softEnd = (value: number) => Math.floor((value * 105) / 100);

function ofRange(rules: Rules, fact: string, range: Range, mode: Mode): Logic {
  const parts = Object.entries(range).map(([word, line]): Logic => {
    const { value, soft } = lineValue(rules, line);
    const [under, over]: [Compare, Compare] = word === 'atMost' ? ['<=', '>'] : ['<', '>='];
    // In the band it may be below, and is not surely above.
    if (soft && (word === 'atLeast') === (mode === 'sure'))
      return { fact, mode, compare: word === 'atLeast' ? '>' : '<=', value: softEnd(value) };
    return { fact, mode, compare: word === 'atLeast' ? over : under, value };
  });
  return { all: parts };
}

function ofTest(rules: Rules, fact: string, test: Test, mode: Mode): Logic {
  if (typeof test === 'object' && !Array.isArray(test)) return ofRange(rules, fact, test as Range, mode);
  return { fact, mode, in: [test].flat() as Answer[] };
}

function ofCondition(rules: Rules, condition: Condition, mode: Mode): Logic {
  if (typeof condition === 'string') return { named: `${condition} ${mode}` };
  const [word, rest] = Object.entries(condition)[0] as [string, unknown];
  if (word === 'not') return { not: ofCondition(rules, rest as Condition, other(mode)) };
  if (word === 'all') return { all: (rest as Condition[]).map((part) => ofCondition(rules, part, mode)) };
  if (word === 'any') return { any: (rest as Condition[]).map((part) => ofCondition(rules, part, mode)) };
  return ofTest(rules, word, rest as Test, mode);
}

const always: Logic = { all: [] };
const never: Logic = { any: [] };
const ownOf = ({ when, possible }: Tier): Verdict => (!when ? 'anyone' : possible ? 'possible' : 'likely');

/** When a support's verdict is this one: the first tier that holds wins, and one that only may hold must agree with the rest. */
function certain(rules: Rules, { tiers }: Support, verdict: Verdict): Logic {
  return tiers.reduceRight<Logic>((rest, tier) => {
    const when = tier.when ?? { all: [] };
    if (ownOf(tier) === verdict) return { any: [ofCondition(rules, when, 'sure'), rest] };
    return rest === never ? never : { all: [{ not: ofCondition(rules, when, 'may') }, rest] };
  }, never);
}

function verdictsOf(rules: Rules, support: Support): Map<Verdict, Logic> {
  const inReach = support.tiers.map(({ when }) => (when ? ofCondition(rules, when, 'may') : always));
  const settled = (['likely', 'anyone'] as const)
    .filter((verdict) => support.tiers.some((tier) => ownOf(tier) === verdict))
    .map((verdict) => [verdict, trimmed(certain(rules, support, verdict))] as const);
  return new Map<Verdict, Logic>([...settled, ['possible', trimmed({ any: inReach })]]);
}

const isConstant = (part: Logic, word: 'all' | 'any') =>
  word in part && (Object.values(part)[0] as Logic[]).length === 0;

/** Without lists of one, lists in lists, and parts that decide nothing: no library should pay for how this was written. */
export function trimmed(logic: Logic): Logic {
  if ('not' in logic) return { not: trimmed(logic.not) };
  const word = 'all' in logic ? 'all' : 'any' in logic ? 'any' : null;
  if (word === null) return logic;
  const list = (logic as Record<string, Logic[]>)[word] as Logic[];
  const parts = list.map(trimmed).flatMap((part) => (word in part ? ((part as never)[word] as Logic[]) : [part]));
  if (parts.some((part) => isConstant(part, word === 'all' ? 'any' : 'all'))) return word === 'all' ? never : always;
  return parts.length === 1 ? (parts[0] as Logic) : word === 'all' ? { all: parts } : { any: parts };
}

/** The rules as every library of this benchmark is given them. */
export function programOf(rules: Rules): Program {
  const named = Object.entries(rules.categories).flatMap(([name, { is, unsettled }]): [string, Logic][] => {
    const may = [is, ...(unsettled ? [unsettled] : [])].map((part) => ofCondition(rules, part, 'may'));
    return [
      [`${name} sure`, trimmed(ofCondition(rules, is, 'sure'))],
      [`${name} may`, trimmed({ any: may })],
    ];
  });
  const supports = Object.entries(rules.supports).map(([id, support]) => [id, verdictsOf(rules, support)] as const);
  return { named: new Map(named), supports: new Map(supports) };
}
