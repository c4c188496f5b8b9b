import { fits } from '../../engine/answers.ts';
import type { Answers, Rules } from '../../engine/types.ts';
import type { Screen, Session } from './session.ts';

/** The name under which a family's own wish to keep its answers stands, for this tab only. */
const NAME = 'check';

/** A storage that is full, blocked or missing loses nothing but the keeping. */
function tried<T>(use: (storage: Storage) => T): T | null {
  try {
    return use(sessionStorage);
  } catch {
    return null;
  }
}

/** @returns whether it was kept */
export const keep = (session: Session): boolean =>
  tried((storage) => storage.setItem(NAME, JSON.stringify(session))) !== null;

export const forget = () => tried((storage) => storage.removeItem(NAME));

/** What was kept in this tab: null when nothing was, `damaged` when it does not fit these rules. */
export function kept(rules: Rules): Session | null | 'damaged' {
  const text = tried((storage) => storage.getItem(NAME));
  if (!text) return null;
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
