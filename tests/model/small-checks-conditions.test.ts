import { test } from 'vitest';
import { type Edit, expectProblems, smallContent } from './small-content.ts';

const FILE = 'rules/categories.yaml';
const pupil = (word: 'all' | 'any', ...lines: string[]): Edit => [
  FILE,
  'pupil: { is: { child.age: { atLeast: 6, below: 16 } } }\n',
  `pupil:\n  is:\n    ${word}:\n${lines.map((line) => `      ${line}\n`).join('')}`,
];

test('every form of a condition may be used, to the ends of a number', () => {
  const files = smallContent(
    pupil(
      'any',
      '- { child.sight: weak }',
      '- { child.sight: [weak, clear] }',
      '- { child.ill: true }',
      '- { child.ill: false }',
      '- { child.age: { atLeast: 0, below: 21 } }',
      '- { family.income: { atMost: double } }',
      '- not: { any: [{ home.place: same }, { child.sad: true }] }',
    ),
  );
  expectProblems(files, []);
});

test('each name and each answer that means nothing is told on its line, with what is known', () => {
  const files = smallContent(
    pupil(
      'all',
      '- poore',
      '- { child.agee: { below: 5 } }',
      '- { child.sight: blind }',
      '- { child.sight: [weak, cleer] }',
      '- { child.sight: unknown }',
      '- { child.ill: very }',
      '- { child.sad: fals }',
      '- { child.age: seven }',
      '- { child.age: true }',
      '- { child.sight: { below: 3 } }',
      '- { child.sad: { atLeast: 4 } }',
      '- { not: { any: [pupil, { not: lost }] } }',
      '- child.age:',
      '    atLeast: -1',
      '    below: 22',
      '    atMost: 20',
      '- family.income:',
      '    atLeast: line',
      '    below: lines',
    ),
  );
  expectProblems(files, [
    [FILE, 'poore', 'no category called poore', 'mean poor?'],
    [FILE, 'agee', 'no fact called child.agee', 'mean child.age?'],
    [FILE, 'blind', 'child.sight has no answer blind', 'mean'],
    [FILE, 'cleer', 'child.sight has no answer cleer', 'mean clear?'],
    [FILE, 'unknown', 'child.sight has no answer unknown', 'mean'],
    [FILE, 'very', 'child.ill has no answer very', 'mean true?'],
    [FILE, 'fals }', 'child.sad has no answer fals', 'mean false?'],
    [FILE, 'seven', 'child.age has no answer seven', 'from 0 to 20: give atLeast, below or atMost'],
    [FILE, 'child.age: true', 'child.age has no answer true', 'from 0 to 20: give atLeast, below or atMost'],
    [FILE, 'sight: { below', 'child.sight is not a number', 'Name an answer'],
    [FILE, 'sad: { atLeast', 'child.sad is not a number', 'Name an answer'],
    [FILE, 'lost', 'no category called lost', 'mean'],
    [FILE, '-1', 'child.age can never reach -1', 'from 0 to 20'],
    [FILE, '22', 'child.age can never reach 22', 'from 0 to 20'],
    [FILE, 'lines', 'no figure called lines', 'mean line?'],
  ]);
});
