import { expect, test } from 'vitest';
import { readPolicy, sentencesOf } from '../../src/model/measures.ts';
import { ContentError, format } from '../../src/model/problem.ts';
import { known, reporter } from '../../src/model/report.ts';

const HEAD = '# Law # 3\n \nNo. 5 〔A〕 · 2025年11月8日 · the town\n\nFirst,\n\nsecond。\n';

test('the head of the official text: title, number, day of issue, preamble', () => {
  const { title, number, issued, preamble, measures } = readPolicy(HEAD);
  expect({ title, number, issued, preamble, measures }).toEqual({
    title: 'Law # 3',
    number: 'No. 5 〔A〕',
    issued: '2025-11-08',
    preamble: 'First,\nsecond。',
    measures: [],
  });
  expect(readPolicy('Law # 3\n2025年1月21日').title).toBe('Law # 3');
  expect(readPolicy('Law\n2025年1月21日').issued).toBe('2025-01-21');
});

test.each([
  ['', /names no day of issue in: $/],
  ['# Law\nNo. 5 · 2025-11-08', /names no day of issue in: No\. 5 · 2025-11-08$/],
])('a text without a day of issue is refused: %j', (text, message) => expect(() => readPolicy(text)).toThrow(message));

test('measures are counted through the parts; their paragraphs are joined, comments and signatures left out', () => {
  const { measures } = readPolicy(`${HEAD}
<!-- a note
## not a part
### (一)Not a measure
Not said。 --><!---->
## Part one${' '}

### (一)Money (and more)

A gets it ### 7。${' '}
  B may；C must;

Signed。by the town
### （十二） Stoves
D。<!-- x -->
## Part two
### Calls (old)
`);
  expect(measures).toEqual([
    {
      number: 1,
      title: 'Money (and more)',
      part: 'Part one',
      text: 'A gets it ### 7。B may；C must;',
      sentences: ['A gets it ### 7。', 'B may；', 'C must;'],
    },
    { number: 2, title: 'Stoves', part: 'Part one', text: 'D。', sentences: ['D。'] },
    { number: 3, title: 'Calls (old)', part: 'Part two', text: '', sentences: [] },
  ]);
});

test('sentences are stretches of the text and never blank', () => {
  expect(sentencesOf('A, b。 C；d;e')).toEqual(['A, b。', ' C；', 'd;', 'e']);
  expect(sentencesOf('A。 \n')).toEqual(['A。']);
  expect(sentencesOf('')).toEqual([]);
});

const [one, two] = [
  { file: 'a.yaml', line: 3, found: 'no a', meant: 'Did you mean b?' },
  { file: 'c.yaml', line: 1, found: 'no c', meant: 'Give c.' },
];

test('a problem is said with file and line, and below it what was meant', () => {
  expect(format(one)).toBe('a.yaml:3  no a\n    Did you mean b?');
  const error = new ContentError([one, two]);
  expect(error.problems).toEqual([one, two]);
  expect(error.message).toBe(`2 problem(s) in the content:\n${format(one)}\n${format(two)}`);
});

test('a name in the list is no problem; one that is not is told at its place', () => {
  const problems: (typeof one)[] = [];
  const file = { file: 'a.yaml', value: null, line: (path: readonly unknown[]) => path.length };
  known(reporter(problems), file, ['x', 'y'], 'paper', 'slip', ['card', 'slip']);
  expect(problems).toEqual([]);
  known(reporter(problems), file, ['x', 'y'], 'paper', 'slip', ['card', 'slips']);
  known(reporter(problems), file, [], 'paper', 'slip', []);
  expect(problems).toEqual([
    { file: 'a.yaml', line: 2, found: 'no paper called slip', meant: 'Did you mean slips?' },
    { file: 'a.yaml', line: 0, found: 'no paper called slip', meant: 'There are none yet.' },
  ]);
});
