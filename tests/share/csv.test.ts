import fc from 'fast-check';
import { expect, test } from 'vitest';
import { validate } from '../../src/engine/answers.ts';
import { assessor } from '../../src/islands/many/assess.ts';
import { type Report, run } from '../../src/islands/many/run.ts';
import { LABEL, rowOf, templateOf } from '../../src/share/columns.ts';
import { csvOf, tableOf, textOf } from '../../src/share/csv.ts';
import { headOf } from '../../src/share/head.ts';
import { readRow } from '../../src/share/rows.ts';
import { manyPack } from '../../src/site/packs.ts';
import { families } from '../families.ts';
import { facts, rules, supports } from '../rules.ts';

const pack = manyPack('zh-CN');
const { columns, ui } = pack;
const utf8 = (text: string) => new TextEncoder().encode(text);
const heads = columns.map(({ fact }) => fact);

/** What a file says, row by row; faults with where they are. */
function read(file: string | Uint8Array) {
  const text = textOf(typeof file === 'string' ? utf8(file) : file);
  if (typeof text !== 'string') return text;
  const table = tableOf(text);
  const head = headOf(table, columns, ui);
  if (!head) return null;
  const rows = table.rows.map((_, index) => (index > head.row ? readRow(table, head, index) : null));
  return { head, rows: rows.filter((row) => row !== null) };
}

/** Of a table with one family its answers, those that are not known left out. */
function answers(file: string | Uint8Array): Record<string, unknown> {
  const found = read(file);
  const row = found && 'rows' in found ? found.rows[0] : undefined;
  if (!row || Array.isArray(row)) throw new Error(`no family: ${JSON.stringify(row)}`);
  return Object.fromEntries(Object.entries(row.answers).filter(([, answer]) => answer !== 'unknown'));
}

const faults = (file: string) => {
  const found = read(file);
  return found && 'rows' in found
    ? [...found.head.faults, ...found.rows.flatMap((r) => (Array.isArray(r) ? r : []))]
    : [];
};

const reported = (file: string | Uint8Array): Report => {
  const report = run(pack, typeof file === 'string' ? utf8(file) : file, () => {});
  if (typeof report === 'string') throw new Error(report);
  return report;
};

/** One row of many facts, as bytes of GB18030 (what Excel in China writes); no encoder stands in the language. */
const GB: Record<string, number[]> = { 是: [0xca, 0xc7], 租: [0xd7, 0xe2], 的: [0xb5, 0xc4], 家: [0xbc, 0xd2] };
const gb18030 = (text: string) => Uint8Array.from([...text].flatMap((char) => GB[char] ?? [char.charCodeAt(0)]));

test('every fact that is asked has a column, and what is kept aside has none', () => {
  const aside = rules.questions.filter((q) => q.aside).flatMap((q) => Object.keys(q.facts));
  expect(aside.length).toBeGreaterThan(0);
  expect([...heads, ...aside].sort()).toEqual(Object.keys(facts).sort());
});

test('every answer can be written as its id or as its label, and the two never mix', () => {
  for (const { fact, labels, domain } of columns)
    for (const [id, label] of Object.entries(labels)) {
      const wanted = { [fact]: domain === 'boolean' ? id === 'true' : id };
      for (const cell of [
        id,
        label,
        ` ${label.replaceAll(', ', ',')} `,
        label.replaceAll(', ', '，'),
        id.toUpperCase(),
      ])
        expect([
          cell,
          answers(
            csvOf([
              [LABEL, fact],
              ['a', cell],
            ]),
          ),
        ]).toEqual([cell, wanted]);
    }
});

test('是 and 否, TRUE and FALSE, 1 and 0 are yes and no; empty and 不清楚 are unknown', () => {
  const said = (cell: string) => answers(`id,child.harmed\na,${cell}`)['child.harmed'];
  for (const cell of ['是', 'true', 'TRUE', '1', '１', '1.0']) expect([cell, said(cell)]).toEqual([cell, true]);
  for (const cell of ['否', 'false', 'FALSE', '0', '０', '0.0']) expect([cell, said(cell)]).toEqual([cell, false]);
  for (const cell of ['', ' ', '不清楚', 'unknown', 'Unknown']) expect([cell, said(cell)]).toEqual([cell, undefined]);
});

