import { type Cells, lineValue, pastSoft } from './cells.ts';
import type { Node, Store } from './diagram.ts';
import type { Answer, Condition, Range, Rules, Test, Truth } from './types.ts';

const and = (a: Truth, b: Truth): Truth =>
  a === false || b === false ? false : a === null || b === null ? null : true;
const not = (a: Truth): Truth => (a === null ? null : !a);
const or = (a: Truth, b: Truth): Truth => not(and(not(a), not(b)));

const isRange = (test: Test): test is Range => typeof test === 'object' && !Array.isArray(test);

/** Whether one answer passes one test. Unknown only within a soft line's band. */
export function passes(rules: Rules, answer: Answer, test: Test): Truth {
  if (!isRange(test)) return Array.isArray(test) ? test.includes(answer as string) : answer === test;
  const x = answer as number;
  return Object.entries(test).reduce<Truth>((truth, [word, line]) => {
    const { value, soft } = lineValue(rules, line);
    const under = word === 'atMost' ? x <= value : x < value;
    const below: Truth = under ? true : soft && !pastSoft(x, value) ? null : false;
    return and(truth, word === 'atLeast' ? not(below) : below);
  }, true);
}

/** Turns conditions into decision diagrams whose leaves are truths; each condition once. */
export class Compiler {
  private readonly done = new Map<Condition, Node>();
  private readonly open = new Set<string>();

  private readonly rules: Rules;
  private readonly cells: readonly Cells[];
  readonly store: Store;

  constructor(rules: Rules, store: Store, cells: readonly Cells[]) {
    this.rules = rules;
    this.store = store;
    this.cells = cells;
  }

  /** The diagram of a condition. Throws on a word that is no category, no fact and no connective. */
  compile(condition: Condition): Node {
    const known = this.done.get(condition);
    if (known) return known;
    const made = typeof condition === 'string' ? this.category(condition) : this.connective(condition);
    this.done.set(condition, made);
    return made;
  }

  private connective(condition: Exclude<Condition, string>): Node {
    const [word, rest] = Object.entries(condition)[0] as [string, unknown];
    if (word === 'all') return this.fold(rest as Condition[], and, true);
    if (word === 'any') return this.fold(rest as Condition[], or, false);
    if (word === 'not') return this.join(this.compile(rest as Condition), this.store.leaf(null), not);
    return this.fact(word, rest as Test);
  }

  private fold(parts: readonly Condition[], op: (a: Truth, b: Truth) => Truth, start: Truth): Node {
    return parts.reduce((sum, part) => this.join(sum, this.compile(part), op), this.store.leaf(start));
  }

  private join(a: Node, b: Node, op: (a: Truth, b: Truth) => Truth): Node {
    return this.store.combine(a, b, (x, y) => this.store.leaf(op(x as Truth, y as Truth)));
  }

  private fact(fact: string, test: Test): Node {
    const index = this.cells.findIndex((cells) => cells.fact === fact);
    if (index < 0) throw new Error(`no fact called ${fact}`);
    return this.store.atom(index, (cell) => passes(this.rules, this.cells[index]?.values[cell] as Answer, test));
  }

  /** Certainly so, or certainly not, or settled by no text: then unknown even when every fact is known. */
  private category(name: string): Node {
    const category = this.rules.categories[name];
    if (!category) throw new Error(`no category called ${name}`);
    if (this.open.has(name)) throw new Error(`category ${name} rests on itself`);
    this.open.add(name);
    try {
      const is = this.compile(category.is);
      const unsettled = this.compile(category.unsettled ?? { any: [] });
      return this.join(is, unsettled, (a, b) => or(a, and(b, null)));
    } finally {
      // Also after a fault in it: asked again, the same fault is named and not a ring.
      this.open.delete(name);
    }
  }
}
