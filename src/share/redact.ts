import type { Decider } from '../engine/decide.ts';
import type { Node } from '../engine/diagram.ts';
import { asideFacts } from '../engine/next.ts';
import type { Answer, Answers, Rules } from '../engine/types.ts';
import type { Entry } from './sheet.ts';

/** Facts that travel nowhere unless they are added by hand. */
export const sensitiveFacts = (rules: Rules): Set<string> =>
  new Set([...asideFacts(rules), ...rules.questions.flatMap(({ sensitive = [] }) => sensitive)]);

/**
 * The answers that tell nothing of the hidden ones: not only are those left out, but also every answer to a question
 * that is not asked of all families which differ in the hidden ones alone. What is made of these answers is the same
 * for all of them.
 *
 * A question is surely asked when some support waits for it whatever the hidden answers, and the answers left out so
 * far, may be; that is read off the diagrams.
 * @param opened the question the check began with, when not the first in order
 */
export function redacted(decider: Decider, ids: readonly string[], answers: Answers, opened?: string): Answers {
  const { rules, cells } = decider;
  const indexOf = (fact: string) => cells.findIndex((c) => c.fact === fact);
  const hidden = sensitiveFacts(rules);
  const whatever = new Set([...hidden].map(indexOf));
  const kept: Record<string, Answer> = {};
  for (const { facts, clears = {} } of inOrder(rules, opened)) {
    const known = decider.known(kept);
    const rests = ids.map((id) => decider.rest(id, known));
    const asked = Object.keys(facts).filter((fact) => !hidden.has(fact));
    const sure = asked.filter((fact) => rests.some((rest) => surelyWaits(rest, indexOf(fact), whatever)));
    for (const fact of asked) {
      const answer = answers[fact];
      if (sure.includes(fact)) whatever.delete(indexOf(fact));
      else whatever.add(indexOf(fact));
      if (sure.includes(fact) && answer !== undefined) kept[fact] = answer;
    }
    for (const fact of Object.keys(clears)) whatever.add(indexOf(fact));
  }
  return kept;
}

function inOrder({ questions }: Rules, opened?: string) {
  const first = questions.filter(({ id }) => id === opened);
  return [...first, ...questions.filter(({ id, aside }) => id !== opened && !aside)];
}

/** Whether a diagram depends on a fact for every outcome of `whatever`, and some outcome of all else. */
function surelyWaits(
  node: Node,
  fact: number,
  whatever: ReadonlySet<number>,
  done = new Map<Node, boolean>(),
): boolean {
  if (!('kids' in node)) return false;
  if (node.fact === fact) return true;
  const before = done.get(node);
  if (before !== undefined) return before;
  const waits = (kid: Node) => surelyWaits(kid, fact, whatever, done);
  const found = whatever.has(node.fact) ? node.kids.every(waits) : node.kids.some(waits);
  done.set(node, found);
  return found;
}

/**
 * What is taken along unless the family adds to it: the supports that come out as they do whatever the hidden answers
 * are.
 * @param open redacted answers
 */
export function tellable(decider: Decider, ids: readonly string[], open: Answers): Entry[] {
  const hidden = sensitiveFacts(decider.rules);
  const known = decider.known(open);
  return ids.flatMap((id) => {
    const { verdict, open: waiting } = decider.decide(id, known);
    return verdict === 'unlikely' || waiting.some((fact) => hidden.has(fact)) ? [] : [{ id, verdict }];
  });
}