test('numbers come as Excel writes them, and in full width', () => {
  const said = (cell: string) => answers(`id,family.income\na,"${cell}"`)['family.income'];
  for (const cell of ['3200', '3200.0', '3200.', '3,200', '３２００', "'3200", ' 3200 '])
    expect([cell, said(cell)]).toEqual([cell, 3200]);
  for (const cell of ['3200.5', '-1', '3,20', '3200元', '1e3', '999999', 'abc', '是'])
    expect([cell, faults(`id,family.income\na,"${cell}"`)]).toMatchObject([
      cell,
      [{ kind: 'answer', row: 2, letter: 'B' }],
    ]);
});

test('encodings: UTF-8 with and without mark, GB18030, and the two byte orders of UTF-16', () => {
  const text = 'id,family.housing,child.harmed\n家,租的,是\n';
  const wanted = { 'family.housing': 'rent', 'child.harmed': true };
  const wide = (bigEndian: boolean) => {
    const view = new DataView(new ArrayBuffer(text.length * 2 + 2));
    [...`\uFEFF${text}`].forEach((char, at) => {
      view.setUint16(at * 2, char.charCodeAt(0), !bigEndian);
    });
    return new Uint8Array(view.buffer);
  };
  for (const bytes of [utf8(text), utf8(`\uFEFF${text}`), gb18030(text), wide(false), wide(true)])
    expect(answers(bytes)).toEqual(wanted);
});

test('a workbook is told from a table', () => {
  expect(textOf(Uint8Array.of(0x50, 0x4b, 3, 4, 9, 9))).toEqual({ not: 'workbook' });
  expect(textOf(Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 9))).toEqual({ not: 'workbook' });
});

test('separators, line ends, sep= and quotes', () => {
  const wanted = { 'child.age': 8, 'family.housing': 'rent' };
  const files = [
    'id,child.age,family.housing\r\na,8,rent\r\n',
    'id;child.age;family.housing\na;8;rent',
    'id\tchild.age\tfamily.housing\ra\t8\trent\r',
    'sep=;\r\nid;child.age;family.housing\r\na;8;rent',
    '\uFEFF"sep=,"\r\n"id","child.age","family.housing"\r\n"a, ""b""","8","租的"',
    '\n,,,\nid,child.age,family.housing,,,\na,8,rent,,,\n,,,,,\n\n',
    'id,child.age,family.housing\n"a\nb",8,rent',
  ];
  for (const file of files) expect([file, answers(file)]).toEqual([file, wanted]);
});

test('a fault says where it is as Excel counts', () => {
  const file = 'sep=,\nid,child.age,family.housing\n"a\nb",8,rent\n\nc,88,rent\nd,8,castle\n';
  expect(faults(file)).toMatchObject([
    { kind: 'answer', row: 4, letter: 'B', head: 'child.age', found: '88' },
    { kind: 'answer', row: 5, letter: 'C', head: 'family.housing', found: 'castle' },
  ]);
  const far = csvOf([
    [LABEL, ...heads],
    ['a', ...heads.map((_, at) => (at === 26 ? '?' : ''))],
  ]);
  expect(faults(far)).toMatchObject([{ row: 2, letter: 'AB', head: heads[26] }]);
});

test('a head that is not known names the nearest, one that stands twice is told; both are put aside', () => {
  const file = 'id,child.agee,family.housing,family.housing,备注,child.harmed\na,8,rent,own,说明,1';
  expect(faults(file)).toMatchObject([
    { kind: 'head', row: 1, letter: 'B', found: 'child.agee', nearest: 'child.age' },
    { kind: 'twice', letter: 'C' },
    { kind: 'twice', letter: 'D' },
    { kind: 'head', letter: 'E', found: '备注' },
  ]);
  expect(answers(file)).toEqual({ 'child.harmed': true });
  const { missing } = reported(file);
  expect(missing).toContain('child.age');
  expect(missing).not.toContain('child.harmed');
});

test('a comma too many and a quote too few are faults of their row, not another family', () => {
  expect(faults('id,child.age\na,,8\nb,8')).toMatchObject([{ kind: 'no-head', row: 2, letter: 'C', found: '8' }]);
  const open = 'id,child.age\na,8\nb,"8\nc,9\n';
  expect(faults(open)).toMatchObject([{ kind: 'quote', row: 3 }]);
  expect(reported(open)).toMatchObject({ families: 1, badRows: 1 });
});

test('a table that is not ours, and one without families, are refused', () => {
  expect(run(pack, utf8('name,age\na,8'), () => {})).toBe('other-table');
  expect(run(pack, utf8(''), () => {})).toBe('other-table');
  expect(run(pack, utf8('id,child.age\n\n'), () => {})).toBe('no-rows');
});

