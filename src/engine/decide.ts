import { type Cells, cellIndex, cellsOf } from './cells.ts';
import { Compiler } from './condition.ts';
import { type Node, reach, Store } from './diagram.ts';
import type { Answer, Answers, Because, Condition, Rules, Support, Tier, Truth, Verdict } from './types.ts';

/** What holds once every fact is known: the verdict, and the best tier that is certain. */
type Outcome = { verdict: Verdict; tier: number | null };

/** For each fact, by index, the cell of its answer; undefined while it is unknown. */
export type Known = readonly (number | undefined)[];

export type Decision = {
  verdict: Verdict;
  /** The tier that is certain at least, or null. */
  tier: string | null;
  /** The family has it already. */
  has: boolean;
  /** Facts whose answer can still change verdict or tier. */
  open: string[];
  /** Why the verdict is `possible`; null for every other verdict. */
  because: Because | null;
};

const verdictOf = (tier: Tier): Verdict => (!tier.when ? 'anyone' : tier.possible ? 'possible' : 'likely');

/** A support's outcome at every combination of facts: the first tier that holds wins. */
function outcomes(support: Support, compiler: Compiler): Node {
  const { store } = compiler;
  const leaf = (o: Outcome) => store.leaf(o, `${o.verdict}/${o.tier}`);
  return support.tiers.reduceRight<Node>(
    (rest, tier, index) => {
      const own: Outcome = { verdict: verdictOf(tier), tier: index };
      return store.combine(compiler.compile(tier.when ?? { all: [] }), rest, (truth, other) => {
        const lower = other as Outcome;
        if (truth === true) return leaf(own);
        if (truth === false) return leaf(lower);
        return leaf({ verdict: own.verdict === lower.verdict ? own.verdict : 'possible', tier: lower.tier });
      });
    },
    leaf({ verdict: 'unlikely', tier: null }),
  );
}

/** Rules made ready to be asked often: one decision diagram a support. Building takes longer than asking. */
export class Decider {
  readonly rules: Rules;
  readonly cells: readonly Cells[];
  private readonly compiler: Compiler;
  private readonly diagrams: Map<string, Node>;
  /** What was said of each diagram that was left: the same one is met again after most answers. */
  private readonly said = new Map<string, WeakMap<Node, Omit<Decision, 'has'>>>();

  /** @param cells finer cells than the rules' own, where two sets of rules are to be compared */
  constructor(rules: Rules, cells: readonly Cells[] = cellsOf(rules)) {
    this.rules = rules;
    this.cells = cells;
    this.compiler = new Compiler(rules, new Store(this.cells.map((c) => c.values.length)), this.cells);
    this.diagrams = new Map(Object.entries(rules.supports).map(([id, s]) => [id, outcomes(s, this.compiler)]));
  }

  /** How many nodes the diagrams share, to keep an eye on their size. */
  get size() {
    return this.compiler.store.size;
  }

  /** What is left of a support's diagram once some facts are known: one leaf when nothing can change it any more. */
  rest(id: string, known: Known): Node {
    return this.compiler.store.restrict(this.diagrams.get(id) as Node, known);
  }

  /** Every fact that a support depends on. */
  factsOf(id: string): Set<string> {
    return new Set(this.names(reach(this.diagrams.get(id) as Node).facts));
  }

  /** The tiers (by index) that some family is certain of. */
  tiersWithin(id: string): Set<number | null> {
    return new Set(reach(this.diagrams.get(id) as Node).leaves.map((leaf) => (leaf.value as Outcome).tier));
  }

  /** The cell of each answered fact; `unknown` and facts not asked have none. */
  known(answers: Answers): Known {
    return this.cells.map((cells) => {
      const answer = answers[cells.fact];
      return answer === undefined || answer === 'unknown' ? undefined : cellIndex(cells, answer);
    });
  }

  /** Exactly true or false when every completion of the answers agrees, else unknown. */
  truth(condition: Condition, known: Known): Truth {
    const left = this.compiler.store.restrict(this.compiler.compile(condition), known);
    return 'kids' in left ? null : (left.value as Truth);
  }

  /** The truth of a condition and the facts it still waits for. Unknown with none open: no text settles it. */
  outlook(condition: Condition, known: Known): { truth: Truth; open: string[] } {
    const { leaves, facts } = reach(this.compiler.store.restrict(this.compiler.compile(condition), known));
    return { truth: leaves.length === 1 ? (leaves[0]?.value as Truth) : null, open: this.names(facts) };
  }

  /**
   * The answers to one fact that still matter, merged where these supports do not tell them apart.
   * @returns for every merged group the answer that stands for it: of numbers the lowest
   */
  telling(fact: string, ids: readonly string[], known: Known): Answer[] {
    const index = this.cells.findIndex((cells) => cells.fact === fact);
    const values = this.cells[index]?.values ?? [];
    const left = (cell: number) => {
      const at = known.map((c, i) => (i === index ? cell : c));
      return ids.map((id) => this.compiler.store.restrict(this.diagrams.get(id) as Node, at));
    };
    return values.filter((_, cell) => {
      if (cell === 0) return true;
      const before = left(cell - 1);
      return left(cell).some((node, i) => node !== before[i]);
    });
  }

  private names(facts: ReadonlySet<number>): string[] {
    return [...facts].sort((a, b) => a - b).map((index) => (this.cells[index] as Cells).fact);
  }

  /** The verdict that holds for every way the unknown could turn out, else `possible`. */
  decide(id: string, known: Known): Decision {
    const support = this.rules.supports[id] as Support;
    const { verdict, tier, open, because } = this.saidOf(id, support, this.rest(id, known));
    const has = support.has ? this.truth(support.has, known) === true : false;
    return { verdict, tier, has, open, because };
  }

  private saidOf(id: string, support: Support, rest: Node): Omit<Decision, 'has'> {
    const before = this.said.get(id) ?? new WeakMap();
    const known = before.get(rest) ?? this.say(support, rest);
    this.said.set(id, before.set(rest, known));
    return known;
  }

  private say(support: Support, rest: Node): Omit<Decision, 'has'> {
    const { leaves, facts } = reach(rest);
    const found = leaves.map((leaf) => leaf.value as Outcome);
    const [first] = found as [Outcome];
    const settled = found.every((o) => o.verdict === first.verdict);
    const tier = lowest(found);
    const verdict = settled ? first.verdict : 'possible';
    return {
      verdict,
      tier: tier === null ? null : (support.tiers[tier] as Tier).id,
      open: this.names(facts),
      because: verdict !== 'possible' ? null : settled ? reason(support, tier) : 'open',
    };
  }
}

const ready = new WeakMap<Rules, Decider>();

/** The decider of these rules, made once. */
export function deciderOf(rules: Rules): Decider {
  const decider = ready.get(rules) ?? new Decider(rules);
  ready.set(rules, decider);
  return decider;
}

/** The tier that is certain at least: best first, so the one furthest down; null when none may be left. */
function lowest(found: readonly Outcome[]): number | null {
  return found.reduce<number | null>(
    (sum, { tier }) => (sum === null || tier === null ? null : Math.max(sum, tier)),
    -1,
  );
}

/** A tier says why it is only possible; what no text settles is `silent`. */
const reason = (support: Support, tier: number | null): Because =>
  support.tiers[tier ?? -1]?.possible?.because ?? 'silent';
