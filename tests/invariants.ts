import type { Decider } from '../src/engine/decide.ts';
import { type Node, Store } from '../src/engine/diagram.ts';
import type { Answer, Condition, Verdict } from '../src/engine/types.ts';

/**
 * What must hold of any rules, for every family there is: a diagram holds a support's outcome at every combination of
 * its facts' cells, so what holds for the diagram holds for all of them.
 */
const RANK: Record<Verdict, number> = { unlikely: 0, possible: 1, likely: 2, anyone: 2 };
type World = Record<string, Answer>;

const valuesOf = (decider: Decider, fact: string) => decider.cells.find((cells) => cells.fact === fact)?.values ?? [];
const restOf = (decider: Decider, id: string, answers: World) => decider.rest(id, decider.known(answers));

/** Every combination of cells of some facts. */
export const worlds = (decider: Decider, facts: readonly string[]): World[] =>
  facts.reduce<World[]>(
    (list, fact) => list.flatMap((world) => valuesOf(decider, fact).map((value) => ({ ...world, [fact]: value }))),
    [{}],
  );

/** The pairs of facts of questions that name each other as twins. */
export const twinsOf = ({ rules }: Decider): (readonly [string, string])[] =>
  rules.questions.flatMap((q) => {
    const other = rules.questions.find(({ id }) => id === q.twin);
    return other ? [[Object.keys(q.facts)[0] as string, Object.keys(other.facts)[0] as string] as const] : [];
  });

/** Where swapping the answers of two twins changes a support: none, if the rules are fair to either parent. */
export function lopsided(decider: Decider, ids: readonly string[]): string[] {
  // The same function is the same node.
  return twinsOf(decider).flatMap(([one, other]) =>
    ids.flatMap((id) =>
      valuesOf(decider, one).flatMap((a) =>
        valuesOf(decider, other)
          .filter(
            (b) => restOf(decider, id, { [one]: a, [other]: b }) !== restOf(decider, id, { [one]: b, [other]: a }),
          )
          .map((b) => `${id}: ${a}, ${b}`),
      ),
    ),
  );
}

const factsOfHas = (condition: Condition): string[] =>
  [...JSON.stringify(condition).matchAll(/"([a-z]+\.[a-z-]+)"/g)].map(([, fact]) => fact as string);

/** Where a harder answer loses a support that the family has not already; and how many steps were climbed. */
export function lostByHardship(decider: Decider, ids: readonly string[]): { lost: string[]; climbed: number } {
  const lost: string[] = [];
  let climbed = 0;
  const store = new Store(decider.cells.map(({ values }) => values.length));
  const verdictsOnly = keeper(store);
  const isNeverLess = (one: Node, other: Node) => {
    const both = store.combine(verdictsOnly(one), verdictsOnly(other), (a, b) =>
      store.leaf(RANK[b as Verdict] >= RANK[a as Verdict]),
    );
    return !('kids' in both) && both.value === true;
  };
  for (const { harder = {} } of decider.rules.questions)
    for (const [fact, ladder] of Object.entries(harder)) {
      const rungs = ladder === 'lower' ? [...valuesOf(decider, fact)].reverse() : [...ladder];
      for (const id of ids) {
        const has = decider.rules.supports[id]?.has;
        const spared = worlds(decider, has ? [...new Set(factsOfHas(has))].filter((f) => f !== fact) : []);
        for (let i = 1; i < rungs.length; i++)
          for (const world of spared) {
            const [light, hard] = [rungs[i - 1], rungs[i]].map((rung) => ({ ...world, [fact]: rung as Answer })) as [
              World,
              World,
            ];
            if (has && decider.truth(has, decider.known(hard)) !== false) continue;
            climbed++;
            if (!isNeverLess(restOf(decider, id, light), restOf(decider, id, hard)))
              lost.push(`${id}: ${fact} ${rungs[i - 1]} → ${rungs[i]}`);
          }
      }
    }
  return { lost, climbed };
}

/** Makes diagrams of verdicts alone, without tiers, in a store of its own. */
function keeper(store: Store): (node: Node) => Node {
  const done = new Map<Node, Node>();
  const kept = (node: Node): Node => {
    const before = done.get(node);
    if (before) return before;
    const made =
      'kids' in node
        ? store.branch(node.fact, node.kids.map(kept))
        : store.leaf((node.value as { verdict: Verdict }).verdict);
    done.set(node, made);
    return made;
  };
  return kept;
}
