import { nearest } from '../engine/answers.ts';
import { type Fault, letterOf, plain, type Reader, readerOf, shown } from './cells.ts';
import { type Column, LABEL } from './columns.ts';
import type { Table } from './csv.ts';
import type { Strings } from './pack.ts';

/** What the head of a table says: where each fact stands, and what it leaves out. */
export type Head = {
  /** The row it stands in, from 0. */
  row: number;
  heads: readonly string[];
  /** The column that names the rows; -1 when there is none. */
  label: number;
  readers: ReadonlyMap<number, Reader>;
  /** Facts without a column: they count as unknown. */
  missing: readonly string[];
  faults: readonly Fault[];
};

/** Nobody reads more wrong heads than this, and each costs a search for its nearest name. */
const MOST = 20;

/**
 * Finds the head of a table: its first row that is not empty. A head that is not known, or stands there twice, is told
 * of and its column put aside.
 * @returns null when it names no fact at all: then it is another table
 */
export function headOf({ rows }: Table, columns: readonly Column[], ui: Strings): Head | null {
  const row = rows.findIndex((cells) => cells.some((cell) => plain(cell) !== ''));
  const heads = (rows[row] ?? []).map(plain);
  const facts = new Map(columns.map((column) => [column.fact, column]));
  if (!heads.some((head) => facts.has(head))) return null;
  const times = new Map<string, number>();
  for (const head of heads) times.set(head, (times.get(head) ?? 0) + 1);
  const isOnce = (head: string) => times.get(head) === 1;
  const isKnown = (head: string) => head === LABEL || facts.has(head);
  const wrong = [...heads.keys()].filter((at) => heads[at] && !(isKnown(heads[at]) && isOnce(heads[at])));
  const fault = (at: number): Fault => {
    const head = shown(heads[at] ?? '');
    const place = { row: row + 1, letter: letterOf(at), head, found: shown(rows[row]?.[at] ?? '') };
    if (isKnown(heads[at] ?? '')) return { kind: 'twice', ...place };
    return { kind: 'head', ...place, nearest: nearest(head, [LABEL, ...facts.keys()]) ?? '' };
  };
  return {
    row,
    heads,
    label: isOnce(LABEL) ? heads.indexOf(LABEL) : -1,
    readers: readersOf(heads, (head) => (isOnce(head) ? facts.get(head) : undefined), ui),
    missing: [...facts.keys()].filter((fact) => !times.has(fact)),
    faults: wrong.slice(0, MOST).map(fault),
  };
}

const readersOf = (heads: readonly string[], columnOf: (head: string) => Column | undefined, ui: Strings) =>
  new Map(
    heads.flatMap((head, at) => {
      const column = columnOf(head);
      return column ? [[at, readerOf(column, ui)] as const] : [];
    }),
  );
