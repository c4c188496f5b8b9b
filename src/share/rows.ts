import { fits, nearest } from '../engine/answers.ts';
import type { Answer } from '../engine/types.ts';
import { type Column, LABEL } from './columns.ts';
import type { Table } from './csv.ts';
import type { Strings } from './pack.ts';

/** What is wrong with a cell, a head or the quotes. Rows are counted from 1, columns lettered, as Excel does. */
export type Fault = {
  kind: 'answer' | 'no-head' | 'head' | 'twice' | 'quote';
  row: number;
  letter: string;
  head: string;
  found: string;
  /** The known name nearest to a mistaken head. */
  nearest?: string;
  column?: Column;
};

/** One family of the table. */
export type Row = { row: number; label: string; answers: Readonly<Record<string, Answer>> };

/** What the head of a table says: where each fact stands, and what it leaves out. */
export type Head = {
  row: number;
  heads: readonly string[];
  label: number;
  columns: ReadonlyMap<number, Reader>;
  missing: readonly string[];
  faults: readonly Fault[];
};

type Reader = { column: Column; words: ReadonlyMap<string, Answer> };

/** Nobody reads more wrong heads than this, and each costs a search for its nearest name. */
const MOST_HEADS = 20;
const LONGEST = 40;

/** How a cell is compared: no spaces, half width, small letters (Excel writes TRUE), 8.0 as 8, no leading apostrophe. */
const plain = (cell: string) =>
  cell
    .normalize('NFKC')
    .replace(/[\s\uFEFF\u200B]+/g, '')
    .replace(/^'/, '')
    .replace(/^(\d+)\.0*$/, '$1')
    .toLowerCase();

const shown = (cell: string) => (cell.length > LONGEST ? `${cell.slice(0, LONGEST)}…` : cell).trim();

/** A column's letter as Excel names it, from 0. */
export const letterOf = (index: number): string =>
  index < 26 ? String.fromCharCode(65 + index) : letterOf(Math.floor(index / 26) - 1) + letterOf(index % 26);

/** Every word a cell of this column may hold. A number is told from its digits, not from a list. */
function wordsOf({ domain, labels }: Column, ui: Strings): Map<string, Answer> {
  const isBoolean = domain === 'boolean';
  const ids = isBoolean ? ['true', 'false'] : 'from' in domain ? [] : domain;
  const extra = isBoolean ? { true: [ui['many.yes'] ?? '', '1'], false: [ui['many.no'] ?? '', '0'] } : {};
  const answerOf = (id: string): Answer => (isBoolean ? id === 'true' : id);
  const said = ids.flatMap((id) =>
    [id, labels[id] ?? id, ...(extra[id as 'true'] ?? [])].map((word) => [plain(word), answerOf(id)] as const),
  );
  return new Map([...['', 'unknown', ui['many.unknown'] ?? ''].map((w) => [plain(w), 'unknown'] as const), ...said]);
}

/** Finds the head of a table: its first row that is not empty. Null when it names no fact at all. */
export function headOf({ rows }: Table, columns: readonly Column[], ui: Strings): Head | null {
  const row = rows.findIndex((cells) => cells.some((cell) => plain(cell) !== ''));
  const heads = (rows[row] ?? []).map(plain);
  const named = new Map(columns.map((column) => [column.fact, column]));
  const isTwice = (head: string) => heads.indexOf(head) !== heads.lastIndexOf(head);
  const found = new Map<number, Reader>();
  heads.forEach((head, at) => {
    const column = named.get(head);
    if (column && !isTwice(head)) found.set(at, { column, words: wordsOf(column, ui) });
  });
  if (!heads.some((head) => named.has(head))) return null;
  const names = [LABEL, ...named.keys()];
  const wrong = heads.flatMap((head, at) => (head && (!names.includes(head) || isTwice(head)) ? [at] : []));
  return {
    row,
    heads,
    label: heads.indexOf(LABEL),
    columns: found,
    missing: columns.map(({ fact }) => fact).filter((fact) => !heads.includes(fact)),
    faults: wrong.slice(0, MOST_HEADS).map((at): Fault => {
      const head = heads[at] as string;
      const place = { row: row + 1, letter: letterOf(at), head: shown(head), found: shown(rows[row]?.[at] ?? '') };
      if (names.includes(head)) return { kind: 'twice', ...place };
      return { kind: 'head', ...place, nearest: nearest(shown(head), names) ?? '' };
    }),
  };
}

/** A number with its thousands parted is still a number; anything else is what it is. */
const numberIn = (text: string) => (/^(\d+|\d{1,3}(,\d{3})+)$/.test(text) ? Number(text.replaceAll(',', '')) : null);

/** What a cell says of its fact; undefined when that is nothing the fact can be. */
function answerIn({ column, words }: Reader, cell: string): Answer | undefined {
  const text = plain(cell);
  const answer = words.get(text) ?? numberIn(text);
  return answer !== null && fits(column.domain, answer) ? answer : undefined;
}

/**
 * One row of a table.
 * @param index the row, from 0
 * @returns the family; or all that is wrong with the row, since what is left of it would be another family; or null
 *   for an empty row
 */
export function readRow({ rows, unclosed }: Table, head: Head, index: number): Row | Fault[] | null {
  const cells = rows[index] ?? [];
  if (cells.every((cell) => plain(cell) === '')) return null;
  const answers: Record<string, Answer> = {};
  const at = (letter: number) => ({ row: index + 1, letter: letterOf(letter), head: head.heads[letter] ?? '' });
  if (unclosed === index) {
    const last = cells.length - 1;
    return [{ kind: 'quote', ...at(last), found: shown(cells[last] ?? '') }];
  }
  const faults = cells.flatMap((cell, letter): Fault[] => {
    const reader = head.columns.get(letter);
    if (!reader)
      return head.heads[letter] || plain(cell) === '' ? [] : [{ kind: 'no-head', ...at(letter), found: shown(cell) }];
    const answer = answerIn(reader, cell);
    if (answer === undefined) return [{ kind: 'answer', ...at(letter), found: shown(cell), column: reader.column }];
    answers[reader.column.fact] = answer;
    return [];
  });
  if (faults.length) return faults;
  return { row: index + 1, label: (cells[head.label] ?? '').trim().replace(/^'/, ''), answers };
}
