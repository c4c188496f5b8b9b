import { fits } from '../engine/answers.ts';
import type { Answer } from '../engine/types.ts';
import type { Column } from './columns.ts';
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

/** A column made ready to be read: every word that one of its cells may hold. */
export type Reader = { column: Column; words: ReadonlyMap<string, Answer> };

const LONGEST = 40;

/** How cells are compared: half width, no spaces, small letters (Excel writes TRUE), 8.0 as 8, no leading apostrophe. */
export const plain = (cell: string): string =>
  cell
    .normalize('NFKC')
    .replace(/[\s\uFEFF\u200B]+/g, '')
    .replace(/^'/, '')
    .replace(/^(\d+)\.0*$/, '$1')
    .toLowerCase();

/** What was found, short enough for a message. */
export const shown = (cell: string): string => (cell.length > LONGEST ? `${cell.slice(0, LONGEST)}…` : cell).trim();

/** A column's letters as Excel names it, from 0. */
export const letterOf = (index: number): string =>
  (index < 26 ? '' : letterOf(Math.floor(index / 26) - 1)) + String.fromCharCode(65 + (index % 26));

/** The reader of a column. A number is told from its digits, so it has no words but those for 不清楚. */
export function readerOf(column: Column, ui: Strings): Reader {
  const { domain, labels } = column;
  const unknown = ['', 'unknown', ui['many.unknown'] ?? ''].map((word) => [plain(word), 'unknown'] as const);
  const said = domain === 'boolean' ? eitherWay(ui) : [];
  const labelled = Object.entries(labels).flatMap(([id, label]) => {
    const answer = domain === 'boolean' ? id === 'true' : id;
    return [id, label].map((word) => [plain(word), answer] as const);
  });
  return { column, words: new Map<string, Answer>([...unknown, ...said, ...labelled]) };
}

const eitherWay = (ui: Strings) =>
  [...['1', ui['many.yes']], ...['0', ui['many.no']]].map((word, at) => [plain(word ?? ''), at < 2] as const);

/** A number with its thousands parted is still a number; anything else is none. */
const numberIn = (text: string) => (/^(\d+|\d{1,3}(,\d{3})+)$/.test(text) ? Number(text.replace(/,/g, '')) : null);

/** What a cell says of its fact; undefined when that is nothing the fact can be. Nothing is guessed. */
export function answerIn({ column, words }: Reader, cell: string): Answer | undefined {
  const text = plain(cell);
  const answer = words.get(text) ?? numberIn(text);
  return answer !== null && fits(column.domain, answer) ? answer : undefined;
}
