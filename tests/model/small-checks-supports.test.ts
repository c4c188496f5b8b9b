import { expect, test } from 'vitest';
import { checkEngine } from '../../src/model/check-engine.ts';
import { type Content, load } from '../../src/model/load.ts';
import type { Problem } from '../../src/model/problem.ts';
import { reporter } from '../../src/model/report.ts';
import { type Edit, expectProblems, smallContent } from './small-content.ts';

const MONEY = 'rules/supports/money.yaml';
const STOVE = 'rules/supports/stove.yaml';
const SENTENCES = 'rules/sentences.yaml';
const certain: Edit = [STOVE, '    possible: { because: district, ask: bureau }\n', ''];

test('every name a support uses is looked up', () => {
  const files = smallContent(
    [MONEY, 'route: desk', 'route: dask'],
    [MONEY, 'has: { family.card: true }', 'has: { family.card: sure-has }'],
    [MONEY, 'excludes: [stove]', 'excludes: [stove, stave]'],
    [STOVE, 'tops-up: [money]', 'tops-up: [money, mony]'],
    [MONEY, 'all: [poor, pupil]', 'all: [poor, pupl]'],
    [MONEY, 'gives: { percent: 50, of: line }', 'gives: { percent: 50, of: lime }'],
    [MONEY, 'amount: double', 'amount: double-it'],
    [MONEY, 'source: notice', 'source: notise'],
    [MONEY, 'because: undefined, ask: bureau', 'because: undefined,\n      ask: buro'],
    [MONEY, 'quote: may ask the desk', 'quote: may ask at the desk'],
  );
  expectProblems(files, [
    [MONEY, 'dask', 'no route called dask', 'mean desk?'],
    [MONEY, 'sure-has', 'family.card has no answer sure-has', 'mean'],
    [MONEY, 'stave', 'no support called stave', 'mean stove?'],
    [STOVE, 'mony', 'no support called mony', 'mean money?'],
    [MONEY, 'pupl', 'no category called pupl', 'mean pupil?'],
    [MONEY, 'lime', 'no figure called lime', 'mean line?'],
    [MONEY, 'double-it', 'no figure called double-it', 'mean double?'],
    [MONEY, 'notise', 'no source called notise', 'mean notice?'],
    [MONEY, 'buro', 'no office called buro', 'mean bureau?'],
    [MONEY, 'ask at the', '“may ask at the desk” does not stand in measure 1', 'letter for letter'],
  ]);
});

test('likely tiers stand above possible ones', () => {
  const files = smallContent([MONEY, '  - id: sure\n', '  - id: sure\n    possible: { because: silent, ask: desk }\n']);
  expectProblems(files, [
    [MONEY, 'id: ruled', 'tier ruled is likely but stands below a possible one', 'Put likely tiers first'],
  ]);
});

test('a tier rests on words, a source, or a ruling; on a source alone it may be possible', () => {
  expectProblems(smallContent([MONEY, '    cite: { measure: 1, quote: may ask the desk }\n', '']), []);
  const files = smallContent(
    [MONEY, '    ruling: true\n', ''],
    [MONEY, '    cite: { measure: 1, quote: may ask the desk }\n    source: notice\n', ''],
  );
  expectProblems(files, [
    [MONEY, 'id: ruled', 'tier ruled has no words in the measures, so it is at most possible', 'because: silent'],
    [MONEY, 'id: perhaps', 'tier perhaps cites nothing', 'cite: { measure, quote }, or a source'],
  ]);
});

test('a quote of no measure or of another one is told with where it stands', () => {
  const files = smallContent(
    [MONEY, '1, quote: Poor', '4, quote: Poor'],
    [STOVE, 'measure: 2', 'measure: 3'],
    ['rules/supports/call.yaml', 'measure: 3', 'measure: 0'],
  );
  expectProblems(files, [
    [MONEY, 'quote: Poor', 'there is no measure 4', 'measures 1 to 3'],
    [STOVE, 'quote: may swap', '“may swap stoves” does not stand in measure 3', 'stands in measure 2'],
    ['rules/supports/call.yaml', 'quote: Anyone', 'there is no measure 0', 'measures 1 to 3'],
  ]);
});

test('a likely tier with a condition rests on a right, whatever the order of the rows', () => {
  const wanted = (strength: string) =>
    [[STOVE, 'id: open', `tier open is likely, but its sentence is only ${strength}`, 'because: district']] as const;
  const second: Edit = [STOVE, 'may swap stoves', 'The bureau counts stoves'];
  const row = '  - { begins: Districts may, strength: district, binds: [bureau], claimed-by: [stove] }\n';
  const reversed: Edit[] = [
    [SENTENCES, row, ''],
    [SENTENCES, '3:\n', `${row}3:\n`],
  ];
  expectProblems(smallContent(certain), wanted('district'));
  expectProblems(smallContent(certain, second), wanted('own-work'));
  expectProblems(smallContent(certain, second, ...reversed), wanted('own-work'));
  expectProblems(smallContent(certain, ...reversed), wanted('district'));
  // Open to anyone, it promises no more than its sentence.
  const anyone: Edit = [STOVE, '    when: { not: { home.place: away } }\n', ''];
  expectProblems(smallContent(certain, anyone), []);
});

test('a sentence that is not listed has no strength of its own or of another row', () => {
  const files = smallContent(certain, [SENTENCES, 'begins: Districts may', 'begins: Nobody may']);
  expectProblems(files, [
    [SENTENCES, 'Nobody', 'measure 2: nobody claims “Districts ma…”', 'claimed-by: [support], or waiver'],
    [SENTENCES, 'Nobody', 'no sentence of measure 2 begins “Nobody may”', 'from the official text'],
  ]);
});

/** The problems the engine finds where the rules have no other. */
function engineProblems(most: number | undefined, ...edits: Edit[]): Problem[] {
  const problems: Problem[] = [];
  const { rules } = load(smallContent(...edits), problems) as Content;
  checkEngine(rules, reporter(problems), most);
  return problems;
}

test('a tier that never comes first is told', () => {
  const files = smallContent([MONEY, '[pupil, { child.secret: true }]', '[pupil, poor, { child.secret: true }]']);
  expectProblems(files, [
    [MONEY, 'id: ruled', 'tier ruled can never be the first that holds', 'A tier above it always wins'],
  ]);
});

test('the rules may need so many nodes and no more', () => {
  const [{ found = '' } = {}] = engineProblems(0);
  const size = Number(/the rules need (\d+) nodes/.exec(found)?.[1]);
  expect(size).toBeGreaterThan(10);
  expect(engineProblems(size)).toEqual([]);
  expect(engineProblems(size - 1)).toEqual([
    {
      file: 'rules/categories.yaml',
      line: 1,
      found: `the rules need ${size} nodes`,
      meant: expect.stringContaining(`At most ${size - 1}`),
    },
  ]);
  expect(engineProblems(undefined)).toEqual([]);
});
