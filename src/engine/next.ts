import type { Decision } from './decide.ts';
import type { Answers, Question, Rules } from './types.ts';

/** Whether a question still waits for an answer: `unknown` is an answer, so nobody is asked twice. */
export const isUnasked = (question: Question, answers: Answers) =>
  Object.keys(question.facts).some((fact) => answers[fact] === undefined);

/**
 * The first question in the written order that can still change one of these decisions.
 * A question kept aside is never asked.
 * @returns its id, or null when nothing is left to ask
 */
export function nextQuestion(rules: Rules, decisions: readonly Decision[], answers: Answers): string | null {
  const open = new Set(decisions.flatMap((decision) => decision.open));
  const worth = (q: Question) =>
    !q.aside && Object.keys(q.facts).some((fact) => answers[fact] === undefined && open.has(fact));
  return rules.questions.find(worth)?.id ?? null;
}
