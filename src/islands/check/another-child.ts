import type { Decider } from '../../engine/decide.ts';
import { standing } from '../../share/standing.ts';
import { answersOf, forward, opening, type Session } from './session.ts';

/** A fact is called scope.name: what is said of one child does not hold for the next. */
const isOfChild = (fact: string) => fact.startsWith('child.');

/** The session with one more child: what holds for the family is kept, the child is asked anew. */
export function anotherChild(decider: Decider, session: Session): Session {
  const kept = Object.fromEntries(Object.entries(answersOf(session)).filter(([fact]) => !isOfChild(fact)));
  const child = session.children.length;
  return forward(
    { ...session, children: [...session.children, kept] },
    opening(standing(decider, session.topic, kept), decider.rules, kept, null, child),
  );
}
