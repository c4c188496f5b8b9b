/** The engine as other systems load it: an ES module without imports, the same file that runs in the check. */
import { validate } from './answers.ts';
import { type Decision, deciderOf } from './decide.ts';
import { nextQuestion } from './next.ts';
import { type TierTrace, why } from './trace.ts';
import type { Answers, Rules } from './types.ts';

export type Assessment = {
  supports: Record<string, Decision & { why: TierTrace[] }>;
  next: string | null;
};

/**
 * What a family may apply for, as far as its answers tell.
 *
 * @param rules   the content of /rules/rules.json
 * @param answers one flat map from fact to answer; `"unknown"` is an answer to every fact; a fact left out was not asked
 * @returns every support's verdict (`likely`, `possible`, `unlikely`, `anyone`), the tier that is certain at least, whether
 *   the family has it already, the facts whose answer can still change that, why it is only possible, and the traced
 *   condition of every tier; and the next question worth asking, or null
 * @throws when a fact is not known to the rules or an answer is not allowed, naming both
 */
export function assess(rules: Rules, answers: Answers): Assessment {
  validate(rules, answers);
  const decider = deciderOf(rules);
  const known = decider.known(answers);
  const decisions = Object.keys(rules.supports).map((id) => [id, decider.decide(id, known)] as const);
  return {
    supports: Object.fromEntries(decisions.map(([id, d]) => [id, { ...d, why: why(decider, id, known) }])),
    next: nextQuestion(
      rules,
      decisions.map(([, decision]) => decision),
      answers,
    ),
  };
}
