import type { Branch, Node } from './diagram.ts';

/** Answers that force an outcome, whatever the rest: for each fact the cells it may have. No fact can be left out. */
export type Cube = readonly { fact: number; cells: readonly number[] }[];

/**
 * Every smallest set of answers that forces one kind of outcome (the prime implicants of a multi-valued function).
 * A family is certain of the outcome exactly when one of them holds of what it has told: so they can be printed.
 * @param wanted whether a leaf's value is of that kind
 */
export function primes(root: Node, wanted: (value: unknown) => boolean): Cube[] {
  return new Primes(wanted).of([root]);
}

class Primes {
  private readonly done = new Map<string, Cube[]>();
  private readonly wanted: (value: unknown) => boolean;

  constructor(wanted: (value: unknown) => boolean) {
    this.wanted = wanted;
  }

  /** What forces all of these nodes at once. */
  of(all: readonly Node[]): Cube[] {
    const nodes = [...new Set(all)];
    const leaves = nodes.filter((node) => !('kids' in node));
    if (leaves.some((leaf) => !this.wanted((leaf as { value: unknown }).value))) return [];
    const branches = nodes.filter((node) => 'kids' in node);
    if (branches.length === 0) return [[]];
    const key = branches.map((node) => node.id).join();
    const before = this.done.get(key);
    if (before) return before;
    const made = this.split(branches as Branch[]);
    this.done.set(key, made);
    return made;
  }

  private split(branches: readonly Branch[]): Cube[] {
    const fact = Math.min(...branches.map((node) => node.fact));
    const width = (branches.find((node) => node.fact === fact) as Branch).kids.length;
    const at = (cell: number) => branches.map((node) => (node.fact === fact ? (node.kids[cell] as Node) : node));
    // Cells that lead to the same nodes are one choice.
    const choices = new Map<string, { cells: number[]; nodes: Node[] }>();
    for (let cell = 0; cell < width; cell++) {
      const nodes = at(cell);
      const key = nodes.map((node) => node.id).join();
      const same = choices.get(key) ?? { cells: [], nodes };
      same.cells.push(cell);
      choices.set(key, same);
    }
    const found = subsets([...choices.values()]).flatMap((chosen) => {
      const cells = chosen.flatMap((choice) => choice.cells).sort((a, b) => a - b);
      const rest = this.of(chosen.flatMap((choice) => choice.nodes));
      return rest.map((cube) => (cells.length === width ? cube : [{ fact, cells }, ...cube]));
    });
    return maximal(found);
  }
}

/** Every choice but the empty one. */
function subsets<T>(list: readonly T[]): T[][] {
  return Array.from({ length: 2 ** list.length - 1 }, (_, n) => list.filter((_item, i) => ((n + 1) >> i) & 1));
}

const covers = (wide: Cube, narrow: Cube) =>
  wide.every((lit) =>
    narrow.some((other) => other.fact === lit.fact && other.cells.every((cell) => lit.cells.includes(cell))),
  );

function maximal(cubes: readonly Cube[]): Cube[] {
  const size = (cube: Cube) => cube.length * 100 - cube.reduce((sum, lit) => sum + lit.cells.length, 0);
  const kept: Cube[] = [];
  for (const cube of [...cubes].sort((a, b) => size(a) - size(b)))
    if (!kept.some((wide) => covers(wide, cube))) kept.push(cube);
  return kept;
}