test('a bad row does not stop the others, and none of its cells is used', () => {
  const report = reported('id,child.age,child.school\ngood,8,compulsory\nbad,8,moon\nalso,3,not-yet');
  expect(report).toMatchObject({ families: 2, badRows: 1 });
  expect(report.faults).toMatchObject([{ row: 3, head: 'child.school' }]);
  for (const said of ['moon', 'compulsory', '小学或初中']) expect(report.faults[0]?.what).toContain(said);
  const labels = tableOf(report.resultsCsv).rows.map(([label]) => label);
  expect(labels).toEqual(expect.arrayContaining(['good', 'also']));
  expect(labels).not.toContain('bad');
  for (const id of supports) {
    const all = Object.values(report.counts[id] ?? {}).reduce((sum, n) => sum + n, 0);
    expect([id, all]).toEqual([id, 2]);
  }
});

test('results open in Excel: marked UTF-8, CRLF, and no cell is a formula', () => {
  const evil = ['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', ' =1', '＝1', '=HYPERLINK("x","a")'];
  const file = csvOf([[LABEL, 'child.age'], ...evil.map((label) => [label, '8'])]);
  const { resultsCsv } = reported(file.replaceAll("'", ''));
  expect(resultsCsv.startsWith('\uFEFF')).toBe(true);
  expect(resultsCsv.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  const { rows } = tableOf(resultsCsv);
  expect(rows[0]).toHaveLength(supports.length + 2);
  const labels = rows.slice(1, -1).map(([label]) => label);
  expect(labels).toHaveLength(evil.length);
  expect(labels.filter((label) => !label?.startsWith("'"))).toEqual([]);
});

test('the empty table to download can be read, and says no fault', () => {
  const template = templateOf(pack);
  expect(faults(template)).toEqual([]);
  expect(reported(template)).toMatchObject({ families: 1, badRows: 0, missing: [] });
});

test('every golden family, written as a row and read back, gets its verdicts', () => {
  const asked = families.map(({ answers }) => rowOf(columns, 'x', answers));
  const found = read(csvOf([[LABEL, ...heads], ...asked]));
  if (!found || !('rows' in found)) throw new Error('not read');
  expect(found.rows).toHaveLength(families.length);
  const assess = assessor(pack);
  const aside = rules.questions.filter((q) => q.aside).flatMap((q) => Object.keys(q.facts));
  let compared = 0;
  families.forEach((family, at) => {
    const row = found.rows[at];
    if (!row || Array.isArray(row)) throw new Error(`${family.id}: ${JSON.stringify(row)}`);
    const { decisions } = assess(row.answers);
    // The table never asks what is kept aside: a family that rests on it is told as if it were not so.
    const told = { ...family.answers, ...Object.fromEntries(aside.map((fact) => [fact, false])) };
    expect([family.id, decisions]).toEqual([family.id, assess(told).decisions]);
    if (aside.some((fact) => family.answers[fact])) return;
    compared++;
    const verdicts = Object.fromEntries(Object.keys(family.expect).map((id) => [id, decisions[id]?.verdict]));
    expect([family.id, verdicts]).toEqual([family.id, family.expect]);
  });
  expect(compared).toBeGreaterThan(families.length * 0.9);
});

test('no file whatever throws, and no wrong answer gets through', () => {
  const piece = fc.constantFrom(
    ...[
      'id',
      'child.age',
      'family.housing',
      'child.harmed',
      ',',
      ';',
      '\t',
      '\n',
      '\r\n',
      '\r',
      '"',
      '""',
      "'",
      '\uFEFF',
    ],
    ...['sep=;', '8', '８.0', 'rent', '是', '不清楚', '', ' ', '=1', '__proto__', 'constructor', '\0', '备注', '-1'],
  );
  const text = fc.array(piece, { maxLength: 30 }).map((parts) => parts.join(''));
  const withHead = text.map((rest) => `id,child.age,family.housing,child.harmed\n${rest}`);
  const bytes = fc.uint8Array({ maxLength: 60 });
  const file = fc.oneof(text.map(utf8), withHead.map(utf8), bytes, fc.string({ unit: 'binary' }).map(utf8));
  let kept = 0;
  fc.assert(
    fc.property(file, (any) => {
      const found = read(any);
      for (const row of found && 'rows' in found ? found.rows : []) {
        if (Array.isArray(row)) continue;
        kept++;
        validate(rules, row.answers);
      }
    }),
    { numRuns: 100_000 },
  );
  expect(kept).toBeGreaterThan(1000);
}, 120_000);
