import { fits } from '../../engine/answers.ts';
import type { Answers, Rules } from '../../engine/types.ts';
import type { Screen, Session } from './session.ts';
import { forget } from './storage.ts';

/** A session out of the text that was kept in this tab; `damaged` when it does not fit these rules: then it is cleared. */
export function kept(rules: Rules, text: string): Session | 'damaged' {
  try {
    return sessionOf(rules, JSON.parse(text));
  } catch {
    forget();
    return 'damaged';
  }
}

/** Throws unless the value is a session of these rules. */
function sessionOf(rules: Rules, value: Session): Session {
  if (!value.children.every((answers) => areAnswers(rules, answers))) throw new Error('no such answer');
  const known = (screen: Screen) =>
    screen.child in value.children &&
    (screen.kind === 'question' ? rules.questions.some((q) => q.id === screen.id) : /^re/.test(screen.kind));
  const topics = Object.values(rules.supports).map((support) => support.topic);
  if (!(value.at in value.trail) || !value.trail.every(known)) throw new Error('no such screen');
  if (value.topic !== null && !topics.includes(value.topic)) throw new Error('no such topic');
  return value;
}

const areAnswers = (rules: Rules, answers: Answers) =>
  Object.entries(answers).every(([fact, answer]) =>
    rules.questions.some(({ facts }) => facts[fact] !== undefined && fits(facts[fact], answer)),
  );
