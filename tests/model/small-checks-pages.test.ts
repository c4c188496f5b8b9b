import { test } from 'vitest';
import { expectProblems, smallContent } from './small-content.ts';

test('what a district has opened, and whom to call there', () => {
  const file = 'rules/districts.yaml';
  const files = smallContent(
    [file, 'opens: { stove: notice }', 'opens:\n    stove: notice\n    stave: notise'],
    [
      file,
      'phones: { bureau: { phone: "000-1", source: notice } }',
      'phones:\n    bureau: { phone: "000-1", source: notice }\n    buro: { phone: "000-2", source: natice }',
    ],
  );
  expectProblems(files, [
    [file, 'stave', 'no support called stave', 'mean stove?'],
    [file, 'stave', 'no source called notise', 'mean notice?'],
    [file, 'buro', 'no office called buro', 'mean bureau?'],
    [file, 'buro', 'no source called natice', 'mean notice?'],
  ]);
});

test('a term stands in its measure, or has a source', () => {
  const file = 'rules/terms.yaml';
  const lost = smallContent(
    [file, '{ word: Poor children, also: [poor], cite: 1 }', '\n  word: Poor children\n  cite: 2'],
    [file, '{ word: The line, source: notice }', '\n  word: The line\n  source: notise'],
  );
  expectProblems(lost, [
    [file, 'cite: 2', '“Poor children” does not stand in measure 2', 'stands in measure 1'],
    [file, 'notise', 'no source called notise', 'mean notice?'],
  ]);
  expectProblems(smallContent([file, ', source: notice', '']), [
    [file, 'the-line', 'the term The line comes from nowhere', 'cite: the measure it stands in, or a source'],
  ]);
  expectProblems(smallContent([file, 'source: notice', 'cite: 0']), [
    [file, 'the-line', 'there is no measure 0', 'measures 1 to 3'],
  ]);
});

const YEAR = 'rules/year.yaml';

test('a door of the year has a support and a ground', () => {
  const lost = smallContent(
    [YEAR, '{ from: 9, to: 10, support: money, source: notice }', '\n  at: ask\n  support: mony\n  source: notise'],
    [YEAR, '{ at: ask, support: stove, cite:', '\n  at: ask\n  support: stave\n  cite:'],
    [YEAR, 'counts stoves } }', 'count stoves }'],
  );
  expectProblems(lost, [
    [YEAR, 'mony', 'no support called mony', 'mean money?'],
    [YEAR, 'notise', 'no source called notise', 'mean notice?'],
    [YEAR, 'stave', 'no support called stave', 'mean stove?'],
    [YEAR, 'count stoves', '“count stoves” does not stand in measure 2', 'letter for letter'],
  ]);
  expectProblems(smallContent([YEAR, ', cite: { measure: 2, quote: counts stoves }', '']), [
    [YEAR, 'visit', 'visit rests on nothing', 'cite: { measure, quote }, or a source'],
  ]);
});

test.each([
  ['', 1],
  ['at: ask, ', 0],
  ['from: 3, to: 4, ', 0],
  ['from: 3, ', 1],
  ['to: 4, ', 1],
  ['at: ask, from: 3, ', 1],
  ['at: ask, to: 4, ', 1],
  ['at: ask, from: 3, to: 4, ', 1],
])('a door opens in some months or at an event: %j', (time, problems) => {
  const wanted = [YEAR, 'visit', 'visit has no time, or two', 'from and to (months), or at (an event)'] as const;
  expectProblems(smallContent([YEAR, 'at: ask, ', time]), problems ? [wanted] : []);
});

test('months are named on words or on a verified source only', () => {
  const wanted = [YEAR, 'from: 9', 'season names months on a source nobody verified', 'Write at: ask'] as const;
  const lines = [YEAR, '{ from: 9, to: 10,', '{ to: 10,\n  from: 9,'] as const;
  expectProblems(smallContent(lines, [YEAR, 'source: notice', 'source: talk']), [wanted]);
  expectProblems(smallContent([YEAR, 'source: notice', 'source: notise']), [
    [YEAR, 'notise', 'no source called notise', 'mean notice?'],
  ]);
  const words = 'source: talk, cite: { measure: 1, quote: get money }';
  expectProblems(smallContent(lines, [YEAR, 'source: notice', words]), []);
  expectProblems(smallContent([YEAR, 'cite: { measure: 2, quote: counts stoves }', 'source: talk']), []);
});

test('what a family can do: a fact, its answers, and by way of whom', () => {
  const file = 'rules/changes.yaml';
  const lost = smallContent(
    [
      file,
      '{ fact: family.card, to: [true], when: poor, through: money }',
      '\n  through: money\n  fact: family.card\n  to: [true, often]\n  when: poore',
    ],
    [file, '{ fact: child.sight, to: [weak], office: bureau }', '\n  to: [weak]\n  fact: child.siht\n  office: buro'],
  );
  expectProblems(lost, [
    [file, 'often', 'family.card has no answer often', 'rules/questions.yaml'],
    [file, 'poore', 'no category called poore', 'mean poor?'],
    [file, 'siht', 'no fact called child.siht', 'mean child.sight?'],
    [file, 'buro', 'no office called buro', 'mean bureau?'],
  ]);
  expectProblems(smallContent([file, 'to: [true], when: poor, through: money', '\n  to: [true],\n  through: mony']), [
    [file, 'mony', 'no support called mony', 'mean money?'],
  ]);
  expectProblems(smallContent([file, ', office: bureau', '']), [
    [file, 'see-doctor', 'nobody brings about see-doctor', 'through: a support, or office'],
  ]);
});

