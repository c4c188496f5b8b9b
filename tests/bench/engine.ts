/**
 * What a phone computes after an answer and for the results, over families drawn from the situations, in milliseconds of
 * this machine; a phone is about four times slower. Run: npm run bench:engine
 */
import { type Change, unlocks } from '../../src/engine/change.ts';
import { Decider } from '../../src/engine/decide.ts';
import { openFacts } from '../../src/engine/next.ts';
import { Outlook } from '../../src/engine/outlook.ts';
import { model } from '../../src/model/index.ts';
import { redacted, tellable } from '../../src/share/redact.ts';
import { ask, type Family } from '../asking.ts';
import { plausibleFamilies } from '../plausible.ts';
import { rules, supports } from '../rules.ts';

const timed = (work: () => unknown): number => {
  const start = performance.now();
  work();
  return performance.now() - start;
};
const at = (list: readonly number[], share: number) =>
  ([...list].sort((a, b) => a - b)[Math.floor(list.length * share)] as number).toFixed(2);

const cold = timed(() => new Decider(rules));
const decider = new Decider(rules);
const outlook = new Outlook(decider.cells, rules.questions);
const changes = Object.entries(model().rules.changes.value).map(([id, change]): Change => ({ id, ...change }));
const times: Record<string, number[]> = {
  'verdicts and next question': [],
  'two answers ahead': [],
  'what would change it': [],
  'take-away': [],
};

for (const family of plausibleFamilies(200)) {
  const seen: Family[] = [];
  const openOf = (answers: Family) => {
    seen.push(answers);
    return openFacts(supports.map((id) => decider.decide(id, decider.known(answers))));
  };
  const { answers } = ask(decider, rules.questions, supports, family, openOf);
  for (const step of seen) {
    const known = decider.known(step);
    times['verdicts and next question']?.push(timed(() => supports.map((id) => decider.decide(id, known))));
    times['two answers ahead']?.push(timed(() => supports.map((id) => outlook.fewest(decider.rest(id, known)))));
  }
  times['what would change it']?.push(timed(() => unlocks(decider, supports, changes, answers)));
  times['take-away']?.push(timed(() => tellable(decider, supports, redacted(decider, supports, answers))));
}

console.table(
  Object.entries(times).map(([work, list]) => ({
    work,
    median: at(list, 0.5),
    'of 100, 95 within': at(list, 0.95),
    worst: at(list, 0.9999),
  })),
);
console.log(`building the diagrams once, cold: ${cold.toFixed(1)}`);
