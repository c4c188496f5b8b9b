/**
 * Decision diagrams: a function of all facts, kept as a graph in which a fact appears only where the function
 * still depends on it (Bryant 1986, with many-valued branches). That makes "unknown" exact without trying
 * combinations: what a restricted diagram can still reach is what can still happen, and the facts left in it are
 * the ones worth asking.
 */
export type Leaf = { id: number; value: unknown };
export type Branch = { id: number; fact: number; kids: readonly Node[] };
export type Node = Leaf | Branch;

const isBranch = (node: Node): node is Branch => 'kids' in node;
/** Ids stay far below this, so that two of them make one exact number. */
const MOST_IDS = 2 ** 26;
const NEVER = Number.POSITIVE_INFINITY;
const factOf = (node: Node) => (isBranch(node) ? node.fact : NEVER);

/** Makes nodes; the same node is never made twice, so two equal functions are one object. */
export class Store {
  private readonly nodes = new Map<string, Node>();
  private readonly widths: readonly number[];

  /** @param widths how many cells each fact has */
  constructor(widths: readonly number[]) {
    this.widths = widths;
  }

  /** How many different nodes were made. */
  get size() {
    return this.nodes.size;
  }

  /** @param value told apart by `key` */
  leaf(value: unknown, key = String(value)): Node {
    return this.once(`=${key}`, (id) => ({ id, value }));
  }

  branch(fact: number, kids: readonly Node[]): Node {
    const [first] = kids as [Node];
    if (kids.every((kid) => kid === first)) return first;
    return this.once(`${fact}?${kids.map((kid) => kid.id).join()}`, (id) => ({ id, fact, kids }));
  }

  /** The diagram of one fact: `value(cell)` at each of its cells. */
  atom(fact: number, value: (cell: number) => unknown): Node {
    return this.branch(
      fact,
      Array.from({ length: this.widths[fact] as number }, (_, cell) => this.leaf(value(cell))),
    );
  }

  /** `join` of two diagrams, at every combination of facts at once. */
  combine(a: Node, b: Node, join: (a: unknown, b: unknown) => Node, done = new Map<number, Node>()): Node {
    if (!isBranch(a) && !isBranch(b)) return join(a.value, b.value);
    const key = a.id * MOST_IDS + b.id;
    const known = done.get(key);
    if (known) return known;
    const fact = Math.min(factOf(a), factOf(b));
    const at = (node: Node, cell: number) => (isBranch(node) && node.fact === fact ? (node.kids[cell] as Node) : node);
    const kids = Array.from({ length: this.widths[fact] as number }, (_, cell) =>
      this.combine(at(a, cell), at(b, cell), join, done),
    );
    const made = this.branch(fact, kids);
    done.set(key, made);
    return made;
  }

  /** The diagram that is left once some facts are known. `known[fact]` is a cell, or undefined. */
  restrict(node: Node, known: readonly (number | undefined)[], done = new Map<Node, Node>()): Node {
    if (!isBranch(node)) return node;
    const before = done.get(node);
    if (before) return before;
    const cell = known[node.fact];
    const made =
      cell === undefined
        ? this.branch(
            node.fact,
            node.kids.map((kid) => this.restrict(kid, known, done)),
          )
        : this.restrict(node.kids[cell] as Node, known, done);
    done.set(node, made);
    return made;
  }

  private once(key: string, make: (id: number) => Node): Node {
    const known = this.nodes.get(key);
    if (known) return known;
    const made = make(this.nodes.size);
    this.nodes.set(key, made);
    return made;
  }
}

/** Everything a diagram can still come to, and the facts (by index) it still depends on. */
export function reach(node: Node, seen = new Set<Node>()): { leaves: Leaf[]; facts: Set<number> } {
  const leaves: Leaf[] = [];
  const facts = new Set<number>();
  const walk = (at: Node) => {
    if (seen.has(at)) return;
    seen.add(at);
    if (!isBranch(at)) leaves.push(at);
    else {
      facts.add(at.fact);
      at.kids.forEach(walk);
    }
  };
  walk(node);
  return { leaves, facts };
}
