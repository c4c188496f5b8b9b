import type { Decision } from './decide.ts';
import type { Answers, Question, Rules } from './types.ts';

/** The facts that are never asked: wherever a family is asked, they count as no. */
export const asideFacts = ({ questions }: Rules): string[] =>
  questions.flatMap(({ aside, facts }) => (aside ? Object.keys(facts) : []));

/** Every fact that some decision still waits for. */
export const openFacts = (decisions: readonly Decision[]): Set<string> =>
  new Set(decisions.flatMap((decision) => decision.open));

/**
 * The facts a question would be asked for: its own that are open and not answered yet (`unknown` is an answer, so
 * nobody is asked twice); and, the first time, the open facts of later questions that its ticks clear.
 */
export function askedFor(question: Question, answers: Answers, open: ReadonlySet<string>): string[] {
  const waits = (fact: string) => answers[fact] === undefined && open.has(fact);
  const own = Object.keys(question.facts).filter(waits);
  const cleared = Object.keys(question.clears ?? {});
  const all = [...Object.keys(question.facts), ...cleared];
  const met = all.some((fact) => answers[fact] !== undefined);
  return [...own, ...(met ? [] : cleared.filter(waits))];
}

/** Whether a question is worth a screen. To clear one single fact is not: that fact's own question does it. */
export function isWorthAsking(question: Question, answers: Answers, open: ReadonlySet<string>): boolean {
  const facts = askedFor(question, answers, open);
  return !question.aside && (facts.length > 1 || facts.some((fact) => fact in question.facts));
}

/**
 * The first question in the written order that can still change one of these decisions.
 * A question kept aside is never asked.
 * @returns its id, or null when nothing is left to ask
 */
export function nextQuestion(rules: Rules, decisions: readonly Decision[], answers: Answers): string | null {
  const open = openFacts(decisions);
  return rules.questions.find((question) => isWorthAsking(question, answers, open))?.id ?? null;
}
