import { describe, expect, test } from 'vitest';
import { validate } from '../../src/engine/answers.ts';
import { type Report, run } from '../../src/islands/many/run.ts';
import { csvOf, tableOf } from '../../src/share/csv.ts';
import { headOf } from '../../src/share/head.ts';
import { readRow } from '../../src/share/rows.ts';
import { manyPack } from '../../src/site/packs.ts';
import { rules } from '../rules.ts';
import { CASES, fuzz, must, words } from './fuzz.ts';
import { type Chance, NASTY } from './random.ts';

describe('tables of many families', () => {
  const pack = manyPack('zh-CN');
  const heads = pack.columns.map(({ fact }) => fact);
  const labels = pack.columns.flatMap(({ labels: own }) => Object.values(own));
  const cells = [...words, ...labels, '不清楚', '8', '"8"', '""', '1,000', '"1,000"'];
  const table = (chance: Chance): string => {
    const mark = chance.of([',', ',', ',', ';', '\t']);
    const end = chance.of(['\n', '\r\n', '\r']);
    const columns = Array.from({ length: chance.below(8) }, () => chance.of([...heads, ...heads, 'id', ...NASTY]));
    const rows = Array.from({ length: chance.below(5) }, () =>
      Array.from({ length: Math.max(0, columns.length + chance.below(3) - 1) }, () =>
        chance.pieces(cells, 1 + chance.below(2)),
      ).join(mark),
    );
    return [...(chance.once(20) ? [`sep=${mark}`] : []), columns.join(mark), ...rows].join(end);
  };

  test('of any text: rows of allowed answers, or faults that say where', () => {
    let read = 0;
    fuzz(table, (text) => {
      const found = tableOf(text);
      must(found.rows.length <= text.length + 1, 'more rows than characters');
      const head = headOf(found, pack.columns, pack.ui);
      if (!head) return;
      must(head.faults.length <= 20, 'faults without end');
      found.rows.forEach((_, index) => {
        if (index <= head.row) return;
        const row = readRow(found, head, index);
        if (row === null) return;
        if (!Array.isArray(row)) {
          validate(rules, row.answers);
          must(
            Object.keys(row.answers).every((fact) => heads.includes(fact)),
            'a fact without a column',
          );
          read++;
        } else
          for (const fault of row)
            must(fault.row === index + 1 && /^[A-Z]+$/.test(fault.letter) && fault.found.length <= 41, 'fault');
      });
    });
    expect(read).toBeGreaterThan(CASES / 100);
  });

  test('what is written opens as it was, and never as a formula', () => {
    fuzz(
      (chance) =>
        Array.from({ length: 1 + chance.below(3) }, () => Array.from({ length: 2 }, () => chance.pieces(words, 3))),
      (rows) => {
        const text = csvOf(rows);
        must(text.length < 200 + 4 * rows.flat().join().length, 'grows');
        const again = tableOf(`sep=,\n${text.slice(1)}`).rows;
        for (const cell of again.flat())
          must(!/^[\s\uFEFF]*[=+\-@＝＋－＠]/.test(cell), `formula ${JSON.stringify(cell)}`);
      },
    );
  });

  test('of any bytes: a report or a refusal', () => {
    const bytes = (chance: Chance) => {
      const text = new TextEncoder().encode(table(chance));
      const from = chance.below(4);
      for (let n = 0; n < from; n++) text[chance.below(text.length || 1)] = chance.below(256);
      return [
        ...(chance.once(10)
          ? chance.of([
              [0xff, 0xfe],
              [0xfe, 0xff],
              [0x50, 0x4b, 3, 4],
              [0xef, 0xbb, 0xbf],
            ])
          : []),
        ...text,
      ];
    };
    // Each makes the rules ready anew, so there are fewer of them, and they may take longer.
    fuzz(
      bytes,
      (list) => {
        const report = run(pack, Uint8Array.from(list), () => {});
        if (typeof report === 'string') return must(['workbook', 'other-table', 'no-rows'].includes(report), report);
        const { families: many, badRows, resultsCsv } = report as Report;
        must(many + badRows <= list.length + 1, 'more families than bytes');
        must(resultsCsv.length < 2000 + many * 2000 + list.length, 'grows');
      },
      CASES / 100,
      2000,
    );
  });
});
