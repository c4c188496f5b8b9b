import { Decider, type Decision } from '../../engine/decide.ts';
import { openFacts } from '../../engine/next.ts';
import type { Answers } from '../../engine/types.ts';
import type { ManyPack } from '../../share/columns.ts';
import { withAside } from '../check/session.ts';

/** The word of `verdict` in the interface for a decision. */
export const kindOf = ({ has, verdict }: Decision) => (has ? 'has' : verdict);

/** What one family comes to: a decision for every support, and in words what is still open. */
export type Assessed = { decisions: Record<string, Decision>; open: string[] };

/** Makes the rules ready; the function that comes back decides one family after another. */
export function assessor({ rules, columns }: Pick<ManyPack, 'rules' | 'columns'>): (answers: Answers) => Assessed {
  const decider = new Decider(rules);
  const ids = Object.keys(rules.supports);
  return (answers) => {
    const known = decider.known(withAside(rules, answers));
    const decisions = Object.fromEntries(ids.map((id) => [id, decider.decide(id, known)]));
    const open = openFacts(Object.values(decisions));
    return { decisions, open: columns.filter(({ fact }) => open.has(fact)).map(({ means }) => means) };
  };
}
