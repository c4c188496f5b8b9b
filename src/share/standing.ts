import { type Decider, type Decision, deciderOf } from '../engine/decide.ts';
import { asideFacts, isWorthAsking, nextQuestion, openFacts } from '../engine/next.ts';
import type { Answers, Rules } from '../engine/types.ts';
import type { AskPack } from './pack.ts';

/** Questions kept aside are never asked: here they count as no. */
export function withAside(rules: Rules, answers: Answers): Answers {
  return { ...Object.fromEntries(asideFacts(rules).map((fact) => [fact, false])), ...answers };
}

/** The supports a topic speaks of. */
export const supportsOf = (rules: Rules, topic: string | null) =>
  Object.keys(rules.supports).filter((id) => topic === null || rules.supports[id]?.topic === topic);

export type Standing = {
  ids: string[];
  decisions: Record<string, Decision>;
  open: Set<string>;
  next: string | null;
  left: number;
};

/** What a screen needs to know of where a family stands. */
export type Place = Pick<Standing, 'ids' | 'open' | 'left' | 'next'>;

/** Rules, and where everybody stands who has answered nothing. */
export type Ready = Pick<AskPack, 'rules' | 'first'>;

/**
 * Where a family stands. While it has answered nothing, that was worked out at build: making rules ready takes long, and
 * the first question should not wait for it.
 */
export function place({ rules, first }: Ready, topic: string | null, answers: Answers): Place {
  if (topic !== null || Object.keys(answers).length > 0) return standing(deciderOf(rules), topic, answers);
  return { ...first, ids: supportsOf(rules, null), open: new Set(first.open) };
}

/** Where a family stands: every verdict so far, the next question, and how many may still come. */
export function standing(decider: Decider, topic: string | null, answers: Answers): Standing {
  const { rules } = decider;
  const ids = supportsOf(rules, topic);
  const known = decider.known(withAside(rules, answers));
  const decisions = Object.fromEntries(ids.map((id) => [id, decider.decide(id, known)]));
  const open = openFacts(Object.values(decisions));
  return {
    ids,
    decisions,
    open,
    next: nextQuestion(rules, Object.values(decisions), answers),
    left: rules.questions.filter((question) => isWorthAsking(question, answers, open)).length,
  };
}
