import type { Answer, Condition, Range, Support, Truth, Verdict } from '../src/engine/types.ts';
import { rules } from './rules.ts';

/** The rules read aloud, without diagrams: plain three-valued logic over a family that has answered everything. */
function says(condition: Condition, family: Record<string, Answer>): Truth {
  if (typeof condition === 'string') {
    const { is, unsettled } = rules.categories[condition] as { is: Condition; unsettled?: Condition };
    const certain = says(is, family);
    if (certain === true) return true;
    return unsettled && says(unsettled, family) !== false ? null : certain;
  }
  const [word, rest] = Object.entries(condition)[0] as [string, never];
  const parts = (list: Condition[]) => list.map((part) => says(part, family));
  if (word === 'not') {
    const inner = says(rest, family);
    return inner === null ? null : !inner;
  }
  if (word === 'all') return parts(rest).includes(false) ? false : parts(rest).includes(null) ? null : true;
  if (word === 'any') return parts(rest).includes(true) ? true : parts(rest).includes(null) ? null : false;
  return fits(family[word] as Answer, rest);
}

function fits(answer: Answer, test: boolean | string | string[] | Range): Truth {
  if (Array.isArray(test)) return test.includes(answer as string);
  if (typeof test !== 'object') return answer === test;
  const n = Number(answer);
  const truths = Object.entries(test).map(([word, line]): Truth => {
    const { value, soft = false } =
      typeof line === 'number' ? { value: line } : (rules.figures[line] as { value: number; soft?: boolean });
    if (word === 'atMost' ? n <= value : n < value) return word !== 'atLeast';
    if (soft && n <= Math.floor((value * 105) / 100)) return null;
    return word === 'atLeast';
  });
  return truths.includes(false) ? false : truths.includes(null) ? null : true;
}

/** A support's verdict for a family that has answered everything. */
export function verdictOf({ tiers }: Support, family: Record<string, Answer>): Verdict {
  const could: Verdict[] = [];
  for (const { when, possible } of tiers) {
    const truth = when === undefined ? true : says(when, family);
    if (truth !== false) could.push(when === undefined ? 'anyone' : possible ? 'possible' : 'likely');
    if (truth === true) break;
  }
  const held = tiers.some(({ when }) => when === undefined || says(when, family) === true);
  const all = held ? could : [...could, 'unlikely' as const];
  return all.every((verdict) => verdict === all[0]) ? (all[0] as Verdict) : 'possible';
}
