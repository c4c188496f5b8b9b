import { deciderOf } from '../../../src/engine/decide.ts';
import { assess } from '../../../src/engine/index.ts';
import type { Answers, Rules, Verdict } from '../../../src/engine/types.ts';
import type { Contender } from './contender.ts';

type Verdicts = Record<string, Verdict>;

/** Every decision with its open facts, as the check asks for after an answer; no explanation. */
export function ours(rules: Rules): Contender {
  const decider = deciderOf(rules);
  const ids = Object.keys(rules.supports);
  const verdicts = (answers: Answers): Verdicts => {
    const known = decider.known(answers);
    const found: Verdicts = {};
    for (const id of ids) found[id] = decider.decide(id, known).verdict;
    return found;
  };
  return { name: 'ours', explains: false, assess: verdicts };
}

/** `assess` as other systems call it: answers checked, every tier traced to its facts, the next question. */
export function oursExplained(rules: Rules): Contender {
  const verdicts = (answers: Answers): Verdicts => {
    const found: Verdicts = {};
    for (const [id, { verdict }] of Object.entries(assess(rules, answers).supports)) found[id] = verdict;
    return found;
  };
  return { name: 'ours, explained', explains: true, assess: verdicts };
}
