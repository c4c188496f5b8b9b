import type { Cells } from './cells.ts';
import type { Node } from './diagram.ts';
import type { Question } from './types.ts';

/** One cell of a fact, and the questions that can give that answer. Made once: the same cell is the same object. */
type Pick = { fact: number; askers: readonly number[] };
/** Answers that together settle a diagram, whatever the rest. */
type Certificate = { leaf: number; picks: readonly Pick[] };

/** So many screens are looked ahead. */
const AHEAD = 2;

/** Looks two answers ahead: which diagrams could be settled by them. Exact: no better pair is overlooked. */
export class Outlook {
  private readonly done = new Map<Node, Certificate[]>();
  /** For each fact, its cells. */
  private readonly picks: readonly (readonly Pick[])[];

  constructor(cells: readonly Cells[], questions: readonly Question[]) {
    this.picks = cells.map(({ fact, values }, index) =>
      values.map((value) => ({
        fact: index,
        askers: questions.flatMap((q, n) => (fact in q.facts || q.clears?.[fact] === value ? [n] : [])),
      })),
    );
  }

  /** The fewest further answers that could settle a diagram: 0, 1, 2, or null when it takes more. */
  fewest(node: Node): number | null {
    const sizes = this.certificates(node).map(({ picks }) => screens(picks));
    return sizes.length === 0 ? null : Math.min(...sizes);
  }

  private certificates(node: Node): Certificate[] {
    if (!('kids' in node)) return [{ leaf: node.id, picks: [] }];
    const known = this.done.get(node);
    if (known) return known;
    const kids = node.kids.map((kid) => this.certificates(kid));
    const own = this.picks[node.fact] as Pick[];
    const chosen = kids.flatMap((list, cell) =>
      list.flatMap(({ leaf, picks }) => within(leaf, [own[cell] as Pick, ...picks])),
    );
    const whatever = kids.reduce((sum, list) => minimal(both(sum, list)));
    const made = minimal([...whatever, ...chosen]);
    this.done.set(node, made);
    return made;
  }
}

/** Settles both of two branches, whichever it turns out to be. */
function both(one: readonly Certificate[], other: readonly Certificate[]): Certificate[] {
  return one.flatMap((a) =>
    other.flatMap((b) => {
      if (a.leaf !== b.leaf) return [];
      const picks = merged(a.picks, b.picks);
      return picks ? within(a.leaf, picks) : [];
    }),
  );
}

const within = (leaf: number, picks: readonly Pick[]): Certificate[] =>
  screens(picks) <= AHEAD ? [{ leaf, picks }] : [];

/** How many questions it takes to give these answers. */
function screens([first, ...rest]: readonly Pick[]): number {
  if (!first) return 0;
  const after = first.askers.map((asker) => screens(rest.filter(({ askers }) => !askers.includes(asker))));
  return 1 + Math.min(...after);
}

/** Both lists of answers as one; null when they contradict each other. */
function merged(one: readonly Pick[], other: readonly Pick[]): Pick[] | null {
  const sum = new Map(one.map((pick) => [pick.fact, pick]));
  for (const pick of other) {
    const there = sum.get(pick.fact);
    if (there && there !== pick) return null;
    sum.set(pick.fact, pick);
  }
  return [...sum.values()];
}

/** Leaves out what asks more than one before it that comes to the same. */
function minimal(list: readonly Certificate[]): Certificate[] {
  const kept: Certificate[] = [];
  // Their leaves need no look: what the fewer answers settle, the more cannot settle otherwise.
  const covers = (a: Certificate, b: Certificate) => a.picks.every((pick) => b.picks.includes(pick));
  for (const next of list) if (!kept.some((k) => covers(k, next))) kept.push(next);
  return kept;
}
