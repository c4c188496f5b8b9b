import type { Decider } from '../src/engine/decide.ts';
import { askedFor, isWorthAsking, openFacts } from '../src/engine/next.ts';
import type { Answer, Question } from '../src/engine/types.ts';

export type Family = Record<string, Answer>;

/** What a family says to one screen: a tick of a later question leaves that question to be asked. */
export function say(question: Question, shown: readonly string[], family: Family): Family {
  const { facts, clears = {} } = question;
  const said = shown.filter((fact) => fact in facts || [clears[fact], 'unknown'].includes(family[fact] as Answer));
  const given = Object.fromEntries(said.map((fact) => [fact, family[fact] as Answer]));
  return said.length ? given : Object.fromEntries(Object.keys(facts).map((fact) => [fact, 'unknown']));
}

/** Walks a family through the check in some order of questions; returns the screens and what was said. */
export function ask(
  decider: Decider,
  order: readonly Question[],
  ids: readonly string[],
  family: Family,
  openOf = (answers: Family) => openFacts(ids.map((id) => decider.decide(id, decider.known(answers)))),
): { screens: string[]; answers: Family } {
  const aside = order.filter((q) => q.aside).flatMap((q) => Object.keys(q.facts));
  let answers: Family = Object.fromEntries(aside.map((fact) => [fact, false]));
  const screens: string[] = [];
  for (;;) {
    const open = openOf(answers);
    const next = order.find((question) => isWorthAsking(question, answers, open));
    if (!next) return { screens, answers };
    if (screens.length > order.length) throw new Error(`asked without end: ${screens.join(' ')}`);
    screens.push(next.id);
    answers = { ...answers, ...say(next, askedFor(next, answers, open), family) };
  }
}
