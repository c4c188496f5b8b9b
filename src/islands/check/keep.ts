import { fits } from '../../engine/answers.ts';
import type { Answers, Fact, Rules } from '../../engine/types.ts';
import type { Screen, Session } from './session.ts';
import { forget } from './storage.ts';

/** What the tab held; `carried`: from the same check in another language or opened anew, once only or because the family keeps it. */
export type Kept = Session & { carried?: 'once' | 'kept' };

/** A session out of the text that was kept in this tab; `damaged` when it does not fit these rules: then it is cleared. */
export function kept(rules: Rules, text: string): Kept | 'damaged' {
  try {
    return sessionOf(rules, JSON.parse(text));
  } catch {
    forget();
    return 'damaged';
  }
}

/** Throws unless the value is a session of these rules. */
function sessionOf(rules: Rules, value: Kept): Kept {
  if (!value.children.every((answers) => areAnswers(rules, answers))) throw new Error('no such answer');
  const known = (screen: Screen) =>
    isPlace(screen.child, value.children) &&
    (screen.kind === 'question'
      ? rules.questions.some((q) => q.id === screen.id)
      : screen.kind === 'review' || screen.kind === 'results');
  const topics = Object.values(rules.supports).map((support) => support.topic);
  if (!isPlace(value.at, value.trail) || !value.trail.every(known)) throw new Error('no such screen');
  if (value.topic !== null && !topics.includes(value.topic)) throw new Error('no such topic');
  return value;
}

/** `length` is in every list, too, and names no place of it. */
const isPlace = (at: unknown, list: readonly unknown[]) => Number.isInteger(at) && (at as number) in list;

const areAnswers = (rules: Rules, answers: Answers) =>
  answers.constructor === Object &&
  Object.entries(answers).every(([fact, answer]) =>
    // What every object has (toString …) is no fact.
    rules.questions.some(({ facts }) => Object.keys(facts).includes(fact) && fits(facts[fact] as Fact, answer)),
  );
