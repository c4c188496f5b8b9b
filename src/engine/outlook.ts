import type { Cells } from './cells.ts';
import type { Node } from './diagram.ts';
import type { Question } from './types.ts';

/** Answers that together settle a diagram, whatever the rest: each a fact and one of its cells. */
type Certificate = { leaf: number; picks: readonly Pick[] };
type Pick = { fact: number; cell: number };

/** So many screens are looked ahead. */
const AHEAD = 2;

/** Looks two answers ahead: which diagrams could be settled by them. Exact: no better pair is overlooked. */
export class Outlook {
  private readonly done = new Map<Node, Certificate[]>();
  /** For each fact and cell, the questions that can give that answer. */
  private readonly askers: number[][][];

  constructor(cells: readonly Cells[], questions: readonly Question[]) {
    this.askers = cells.map(({ fact, values }) =>
      values.map((value) =>
        questions.flatMap((q, index) => (fact in q.facts || q.clears?.[fact] === value ? [index] : [])),
      ),
    );
  }

  /** The fewest further answers that could settle a diagram: 0, 1, 2, or null when it takes more. */
  fewest(node: Node): number | null {
    const sizes = this.certificates(node).map(({ picks }) => this.screens(picks));
    return sizes.length === 0 ? null : Math.min(...sizes);
  }

  private certificates(node: Node): Certificate[] {
    if (!('kids' in node)) return [{ leaf: node.id, picks: [] }];
    const known = this.done.get(node);
    if (known) return known;
    const kids = node.kids.map((kid) => this.certificates(kid));
    const chosen = kids.flatMap((list, cell) =>
      list.flatMap(({ leaf, picks }) => this.within(leaf, [{ fact: node.fact, cell }, ...picks])),
    );
    const [first = [], ...others] = kids;
    const whatever = others.reduce((sum, list) => minimal(this.both(sum, list)), first);
    const made = minimal([...whatever, ...chosen]);
    this.done.set(node, made);
    return made;
  }

  /** Settles both of two branches, whichever it turns out to be. */
  private both(one: readonly Certificate[], other: readonly Certificate[]): Certificate[] {
    return one.flatMap((a) =>
      other.flatMap((b) => {
        if (a.leaf !== b.leaf) return [];
        const picks = merged(a.picks, b.picks);
        return picks ? this.within(a.leaf, picks) : [];
      }),
    );
  }

  private within(leaf: number, picks: readonly Pick[]): Certificate[] {
    return this.screens(picks) <= AHEAD ? [{ leaf, picks }] : [];
  }

  /** How many questions it takes to give these answers; past what is looked ahead, any larger number. */
  private screens(picks: readonly Pick[], limit = AHEAD): number {
    const [first, ...rest] = picks;
    if (!first) return 0;
    if (limit === 0) return 1;
    const counts = this.askersOf(first).map(
      (asker) =>
        1 +
        this.screens(
          rest.filter((pick) => !this.askersOf(pick).includes(asker)),
          limit - 1,
        ),
    );
    return Math.min(...counts);
  }

  private askersOf = ({ fact, cell }: Pick): number[] => this.askers[fact]?.[cell] ?? [];
}

/** Both lists of answers as one; null when they contradict each other. */
function merged(one: readonly Pick[], other: readonly Pick[]): Pick[] | null {
  const sum = new Map(one.map((pick) => [pick.fact, pick]));
  for (const pick of other) {
    const there = sum.get(pick.fact);
    if (there && there.cell !== pick.cell) return null;
    sum.set(pick.fact, pick);
  }
  return [...sum.values()].sort((a, b) => a.fact - b.fact);
}

/** Leaves out what asks more than another that comes to the same. */
function minimal(list: readonly Certificate[]): Certificate[] {
  const kept: Certificate[] = [];
  const covers = (a: Certificate, b: Certificate) =>
    a.leaf === b.leaf && a.picks.every((p) => b.picks.some((q) => q.fact === p.fact && q.cell === p.cell));
  for (const next of [...list].sort((a, b) => a.picks.length - b.picks.length))
    if (!kept.some((k) => covers(k, next))) kept.push(next);
  return kept;
}
