/** The engine as other systems load it: an ES module without imports, the same file that runs in the check. */
import { validate } from './answers.ts';
import { type Decider, type Decision, deciderOf } from './decide.ts';
import { nextQuestion } from './next.ts';
import { type TierTrace, type Traced, why } from './trace.ts';
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
 * @throws when a fact is not known to the rules or an answer is not allowed, naming both; and when these are no rules
 */
export function assess(rules: Rules, answers: Answers): Assessment {
  const decider = readable(() => deciderOf(rules));
  validate(rules, answers);
  return readable(() => assessment(decider, answers));
}

function assessment(decider: Decider, answers: Answers): Assessment {
  const { rules } = decider;
  const known = decider.known(answers);
  const traced: Traced = new Map();
  const supports: Assessment['supports'] = {};
  for (const id of Object.keys(rules.supports))
    supports[id] = { ...decider.decide(id, known), why: why(decider, id, known, traced) };
  return { supports, next: nextQuestion(rules, Object.values(supports), answers) };
}

/** Rules that were damaged on their way fail anywhere inside: whoever passed them in must learn that it was the rules. */
function readable<T>(read: () => T): T {
  try {
    return read();
  } catch (error) {
    throw new Error(`these rules cannot be read: ${(error as Error).message}`, { cause: error });
  }
}
