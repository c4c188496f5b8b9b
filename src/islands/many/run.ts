import type { Fault } from '../../share/cells.ts';
import type { ManyPack } from '../../share/columns.ts';
import { csvOf, type Table, tableOf, textOf } from '../../share/csv.ts';
import { fill } from '../../share/fill.ts';
import { type Head, headOf } from '../../share/head.ts';
import { type Row, readRow } from '../../share/rows.ts';
import { type Assessed, assessor, kindOf } from './assess.ts';
import { type SaidFault, sayFault } from './say.ts';

/** Why a file cannot be read at all. */
export type Refusal = 'workbook' | 'other-table' | 'no-rows';

/** What became of a file: how many families, how many of each verdict a support, what is wrong, and files to keep. */
export type Report = {
  families: number;
  badRows: number;
  missing: readonly string[];
  counts: Readonly<Record<string, Readonly<Record<string, number>>>>;
  /** The first of the faults; `faultsCsv` holds all. */
  faults: readonly SaidFault[];
  resultsCsv: string;
  faultsCsv: string;
};

const BATCH = 200;
/** More than this is for a spreadsheet, not for a page. */
const MOST_SHOWN = 100;

/**
 * Reads a whole file and decides every family in it.
 * @param progress told after every batch: rows done and rows in all
 * @returns the report, or why there is none. Never throws on what a file holds.
 */
export function run(
  pack: ManyPack,
  bytes: Uint8Array,
  progress: (done: number, total: number) => void,
): Report | Refusal {
  const text = textOf(bytes);
  if (typeof text !== 'string') return text.not;
  const table = tableOf(text);
  const head = headOf(table, pack.columns, pack.ui);
  if (!head) return 'other-table';
  const read = decideAll(pack, table, head, progress);
  return read.lines.length || read.faults.length > head.faults.length ? reportOf(pack, head, read) : 'no-rows';
}

type Decided = { lines: string[][]; counts: Report['counts']; faults: Fault[]; badRows: number };

function decideAll(pack: ManyPack, table: Table, head: Head, progress: (done: number, total: number) => void): Decided {
  const assess = assessor(pack);
  const counts: Record<string, Record<string, number>> = {};
  const decided = { lines: [] as string[][], counts, faults: [...head.faults], badRows: 0 };
  const total = table.rows.length - head.row - 1;
  for (let done = 1; done <= total; done++) {
    const row = readRow(table, head, head.row + done);
    if (Array.isArray(row)) {
      decided.badRows++;
      decided.faults.push(...row.slice(0, MOST_SHOWN));
    } else if (row) {
      const assessed = assess(row.answers);
      count(counts, assessed);
      decided.lines.push(lineOf(pack, row, assessed));
    }
    if (done % BATCH === 0 || done === total) progress(done, total);
  }
  return decided;
}

function count(counts: Record<string, Record<string, number>>, { decisions }: Assessed): void {
  for (const [id, decision] of Object.entries(decisions)) {
    const kind = kindOf(decision);
    const own = counts[id] ?? {};
    counts[id] = { ...own, [kind]: (own[kind] ?? 0) + 1 };
  }
}

/** A row without a label of its own is named by its place. */
const lineOf = ({ ui, supports }: ManyPack, { row, label }: Row, { decisions, open }: Assessed): string[] => [
  label || fill(ui['many.row'] ?? '', { row }),
  ...Object.keys(supports).map((id) => {
    const decision = decisions[id];
    return decision ? (ui[`verdict.${kindOf(decision)}`] ?? '') : '';
  }),
  open.join('; '),
];

function reportOf({ ui, supports }: ManyPack, head: Head, { lines, counts, faults, badRows }: Decided): Report {
  const said = faults.map((fault) => sayFault(fault, ui));
  const faultHeads = ['where', 'column', 'what'].map((name) => ui[`many.head-${name}`] ?? '');
  return {
    families: lines.length,
    badRows,
    missing: head.missing,
    counts,
    faults: said.slice(0, MOST_SHOWN),
    resultsCsv: csvOf([['id', ...Object.values(supports), ui['many.head-open'] ?? ''], ...lines]),
    faultsCsv: said.length
      ? csvOf([faultHeads, ...said.map(({ where, head: name, what }) => [where, name, what])])
      : '',
  };
}
