import { describe, expect, test } from 'vitest';
import { type Node, Store } from '../../src/engine/diagram.ts';
import type { Answer, Condition, Support, Verdict } from '../../src/engine/types.ts';
import { verdictOf } from '../oracle.ts';
import { decider, rules, supports } from '../rules.ts';

/**
 * Not samples: every family there is. A diagram holds a support's outcome at every combination of its facts' cells, so
 * what holds for the diagram holds for all of them.
 */
const RANK: Record<Verdict, number> = { unlikely: 0, possible: 1, likely: 2, anyone: 2 };
const valuesOf = (fact: string) => decider.cells.find((cells) => cells.fact === fact)?.values ?? [];
const restOf = (id: string, answers: Record<string, Answer>) => decider.rest(id, decider.known(answers));
const verdictAt = (leaf: unknown) => (leaf as { verdict: Verdict }).verdict;

/** Every combination of cells of some facts. */
const worlds = (facts: readonly string[]): Record<string, Answer>[] =>
  facts.reduce<Record<string, Answer>[]>(
    (list, fact) => list.flatMap((world) => valuesOf(fact).map((value) => ({ ...world, [fact]: value }))),
    [{}],
  );

const store = new Store(decider.cells.map(({ values }) => values.length));
const verdictsOnly = new Map<Node, Node>();

/** A diagram of verdicts alone, without tiers. */
function kept(node: Node): Node {
  const before = verdictsOnly.get(node);
  if (before) return before;
  const made = 'kids' in node ? store.branch(node.fact, node.kids.map(kept)) : store.leaf(verdictAt(node.value));
  verdictsOnly.set(node, made);
  return made;
}

/** Whether something holds between two diagrams at every combination of facts. */
function everywhere(one: Node, other: Node, holds: (a: Verdict, b: Verdict) => boolean): boolean {
  const both = store.combine(kept(one), kept(other), (a, b) => store.leaf(holds(a as Verdict, b as Verdict)));
  return !('kids' in both) && both.value === true;
}

const factsOfHas = (condition: Condition): string[] =>
  [...JSON.stringify(condition).matchAll(/"([a-z]+\.[a-z-]+)"/g)].map(([, fact]) => fact as string);

describe('for every family there is', () => {
  test('swapping the parents changes nothing', () => {
    const twins = rules.questions.flatMap((q) => {
      const other = rules.questions.find(({ id }) => id === q.twin);
      return other ? [[Object.keys(q.facts)[0] as string, Object.keys(other.facts)[0] as string] as const] : [];
    });
    expect(twins.length).toBe(2);
    // The same function is the same node.
    for (const [one, other] of twins)
      for (const id of supports)
        for (const a of valuesOf(one))
          for (const b of valuesOf(other))
            expect(
              restOf(id, { [one]: a, [other]: b }) === restOf(id, { [one]: b, [other]: a }),
              `${id} ${a} ${b}`,
            ).toBe(true);
  });

  test('more hardship never loses a support, unless the family has it already', () => {
    let climbed = 0;
    for (const { harder = {} } of rules.questions)
      for (const [fact, ladder] of Object.entries(harder)) {
        const rungs = ladder === 'lower' ? [...valuesOf(fact)].reverse() : [...ladder];
        for (const id of supports) {
          const has = rules.supports[id]?.has;
          const spared = worlds(has ? [...new Set(factsOfHas(has))].filter((f) => f !== fact) : []);
          for (let i = 1; i < rungs.length; i++)
            for (const world of spared) {
              const [light, hard] = [
                { ...world, [fact]: rungs[i - 1] as Answer },
                { ...world, [fact]: rungs[i] as Answer },
              ];
              if (has && decider.truth(has, decider.known(hard)) !== false) continue;
              climbed++;
              const holds = everywhere(restOf(id, light), restOf(id, hard), (a, b) => RANK[b] >= RANK[a]);
              expect(holds, `${id}: ${fact} ${rungs[i - 1]} → ${rungs[i]}`).toBe(true);
            }
        }
      }
    expect(climbed).toBeGreaterThan(500);
  }, 120_000);

  test('the diagrams say what the rules say, told in full wherever a support has few enough cells', () => {
    const told = supports.filter((id) => {
      const facts = [...decider.factsOf(id)];
      return facts.reduce((product, fact) => product * valuesOf(fact).length, 1) <= 100_000;
    });
    expect(told.length).toBeGreaterThan(supports.length / 2);
    const rest = Object.fromEntries(decider.cells.map(({ fact, values }) => [fact, values[0] as Answer]));
    for (const id of told)
      for (const world of worlds([...decider.factsOf(id)])) {
        const family = { ...rest, ...world };
        const { verdict } = decider.decide(id, decider.known(family));
        if (verdict !== verdictOf(rules.supports[id] as Support, family))
          expect([id, family, verdict]).toEqual([id, family, verdictOf(rules.supports[id] as Support, family)]);
      }
  }, 120_000);
});
