import type { Decider } from '../../engine/decide.ts';
import { isWorthAsking } from '../../engine/next.ts';
import type { Answer, Answers, Question, Rules } from '../../engine/types.ts';
import { type Place, place, type Ready, standing } from '../../share/standing.ts';

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

/** The facts a question shows: what is open or answered, and what leads to a service the topic has. */
export function factsShown(question: Question, answers: Answers, { open, ids }: Pick<Place, 'open' | 'ids'>): string[] {
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
  pack: Ready,
  topic: string | null,
  children: readonly Answers[] = [{}],
  opens: string | null = null,
): Session {
  return {
    topic,
    children,
    at: 0,
    trail: [opening(place(pack, topic, children[0] ?? {}), pack.rules, children[0] ?? {}, opens)],
  };
}

/** The first screen about a child. */
export function opening(
  { next, open }: Pick<Place, 'next' | 'open'>,
  rules: Rules,
  answers: Answers,
  opens: string | null,
  child = 0,
): Screen {
  const question = rules.questions.find((q) => q.id === opens);
  const id = question && isWorthAsking(question, answers, open) ? question.id : next;
  return id === null ? { kind: 'results', child } : { kind: 'question', id, child };
}
