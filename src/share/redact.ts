import type { Decision } from '../engine/decide.ts';
import type { Answers, Rules } from '../engine/types.ts';

/** Facts that travel nowhere unless they are added by hand. */
export const sensitiveFacts = (rules: Rules): Set<string> =>
  new Set(rules.questions.flatMap(({ facts, aside, sensitive = [] }) => (aside ? Object.keys(facts) : sensitive)));

/** A family's answers without those that may hurt to tell: what is made of these is the same whatever those were. */
export function redacted(rules: Rules, answers: Answers): Answers {
  const hidden = sensitiveFacts(rules);
  return Object.fromEntries(Object.entries(answers).filter(([fact]) => !hidden.has(fact)));
}

/** Whether a decision made from redacted answers would be the same whatever the hidden ones are, and is worth telling. */
export function isTellable({ verdict, open }: Decision, hidden: ReadonlySet<string>): boolean {
  return verdict !== 'unlikely' && !open.some((fact) => hidden.has(fact));
}
