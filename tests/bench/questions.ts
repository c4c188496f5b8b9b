/**
 * How many screens the check takes, over families drawn from the situations with stated weights (tests/plausible.yaml),
 * against asking every question, and against the best order found by moving one question at a time.
 * Run: npm run bench:questions
 */
import { openFacts } from '../../src/engine/next.ts';
import type { Question } from '../../src/engine/types.ts';
import { ask, type Family } from '../asking.ts';
import { plausibleFamilies } from '../plausible.ts';
import { decider, rules, supports } from '../rules.ts';

const LARGE = 1000;
const SMALL = 40;
const topics = [null, ...new Set(Object.values(rules.supports).map((support) => support.topic))];
const idsOf = (topic: string | null) => supports.filter((id) => topic === null || rules.supports[id]?.topic === topic);

/** What is open after some answers, remembered: orders of asking meet the same answers again and again. */
function counter(topic: string | null) {
  const ids = idsOf(topic);
  const known = new Map<string, Set<string>>();
  const openOf = (answers: Family) => {
    const key = JSON.stringify(Object.entries(answers).sort());
    const open = known.get(key) ?? openFacts(ids.map((id) => decider.decide(id, decider.known(answers))));
    known.set(key, open);
    return open;
  };
  return (order: readonly Question[], families: readonly Family[]) =>
    families.map((family) => ask(decider, order, ids, family, openOf).screens.length);
}

const mean = (list: readonly number[]) => list.reduce((sum, n) => sum + n, 0) / list.length;
const ninetieth = (list: readonly number[]) => [...list].sort((a, b) => a - b)[Math.floor(list.length * 0.9)] as number;

/** Moves one question at a time to where fewer screens are needed, until no move helps. */
function bestOrder(count: ReturnType<typeof counter>, families: readonly Family[]): Question[] {
  let order = [...rules.questions];
  let cost = mean(count(order, families));
  for (let moved = true; moved; ) {
    moved = false;
    for (const question of [...order])
      for (let to = 0; to < order.length; to++) {
        const tried = order.filter((q) => q !== question);
        tried.splice(to, 0, question);
        const next = mean(count(tried, families));
        if (next < cost - 1e-9) [order, cost, moved] = [tried, next, true];
      }
  }
  return order;
}

const families = plausibleFamilies(LARGE);
const rows = topics.map((topic) => {
  const count = counter(topic);
  const ours = count(rules.questions, families);
  const facts = new Set(idsOf(topic).flatMap((id) => [...decider.factsOf(id)]));
  const all = rules.questions.filter((q) => !q.aside && Object.keys(q.facts).some((fact) => facts.has(fact))).length;
  const best = bestOrder(count, plausibleFamilies(SMALL, 2));
  return {
    topic: topic ?? 'all',
    mean: mean(ours).toFixed(2),
    p90: ninetieth(ours),
    'asking all': all,
    'best order found': mean(count(best, families)).toFixed(2),
  };
});
console.table(rows);
