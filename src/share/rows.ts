import type { Answer } from '../engine/types.ts';
import { answerIn, type Fault, letterOf, plain, shown } from './cells.ts';
import type { Table } from './csv.ts';
import type { Head } from './head.ts';

/** One family of the table. */
export type Row = { row: number; label: string; answers: Readonly<Record<string, Answer>> };

/**
 * Reads one row of a table. Never throws.
 * @param index the row, from 0
 * @returns the family; or all that is wrong with the row (what is left of it would be another family); or null for an
 *   empty row
 */
export function readRow({ rows, unclosed }: Table, head: Head, index: number): Row | Fault[] | null {
  const cells = rows[index] ?? [];
  if (cells.every((cell) => plain(cell) === '')) return null;
  const found = cells.map((cell, at) => readCell(head, cell, at));
  const broken = unclosed === index ? [cells.length - 1] : [];
  const wrong = [...found.keys()].filter((at) => typeof found[at] === 'string');
  const fault = (kind: Fault['kind'], at: number): Fault => {
    const column = head.readers.get(at)?.column;
    const place = { row: index + 1, letter: letterOf(at), head: shown(head.heads[at] ?? '') };
    return { kind, ...place, found: shown(cells[at] ?? ''), ...(column ? { column } : {}) };
  };
  // An open quote has swallowed what follows: nothing else in its row means anything.
  if (broken.length) return broken.map((at) => fault('quote', at));
  if (wrong.length) return wrong.map((at) => fault(found[at] as Fault['kind'], at));
  const answers = Object.fromEntries(found.filter((entry) => Array.isArray(entry)));
  return { row: index + 1, label: (cells[head.label] ?? '').trim().replace(/^'/, ''), answers };
}

/** A fact with its answer; what is wrong with the cell; or null where a column is put aside or a cell empty. */
function readCell(head: Head, cell: string, at: number): [string, Answer] | Fault['kind'] | null {
  const reader = head.readers.get(at);
  // Something under no head: most likely a comma too many, and everything right of it has moved.
  if (!reader) return head.heads[at] || plain(cell) === '' ? null : 'no-head';
  const answer = answerIn(reader, cell);
  return answer === undefined ? 'answer' : [reader.column.fact, answer];
}
