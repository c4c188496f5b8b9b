import type { Decider, Decision } from '../../engine/decide.ts';
import { asideFacts, isWorthAsking, nextQuestion, openFacts } from '../../engine/next.ts';
import type { Answer, Answers, Question, Rules } from '../../engine/types.ts';

/** What is on screen, and which child it speaks of (from 0). */
export type Screen = { child: number } & (
  | { kind: 'question'; id: string; edit?: boolean }
  | { kind: 'review' | 'results' }
);

/** A check under way. It lives in memory only, unless the family asks for more. */
export type Session = {
  topic: string | null;
  /** The answers about each child, what holds for the whole family repeated. */
  children: readonly Answers[];
  trail: readonly Screen[];
  at: number;
};

export const screenOf = ({ trail, at }: Session): Screen => trail[at] as Screen;
export const answersOf = (session: Session): Answers => session.children[screenOf(session).child] ?? {};

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

/** The facts a question shows: what is open or answered, and what leads to a service the topic has. */
export function factsShown(question: Question, answers: Answers, { open, ids }: Standing): string[] {
  const matters = (fact: string) =>
    open.has(fact) || answers[fact] !== undefined || ids.includes(question.service?.[fact] ?? '');
  const own = Object.keys(question.facts);
  const shown = [...own, ...Object.keys(question.clears ?? {})].filter(matters);
  return shown.length ? shown : own;
}

/**
 * Drops answers that no longer matter after a change: each one, tried in turn, whose question would not be asked
 * given all the others.
 */
export function settled(decider: Decider, topic: string | null, answers: Answers): Answers {
  let kept = answers;
  for (const { facts, service = {} } of decider.rules.questions) {
    const own = Object.keys(facts).filter((fact) => !(fact in service));
    if (!own.some((fact) => kept[fact] !== undefined)) continue;
    const without = Object.fromEntries(Object.entries(kept).filter(([fact]) => !own.includes(fact)));
    const { open } = standing(decider, topic, without);
    if (!own.some((fact) => open.has(fact))) kept = without;
  }
  return kept;
}

/** What a family said to one question; undefined: to be asked on its own. */
export type Given = Readonly<Record<string, Answer | undefined>>;

/** The session after a question was answered: on to the next one, or to the answers to look over. */
export function answered(decider: Decider, session: Session, given: Given): Session {
  const { topic, children } = session;
  const screen = screenOf(session);
  const edit = screen.kind === 'question' && screen.edit === true;
  const all = Object.fromEntries(
    Object.entries({ ...answersOf(session), ...given }).filter(
      (entry): entry is [string, Answer] => entry[1] !== undefined,
    ),
  );
  const answers = edit ? settled(decider, topic, all) : all;
  const { next } = standing(decider, topic, answers);
  const { child } = screen;
  const to: Screen =
    next === null ? { kind: 'review', child } : { kind: 'question', id: next, child, ...(edit ? { edit } : {}) };
  return forward({ ...session, children: children.map((old, i) => (i === child ? answers : old)) }, to);
}

/** The session with one more screen after the present one. */
export const forward = (session: Session, to: Screen): Session => ({
  ...session,
  trail: [...session.trail.slice(0, session.at + 1), to],
  at: session.at + 1,
});

/** A new session at the question a situation opens, if that matters, else at the first one that does. */
export function begin(
  decider: Decider,
  topic: string | null,
  children: readonly Answers[] = [{}],
  opens: string | null = null,
): Session {
  return { topic, children, at: 0, trail: [opening(decider, topic, children[0] ?? {}, opens, 0)] };
}

/** The first screen about a child. */
export function opening(
  decider: Decider,
  topic: string | null,
  answers: Answers,
  opens: string | null,
  child: number,
): Screen {
  const { next, open } = standing(decider, topic, answers);
  const question = decider.rules.questions.find((q) => q.id === opens);
  const id = question && isWorthAsking(question, answers, open) ? question.id : next;
  return id === null ? { kind: 'results', child } : { kind: 'question', id, child };
}
