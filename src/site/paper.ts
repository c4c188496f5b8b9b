import type { Decider } from '../engine/decide.ts';
import { asideFacts } from '../engine/next.ts';
import { type Cube, primes } from '../engine/primes.ts';
import type { Answer, Rules, Verdict } from '../engine/types.ts';
import type { FactWords, QuestionWords } from '../share/pack.ts';

/** One thing to answer on paper: a number in front, and either lettered answers or a number to write. */
export type Item = {
  number: number;
  fact: string;
  label: string;
  options: { letter: string; label: string; value: Answer }[] | null;
};
/** A question with its items; of most there is one. */
export type Asked = { ask: string; hint?: string; items: Item[] };
/** What is read off for one support: rows of which one must match in full. */
export type Key = { support: string; likely: string[]; unlikely: string[]; anyone: boolean };

const LETTERS = 'ABCDEFGHIJ';

/** The questions of the check as a sheet: every fact once, whatever the screen folds together; what is aside is not asked. */
export function sheetOfQuestions(
  rules: Rules,
  questions: Readonly<Record<string, QuestionWords>>,
  facts: Readonly<Record<string, FactWords>>,
  words: { yes: string; no: string },
): Asked[] {
  let number = 0;
  return rules.questions
    .filter(({ aside }) => !aside)
    .map(({ id, facts: own, service = {} }) => ({
      ask: questions[id]?.ask ?? id,
      ...(questions[id]?.hint ? { hint: questions[id]?.hint as string } : {}),
      items: Object.entries(own)
        .filter(([fact]) => !(fact in service))
        .map(([fact, domain]): Item => {
          number++;
          const label = facts[fact]?.tick ?? '';
          if (typeof domain === 'object' && 'from' in domain) return { number, fact, label, options: null };
          const values: readonly Answer[] = domain === 'boolean' ? [true, false] : domain;
          const named = (value: Answer) =>
            facts[fact]?.labels?.[String(value)] ??
            (value === true ? words.yes : value === false ? words.no : String(value));
          return {
            number,
            fact,
            label,
            options: values.map((value, i) => ({ letter: LETTERS[i] as string, label: named(value), value })),
          };
        }),
    }));
}

/** The key of the sheet, exact: a family is certain of a verdict exactly when one row holds of what it has written. */
export function keysOf(decider: Decider, asked: readonly Asked[]): Key[] {
  const { rules } = decider;
  const items = new Map(asked.flatMap(({ items: list }) => list.map((item) => [item.fact, item] as const)));
  const known = decider.known(Object.fromEntries(asideFacts(rules).map((fact) => [fact, false])));
  // Supports of the same conditions are one diagram, and its key is made once.
  const made = new Map<unknown, Omit<Key, 'support'>>();
  return Object.keys(rules.supports).map((support) => {
    const root = decider.rest(support, known);
    const before = made.get(root);
    if (before) return { support, ...before };
    const rows = (verdict: Verdict) =>
      primes(root, (leaf) => (leaf as { verdict: Verdict }).verdict === verdict).map((cube) =>
        rowOf(cube, decider, items),
      );
    const anyone = !('kids' in root) && (root.value as { verdict: Verdict }).verdict === 'anyone';
    const key = { anyone, likely: rows('likely'), unlikely: rows('unlikely') };
    made.set(root, key);
    return { support, ...key };
  });
}

/** `3:A/B 10:≥18`: item 3 is A or B, and item 10 is 18 or more. */
const rowOf = (cube: Cube, decider: Decider, items: ReadonlyMap<string, Item>): string =>
  cube
    .map(({ fact, cells }) => {
      const { fact: name, values } = decider.cells[fact] as Decider['cells'][number];
      const item = items.get(name) as Item;
      return {
        number: item.number,
        text: item.options
          ? letters(
              item,
              cells.map((c) => values[c] as Answer),
            )
          : ranges(values as number[], cells),
      };
    })
    .sort((a, b) => a.number - b.number)
    .map(({ number, text }) => `${number}:${text}`)
    .join(' ');

const letters = ({ options }: Item, values: readonly Answer[]) =>
  (options ?? [])
    .filter(({ value }) => values.includes(value))
    .map(({ letter }) => letter)
    .join('/');

/** Cells of a number as ranges, those that touch as one: `<770`, `770-1154`, `≥1155`. */
function ranges(starts: readonly number[], cells: readonly number[]): string {
  const runs: [number, number][] = [];
  for (const cell of cells) {
    const last = runs.at(-1);
    if (last && last[1] === cell - 1) last[1] = cell;
    else runs.push([cell, cell]);
  }
  return runs
    .map(([first, last]) => {
      const below = starts[last + 1];
      if (first === 0) return `<${below}`;
      return below === undefined ? `≥${starts[first]}` : `${starts[first]}-${below - 1}`;
    })
    .join('/');
}
