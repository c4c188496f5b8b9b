import type { Decider, Decision } from '../../engine/decide.ts';
import { isWorthAsking, nextQuestion, openFacts } from '../../engine/next.ts';
import type { Answer, Answers, Rules } from '../../engine/types.ts';

export type Screen = { kind: 'question'; id: string; edit?: boolean } | { kind: 'review' } | { kind: 'results' };

/** A check under way. It lives in memory only. */
export type Session = {
  topic: string | null;
  answers: Record<string, Answer>;
  trail: readonly Screen[];
  at: number;
};

/** Questions kept aside are never asked: here they count as no. */
export function withAside(rules: Rules, answers: Answers): Answers {
  const aside = rules.questions.filter((q) => q.aside).flatMap((q) => Object.keys(q.facts));
  return { ...Object.fromEntries(aside.map((fact) => [fact, false])), ...answers };
}

/** The supports a topic speaks of. */
export const supportsOf = (rules: Rules, topic: string | null) =>
  Object.keys(rules.supports).filter((id) => topic === null || rules.supports[id]?.topic === topic);

export type Standing = { ids: string[]; decisions: Record<string, Decision>; open: Set<string>; next: string | null; left: number };

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

/**
 * Drops answers that no longer matter after a change: each one, tried in turn, whose question would not be asked
 * given all the others.
 */
export function settled(decider: Decider, topic: string | null, answers: Answers): Record<string, Answer> {
  let kept: Record<string, Answer> = { ...answers };
  for (const question of decider.rules.questions) {
    const facts = Object.keys(question.facts);
    if (!facts.some((fact) => kept[fact] !== undefined)) continue;
    const without = Object.fromEntries(Object.entries(kept).filter(([fact]) => !facts.includes(fact)));
    const { decisions } = standing(decider, topic, without);
    const open = new Set(Object.values(decisions).flatMap((d) => d.open));
    if (!facts.some((fact) => open.has(fact))) kept = without;
  }
  return kept;
}

/** The session after a question was answered: on to the next one, or to the answers to look over. */
export function answered(decider: Decider, session: Session, given: Answers): Session {
  const screen = session.trail[session.at];
  const edit = screen?.kind === 'question' && screen.edit === true;
  const all = { ...session.answers, ...given };
  const answers = edit ? settled(decider, session.topic, all) : all;
  const { next } = standing(decider, session.topic, answers);
  const to: Screen = next === null ? { kind: 'review' } : { kind: 'question', id: next, ...(edit ? { edit } : {}) };
  return { ...session, answers, ...forward(session, to) };
}

/** The trail with one more screen after the present one. */
export const forward = ({ trail, at }: Session, to: Screen): Pick<Session, 'trail' | 'at'> => ({
  trail: [...trail.slice(0, at + 1), to],
  at: at + 1,
});

/** A new session at the question a situation opens, if that matters, else at the first one that does. */
export function begin(
  decider: Decider,
  topic: string | null,
  answers: Record<string, Answer> = {},
  opens: string | null = null,
): Session {
  const { next, decisions } = standing(decider, topic, answers);
  const facts = Object.keys(decider.rules.questions.find((q) => q.id === opens)?.facts ?? {});
  const matters = Object.values(decisions).some((d) => d.open.some((fact) => facts.includes(fact)));
  const id = matters ? opens : next;
  return { topic, answers, at: 0, trail: [id === null ? { kind: 'review' } : { kind: 'question', id }] };
}
