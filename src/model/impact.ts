import { type Cells, cellsOf } from '../engine/cells.ts';
import { Decider } from '../engine/decide.ts';
import { type Node, Store } from '../engine/diagram.ts';
import type { Answer, Rules, Verdict } from '../engine/types.ts';

/** A kind of family: for each fact that matters, the answers it may have. */
export type Kind = readonly { fact: string; answers: readonly Answer[] }[];
/** A support whose verdict changes, how, for which share of all combinations of answers, and for whom, fewest facts first. */
export type Impact = {
  support: string;
  from: Verdict | 'none';
  to: Verdict | 'none';
  share: number;
  kinds: readonly Kind[];
  /** How many more kinds there are than are told. */
  more: number;
};

/** So many kinds of families are told of one change. */
const TOLD = 4;

/**
 * What changes between two versions of the rules, over every combination of answers: exact, nothing is sampled.
 * Facts are cut where either version cuts them; a fact that one version does not know changes nothing in it.
 */
export function impactOf(before: Rules, after: Rules): Impact[] {
  const cells = commonCells(before, after);
  const [old, now] = [new Decider(before, cells), new Decider(after, cells)];
  const ids = [...new Set([...Object.keys(before.supports), ...Object.keys(after.supports)])];
  return ids.flatMap((id) => changesOf(id, old, now, cells));
}

/** The facts of both versions, each cut wherever one of them cuts it. */
function commonCells(before: Rules, after: Rules): Cells[] {
  const [one, other] = [cellsOf(before), cellsOf(after)];
  const facts = [...new Set([...other, ...one].map(({ fact }) => fact))];
  return facts.map((fact) => {
    const both = [other, one].flatMap((list) => list.find((cells) => cells.fact === fact) ?? []);
    const values = [...new Set(both.flatMap(({ values }) => values))];
    const [{ domain }] = both as [Cells];
    return {
      fact,
      domain,
      values: typeof values[0] === 'number' ? (values as number[]).sort((a, b) => a - b) : values,
    };
  });
}

function changesOf(id: string, old: Decider, now: Decider, cells: readonly Cells[]): Impact[] {
  const store = new Store(cells.map(({ values }) => values.length));
  const diagram = (decider: Decider) => (id in decider.rules.supports ? decider.rest(id, []) : store.leaf('none'));
  const both = store.combine(diagram(old), diagram(now), (a, b) => {
    const [from, to] = [verdictAt(a), verdictAt(b)];
    return store.leaf(from === to ? null : `${from} ${to}`);
  });
  const labels = new Map<string, Kind[]>();
  const shares = new Map<string, number>();
  walk(both, cells, [], 1, (label, kind, share) => {
    labels.set(label, [...(labels.get(label) ?? []), kind]);
    shares.set(label, (shares.get(label) ?? 0) + share);
  });
  return [...labels].map(([label, kinds]) => {
    const [from, to] = label.split(' ') as [Verdict, Verdict];
    const told = [...kinds].sort((a, b) => a.length - b.length).slice(0, TOLD);
    return { support: id, from, to, share: shares.get(label) ?? 0, kinds: told, more: kinds.length - told.length };
  });
}

const verdictAt = (leaf: unknown): string => (typeof leaf === 'string' ? leaf : (leaf as { verdict: string }).verdict);

type Visit = (label: string, kind: Kind, share: number) => void;

/** Visits every way to a change; answers that lead to the same place are taken together. */
function walk(node: Node, cells: readonly Cells[], kind: Kind, share: number, visit: Visit): void {
  if (!('kids' in node)) {
    if (node.value !== null) visit(String(node.value), kind, share);
    return;
  }
  const { fact, values } = cells[node.fact] as Cells;
  for (const kid of new Set(node.kids)) {
    const answers = values.filter((_, cell) => node.kids[cell] === kid);
    walk(kid, cells, [...kind, { fact, answers }], (share * answers.length) / values.length, visit);
  }
}