test('directions and old places mean something', () => {
  const [directions, places] = ['rules/directions.yaml', 'rules/old-places.yaml'];
  const files = smallContent(
    [
      directions,
      'across: { when: { home.place: other }, apart: true,',
      'across: { apart: true,\n  when: { home.place: othr },',
    ],
    [places, 'mill: upper', 'mill: uper'],
  );
  expectProblems(files, [
    [directions, 'othr', 'home.place has no answer othr', 'mean other?'],
    [places, 'uper', 'no district called uper', 'mean upper?'],
  ]);
});

const [MOVING, SAID] = ['rules/moving.yaml', 'zh-CN/moving.yaml'];

test('a matter names what there is, and each of its directions rests on something', () => {
  const files = smallContent(
    [MOVING, '  route: desk\n  topic: heat\n  support: stove\n', ''],
    [MOVING, 'renamed: { source: notice }', 'renamed: { source: notise }'],
    [MOVING, 'quote: may swap stoves', 'quote: might swap stoves'],
    [
      MOVING,
      '    outside: { source: talk }',
      '    outsid: { source: talk }\n    home: {}\n  route: dask\n  topic: hot\n  support: stave',
    ],
    [SAID, '    outside:', '    home: { differs: Nothing, refused: Ask }\n    outsid:'],
  );
  expectProblems(files, [
    [MOVING, 'dask', 'no route called dask', 'mean desk?'],
    [MOVING, 'topic: hot', 'no topic called hot', 'mean heat?'],
    [MOVING, 'stave', 'no support called stave', 'mean stove?'],
    [MOVING, 'directions:', 'warmth has no direction outside', 'cite: or source:'],
    [MOVING, 'outsid:', 'no direction called outsid', 'mean outside?'],
    [MOVING, 'notise', 'no source called notise', 'mean notice?'],
    [MOVING, 'might', '“might swap stoves” does not stand in measure 2', 'letter for letter'],
    [MOVING, 'home: {}', 'warmth home rests on nothing', 'cite: or source:'],
  ]);
});

test('a matter has every direction but staying at home, and may belong to no support', () => {
  const files = smallContent(
    [MOVING, '  support: stove\n', ''],
    [MOVING, '    renamed: { source: notice }\n', ''],
    [SAID, '    renamed: { differs: Same as before, refused: Show the notice }\n', ''],
  );
  expectProblems(files, [[MOVING, 'route:', 'warmth has no direction renamed', 'cite: or source:']]);
});

const [UI, MONEY, DESK] = ['zh-CN/ui.yaml', 'rules/supports/money.yaml', 'rules/routes/desk.yaml'];

test('a topic has an icon and a name', () => {
  const files = smallContent([MONEY, 'topic: cash\nroute: desk', 'route: desk\ntopic: csh']);
  expectProblems(files, [
    ['rules/situations.yaml', 'cash', 'no topic called cash', 'mean'],
    [MONEY, 'csh', 'the topic csh has no icon', 'rules/topics.yaml'],
    [MONEY, 'csh', 'ui.yaml has no words for topic.csh', 'zh-CN/ui.yaml'],
    [MONEY, 'csh', 'ui.yaml has no words for topic-about.csh', 'zh-CN/ui.yaml'],
  ]);
});

test('what the rules show has words in the interface, one by one or a whole group', () => {
  const figures = 'rules/figures.yaml';
  const files = smallContent(
    [UI, 'topic-about: { all: All, cash: Money, heat: Stoves }', ''],
    [UI, 'line: The line, double: Twice the line', 'line: { line: The line }'],
    [UI, 'direction-outside', 'direction-outsider'],
    [figures, 'unit: yuan,', '\n  unit: yuans,'],
    [figures, 'where: town,', '\n  where: towns,'],
    [DESK, 'online: [app]', 'online: [app, counter]'],
  );
  expectProblems(files, [
    [MONEY, '', 'ui.yaml has no words for topic-about.cash', 'zh-CN/ui.yaml'],
    ['rules/supports/stove.yaml', '', 'ui.yaml has no words for topic-about.heat', 'zh-CN/ui.yaml'],
    ['rules/supports/call.yaml', '', 'ui.yaml has no words for topic-about.heat', 'zh-CN/ui.yaml'],
    [figures, 'line:', 'ui.yaml has no words for figure.line', 'zh-CN/ui.yaml'],
    [figures, 'double:', 'ui.yaml has no words for figure.double', 'zh-CN/ui.yaml'],
    [figures, 'yuans', 'ui.yaml has no words for unit.yuans', 'zh-CN/ui.yaml'],
    [figures, 'towns', 'ui.yaml has no words for where.towns', 'zh-CN/ui.yaml'],
    [DESK, 'counter', 'ui.yaml has no words for channel.counter', 'zh-CN/ui.yaml'],
    ['rules/directions.yaml', 'outside', 'ui.yaml has no words for moving.direction-outside', 'zh-CN/ui.yaml'],
  ]);
});

test('an id that stands twice is told where it stands again', () => {
  const questions = 'rules/questions.yaml';
  const files = smallContent(
    [
      questions,
      '- { id: sight,',
      '- { id: "place", scope: child, facts: { home.place: [same, other, away] } }\n- { id: sight,',
    ],
    [MONEY, 'id: ruled', 'id: "sure"'],
    ['zh-CN/supports/money.md', '  ruled: You get {{double}}\n', ''],
    [DESK, 'id: wait', 'id: "hand-in"'],
    ['zh-CN/routes/desk.yaml', '  wait: { do: Wait }\n', ''],
  );
  expectProblems(files, [
    [questions, '"place"', 'place stands twice', 'another id'],
    [MONEY, '"sure"', 'sure stands twice', 'another id'],
    [DESK, '"hand-in"', 'hand-in stands twice', 'another id'],
  ]);
});
