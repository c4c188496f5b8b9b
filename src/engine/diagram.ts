/**
 * Decision diagrams: a function of all facts, kept as a graph in which a fact appears only where the function
 * still depends on it (Bryant 1986, with many-valued branches). That makes "unknown" exact without trying
 * combinations: what a restricted diagram can still reach is what can still happen, and the facts left in it are
 * the ones worth asking.
 */
export type Leaf = { id: number; value: unknown };
export type Branch = {
  id: number;
  fact: number;
  kids: readonly Node[];
  /** The restriction under way, and what it made of this node: kept here, since a map would cost more than the walk. */
  walk: number;
  left: Node;
  /** The next node of the same hash. */
  next: Branch | undefined;
};
export type Node = Leaf | Branch;

const isBranch = (node: Node): node is Branch => 'kids' in node;
/** Ids stay far below this, so that two of them make one exact number. */
const MOST_IDS = 2 ** 26;
const NEVER = Number.POSITIVE_INFINITY;
const factOf = (node: Node) => (isBranch(node) ? node.fact : NEVER);

/** Makes nodes; the same node is never made twice, so two equal functions are one object. */
export class Store {
  private readonly leaves = new Map<string, Leaf>();
  private readonly branches = new Map<number, Branch>();
  private made = 0;
  private walks = 0;
  private last: readonly (number | undefined)[] | undefined;
  private readonly widths: readonly number[];

  /** @param widths how many cells each fact has */
  constructor(widths: readonly number[]) {
    this.widths = widths;
  }

  /** How many different nodes were made. */
  get size() {
    return this.made;
  }

  /** @param value told apart by `key` */
  leaf(value: unknown, key = String(value)): Node {
    const known = this.leaves.get(key) ?? { id: this.made++, value };
    this.leaves.set(key, known);
    return known;
  }

  branch(fact: number, kids: readonly Node[]): Node {
    const [first] = kids as [Node];
    if (kids.every((kid) => kid === first)) return first;
    const hash = hashOf(fact, kids);
    const chain = this.branches.get(hash);
    for (let at = chain; at; at = at.next)
      if (at.fact === fact && at.kids.every((kid, i) => kid === kids[i])) return at;
    const made: Branch = { id: this.made++, fact, kids, walk: 0, left: first, next: chain };
    this.branches.set(hash, made);
    return made;
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

  /**
   * The diagram that is left once some facts are known. `known[fact]` is a cell, or undefined. What was found under the
   * same list stays: many diagrams of one family share their parts, so a list must not change once it was asked with.
   */
  restrict(node: Node, known: readonly (number | undefined)[]): Node {
    if (known !== this.last) this.walks++;
    this.last = known;
    return this.left(node, known, this.walks);
  }

  private left(node: Node, known: readonly (number | undefined)[], walk: number): Node {
    if (!isBranch(node)) return node;
    if (node.walk === walk) return node.left;
    const cell = known[node.fact];
    node.left = cell === undefined ? this.rejoined(node, known, walk) : this.left(node.kids[cell] as Node, known, walk);
    node.walk = walk;
    return node.left;
  }

  /** The same node when nothing below it was known: most are, and for them nothing is made or looked up. */
  private rejoined(node: Branch, known: readonly (number | undefined)[], walk: number): Node {
    let kids: Node[] | null = null;
    for (let i = 0; i < node.kids.length; i++) {
      const kid = this.left(node.kids[i] as Node, known, walk);
      if (kid !== node.kids[i]) kids ??= [...node.kids];
      if (kids) kids[i] = kid;
    }
    return kids ? this.branch(node.fact, kids) : node;
  }
}

const hashOf = (fact: number, kids: readonly Node[]) => {
  let hash = fact;
  for (const { id } of kids) hash = (Math.imul(hash, 31) + id) | 0;
  return hash;
};

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
