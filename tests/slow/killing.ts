import { type Cells, cellsOf } from '../../src/engine/cells.ts';
import { Decider } from '../../src/engine/decide.ts';
import { type Node, Store } from '../../src/engine/diagram.ts';
import type { Answer, Because, Rules, Tier, Verdict } from '../../src/engine/types.ts';
import type { Family } from '../../src/model/families.ts';
import { lopsided, lostByHardship } from '../invariants.ts';
import type { Mutant } from './rule-mutants.ts';

export type Fate =
  | { by: 'same' | 'family' | 'check' | 'twins' | 'hardship'; what: string }
  | { by: null; what: string };

/** Every fact cut wherever the rules or one of their mutants cut it, so that all diagrams speak of the same cells. */
export function finestCells(rules: Rules, mutants: readonly Mutant[]): Cells[] {
  const every = mutants.map((mutant) => cellsOf(mutant.rules));
  return cellsOf(rules).map((cells, index) => {
    if (typeof cells.values[0] !== 'number') return cells;
    const cuts = new Set([...cells.values, ...every.flatMap((list) => list[index]?.values ?? [])]);
    return { ...cells, values: [...cuts].sort((a, b) => Number(a) - Number(b)) };
  });
}

/** Tells what finds a mutant: nothing can (`same`: every family gets the same), a family, an invariant, or nothing does. */
export class Killing {
  private readonly cells: readonly Cells[];
  private readonly store: Store;
  private readonly base: ReadonlyMap<string, readonly Node[]>;
  private readonly told: ReadonlyMap<string, readonly Family[]>;

  constructor(rules: Rules, families: readonly Family[], cells: readonly Cells[]) {
    this.cells = cells;
    this.store = new Store(cells.map(({ values }) => values.length));
    const ids = Object.keys(rules.supports);
    this.base = this.outcomes(rules, ids);
    this.told = new Map(ids.map((id) => [id, families.filter((f) => id in f.expect || id in (f.exactly ?? {}))]));
  }

  fateOf(mutant: Mutant): Fate {
    const after = this.outcomes(mutant.rules, mutant.touches);
    const changed = mutant.touches.filter((id) => after.get(id)?.some((node, i) => node !== this.base.get(id)?.[i]));
    if (changed.length === 0) return { by: 'same', what: '' };
    const decider = new Decider(only(mutant.rules, changed), this.cells);
    for (const id of changed) {
      const family = this.told.get(id)?.find((f) => isOtherwise(decider, id, f));
      if (family) return { by: 'family', what: family.id };
    }
    const refused = changed.find((id) => isRefused(decider, id));
    if (refused) return { by: 'check', what: refused };
    const [askew] = lopsided(decider, changed);
    if (askew) return { by: 'twins', what: askew };
    const [lost] = lostByHardship(decider, changed).lost;
    if (lost) return { by: 'hardship', what: lost };
    return { by: null, what: changed.map((id) => `${id}: ${this.difference(id, after)}`).join('; ') };
  }

  /** For each support the diagrams of its outcome and of having it already, in one store, so that equal ones are one. */
  private outcomes(rules: Rules, ids: readonly string[]): Map<string, readonly Node[]> {
    const has = ids.flatMap((id) => {
      const when = rules.supports[id]?.has;
      return when ? [[`has ${id}`, { topic: '', tiers: [{ id: 'has', when }] }] as const] : [];
    });
    const { supports } = only(rules, ids);
    const decider = new Decider({ ...rules, supports: { ...supports, ...Object.fromEntries(has) } }, this.cells);
    const node = (id: string) => (id in decider.rules.supports ? this.taken(decider, id) : this.store.leaf('never'));
    return new Map(ids.map((id) => [id, [node(id), node(`has ${id}`)]]));
  }

  /** A support's diagram taken over into the common store; its leaves tell all that a family is told. */
  private taken(decider: Decider, id: string): Node {
    const tiers = decider.rules.supports[id]?.tiers ?? [];
    const done = new Map<Node, Node>();
    const take = (node: Node): Node => {
      const before = done.get(node);
      if (before) return before;
      const made =
        'kids' in node
          ? this.store.branch(node.fact, node.kids.map(take))
          : this.store.leaf(leafText(node.value, tiers));
      done.set(node, made);
      return made;
    };
    return take(decider.rest(id, []));
  }

  /** The fewest answers that tell a mutant from the rules: what a family must say to find it. */
  private difference(id: string, after: ReadonlyMap<string, readonly Node[]>): string {
    const found = (after.get(id) ?? []).flatMap((node, i) => {
      const both = this.store.combine(this.base.get(id)?.[i] as Node, node, (a, b) =>
        this.store.leaf(a === b ? 'same' : `${a} ⇒ ${b}`),
      );
      return this.shortest(both, new Map()) ?? [];
    });
    return found.join(', ');
  }

  private shortest(node: Node, done: Map<Node, string[] | null>): string[] | null {
    if (!('kids' in node)) return node.value === 'same' ? null : [String(node.value)];
    const before = done.get(node);
    if (before !== undefined) return before;
    const { fact, values } = this.cells[node.fact] as Cells;
    const ways = node.kids.flatMap((kid, cell) => {
      const rest = this.shortest(kid, done);
      return rest ? [[`${fact}: ${values[cell]}`, ...rest]] : [];
    });
    const best = ways.sort((a, b) => a.length - b.length)[0] ?? null;
    done.set(node, best);
    return best;
  }
}

const only = (rules: Rules, ids: readonly string[]): Rules => ({
  ...rules,
  supports: Object.fromEntries(Object.entries(rules.supports).filter(([id]) => ids.includes(id))),
});

function leafText(leaf: unknown, tiers: readonly Tier[]): string {
  const { verdict, tier: index } = leaf as { verdict: Verdict; tier: number | null };
  const tier = index === null ? undefined : tiers[index];
  const because: Because | '' = verdict === 'possible' ? (tier?.possible?.because ?? 'silent') : '';
  return `${verdict}/${tier?.id ?? ''}/${because}`;
}

/** Whether a family gets something else of a support than it must get. */
export function isOtherwise(decider: Decider, id: string, { answers, expect, exactly }: Family): boolean {
  const got = decider.decide(id, decider.known(answers as Record<string, Answer>));
  if (id in expect && got.verdict !== expect[id]) return true;
  return Object.entries(exactly?.[id] ?? {}).some(([key, value]) => got[key as 'tier' | 'has' | 'because'] !== value);
}

/** What `npm run check` refuses: a tier that can never hold first, and a likely tier below a possible one. */
function isRefused(decider: Decider, id: string): boolean {
  const tiers = decider.rules.supports[id]?.tiers ?? [];
  const reachable = decider.tiersWithin(id);
  const firstPossible = tiers.findIndex((tier) => tier.possible);
  return tiers.some((tier, i) => !reachable.has(i) || (firstPossible >= 0 && i > firstPossible && !tier.possible));
}
