import { test } from 'vitest';
import { expectProblems, smallContent } from './small-content.ts';

const QUESTIONS = 'rules/questions.yaml';

test('every condition of a category is read, and its route', () => {
  const file = 'rules/categories.yaml';
  const files = smallContent(
    [file, 'below: line', 'below: is-line'],
    [file, '[{ parents.mother: gone }', '[{ parents.mother: gone }, in-unsettled'],
    [file, 'family.card: true', 'family.card: in-recognised'],
    [file, 'route: desk', 'route: dask'],
  );
  expectProblems(files, [
    [file, 'is-line', 'no figure called is-line', 'line?'],
    [file, 'in-unsettled', 'no category called in-unsettled', 'mean'],
    [file, 'in-recognised', 'family.card has no answer in-recognised', 'mean'],
    [file, 'dask', 'no route called dask', 'mean desk?'],
  ]);
});

test('a figure has a source somebody verified, and a multiple its base', () => {
  const file = 'rules/figures.yaml';
  const files = smallContent(
    [file, 'line: { value: 1200,', 'line:\n  { value: 1200,\n  '],
    [file, 'source: notice }', '\n  source: talk }'],
    [file, 'double: { times: 2, of: line, source: notice }', 'double:\n  times: 2\n  of: lime\n  source: notise'],
  );
  expectProblems(files, [
    [file, 'source: talk', 'figure line rests on a source nobody verified', 'not printed'],
    [file, 'of: lime', 'no figure called lime', 'mean line?'],
    [file, 'notise', 'no source called notise', 'mean notice?'],
  ]);
});

test('a question that no rule reads is told; one of several ticks read is enough', () => {
  const files = smallContent(['rules/supports/money.yaml', '{ child.secret: true }', '{ child.ill: true }']);
  expectProblems(files, [
    [QUESTIONS, 'id: secret', 'question secret is asked for nothing', 'take it out, or use them'],
  ]);
});

test('flags speak of facts of their question; a service is a support', () => {
  const files = smallContent(
    [QUESTIONS, 'sensitive: [child.ill]', 'sensitive: [child.age]'],
    [QUESTIONS, 'danger: { child.sad:', 'danger: { child.saad:'],
    [QUESTIONS, 'service: { child.sad: call }', 'service:\n    { child.sat: cull }'],
    [QUESTIONS, 'harder: { child.ill:', 'harder: { child.il:'],
  );
  expectProblems(files, [
    [QUESTIONS, 'id: ticks', 'no fact of this question called child.age', 'mean child.'],
    [QUESTIONS, 'id: ticks', 'no fact of this question called child.saad', 'mean child.sad?'],
    [QUESTIONS, 'id: ticks', 'no fact of this question called child.sat', 'mean child.sad?'],
    [QUESTIONS, 'id: ticks', 'no fact of this question called child.il', 'mean child.ill?'],
    [QUESTIONS, 'cull', 'no support called cull', 'mean call?'],
  ]);
});

test('cleared are later facts, to an answer they have', () => {
  const files = smallContent([
    QUESTIONS,
    'clears: { child.sight: clear }',
    'clears:\n    home.place: same\n    child.sad: false\n    child.secret: sometimes\n    child.siht: clear',
  ]);
  expectProblems(files, [
    [QUESTIONS, 'home.place: same', 'no later fact called home.place', 'mean'],
    [QUESTIONS, 'home.place: same', 'no later fact called child.sad', 'mean child.'],
    [QUESTIONS, 'home.place: same', 'no later fact called child.siht', 'mean child.sight?'],
    [QUESTIONS, 'sometimes', 'child.secret has no answer sometimes', 'lightest'],
  ]);
});

test('only ticks clear', () => {
  const files = smallContent([
    QUESTIONS,
    '- { id: sight, scope: child,',
    '- { id: sight, scope: child,\n    clears: { family.card: false },\n   ',
  ]);
  expectProblems(files, [[QUESTIONS, 'clears: { family', 'only a list of ticks can clear other facts', 'boolean']]);
});

test('several facts to a question are ticks, and all of them when it is kept aside', () => {
  const files = smallContent(
    [QUESTIONS, 'harder: { child.ill: [false, true] }', 'aside: true'],
    [QUESTIONS, 'child.sad: boolean }', 'child.sad: [some, none] }'],
    ['zh-CN/questions.yaml', 'is: { "true": is child.sad,', 'is: { some: some, none: none, "true": is child.sad,'],
  );
  expectProblems(files, [
    [QUESTIONS, 'facts: { child.ill', 'question ticks sets several facts that are not all boolean', 'Only ticks'],
    [QUESTIONS, 'facts: { child.ill', 'ticks is kept aside and is not yes or no', 'must be boolean'],
  ]);
});

test('what is kept aside is yes or no', () => {
  const files = smallContent([
    QUESTIONS,
    '- { id: sight, scope: child,',
    '- { id: sight, scope: child, aside: true,\n   ',
  ]);
  expectProblems(files, [
    [QUESTIONS, 'facts: { child.sight', 'sight is kept aside and is not yes or no', 'must be boolean'],
  ]);
});

test('twins name each other', () => {
  const lost = smallContent([QUESTIONS, 'family, twin: father,', 'family,\n    twin: fathr,']);
  expectProblems(lost, [
    [QUESTIONS, 'fathr', 'no question called fathr', 'mean father?'],
    [QUESTIONS, 'id: father', 'mother is not the twin of father', 'name each other'],
  ]);
  const other = smallContent([QUESTIONS, 'family, twin: father,', 'family,\n    twin: card,']);
  expectProblems(other, [
    [QUESTIONS, 'twin: card', 'card is not the twin of mother', 'name each other'],
    [QUESTIONS, 'id: father', 'mother is not the twin of father', 'name each other'],
  ]);
});

test('a situation has a topic, a question and supports that there are', () => {
  const file = 'rules/situations.yaml';
  const files = smallContent(
    [file, 'no-money: { topic: cash, opens: income,', 'no-money: { topic: cash, opens: income,\n  '],
    [file, '[money, stove]', '[monney, stove]'],
    [
      file,
      'no-rest: { topic: all, opens: ticks, supports: [call] }',
      'no-rest:\n  supports: [money, cull]\n  topic: col\n  opens: tick',
    ],
  );
  expectProblems(files, [
    [file, 'monney', 'no support called monney', 'mean money?'],
    [file, 'cull', 'no support called cull', 'mean call?'],
    [file, 'topic: col', 'no topic called col', 'mean'],
    [file, 'opens: tick', 'no question called tick', 'mean ticks?'],
  ]);
});

test('a paper has a route and stands in for papers that there are', () => {
  const file = 'rules/papers.yaml';
  const files = smallContent(
    [file, 'slip: {}', 'slip:\n  route: desk\n  stands-in: [booklet, lettr]'],
    [file, 'card: { route: desk }', 'card:\n  stands-in: [slip]\n  route: dask'],
  );
  expectProblems(files, [
    [file, 'lettr', 'no paper called lettr', 'mean letter?'],
    [file, 'dask', 'no route called dask', 'mean desk?'],
  ]);
});
