import { Decider, type Decision, type Known } from '../../engine/decide.ts';
import { openFacts } from '../../engine/next.ts';
import type { Answers } from '../../engine/types.ts';
import type { ManyPack } from '../../share/columns.ts';
import { withAside } from '../../share/standing.ts';

/** The word of `verdict` in the interface for a decision. */
export const kindOf = ({ has, verdict }: Decision) => (has ? 'has' : verdict);

/** What one family comes to: a decision for every support, and in words what is still open. */
export type Assessed = { decisions: Record<string, Decision>; open: string[] };

/** Makes the rules ready; the function that comes back decides one family after another. */
export function assessor({ rules, columns }: Pick<ManyPack, 'rules' | 'columns'>): (answers: Answers) => Assessed {
  const decider = new Decider(rules);
  const deciders = Object.keys(rules.supports).map((id) => [id, remembering(decider, id)] as const);
  return (answers) => {
    const known = decider.known(withAside(rules, answers));
    const decisions = Object.fromEntries(deciders.map(([id, decide]) => [id, decide(known)]));
    const open = openFacts(Object.values(decisions));
    return { decisions, open: columns.filter(({ fact }) => open.has(fact)).map(({ means }) => means) };
  };
}

/** How many decisions about one support are kept. */
const MOST = 20_000;

/** Families alike in all that a support looks at have the same decision: it is made once. */
function remembering(decider: Decider, id: string): (known: Known) => Decision {
  const has = decider.rules.supports[id]?.has;
  const facts = new Set([...decider.factsOf(id), ...(has ? decider.outlook(has, []).open : [])]);
  const places = decider.cells.flatMap(({ fact }, at) => (facts.has(fact) ? [at] : []));
  const made = new Map<string, Decision>();
  return (known) => {
    const key = places.map((at) => known[at]).join();
    const decision = made.get(key) ?? decider.decide(id, known);
    if (made.size >= MOST) made.clear();
    made.set(key, decision);
    return decision;
  };
}
