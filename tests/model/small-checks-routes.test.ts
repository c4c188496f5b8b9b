import { test } from 'vitest';
import { expectProblems, smallContent } from './small-content.ts';

const DESK = 'rules/routes/desk.yaml';
const PHONE = 'rules/routes/phone.yaml';
const SENTENCES = 'rules/sentences.yaml';

test('every name a route uses is looked up', () => {
  const papers = '\n      - booklt\n      - card\n      - one-of: [slip, lettr]\n        when: pupl\n';
  const files = smallContent(
    [PHONE, 'leads-to: [call]\n', '{ steps: [\n'],
    [PHONE, 'steps:\n', ''],
    [PHONE, '  - { id: ring, office: desk,', '  { id: ring, office: dask,'],
    [PHONE, 'Anyone may call } }', 'Anyone may cal } } ],\n  leads-to: [call, cull] }'],
    [DESK, 'source: talk', 'source: tolk'],
    [DESK, 'office: bureau', 'office: buro'],
    [DESK, 'home.place: away', 'home.place: awy'],
    [DESK, 'quote: get money', 'quote: got money'],
    [DESK, ' [booklet, { one-of: [slip, letter], when: pupil }]\n', papers],
  );
  expectProblems(files, [
    [PHONE, 'cull', 'no support or category called cull', 'mean call?'],
    [PHONE, 'dask', 'no office called dask', 'mean desk?'],
    [DESK, 'tolk', 'no source called tolk', 'mean talk?'],
    [DESK, 'buro', 'no office called buro', 'mean bureau?'],
    [DESK, 'awy', 'home.place has no answer awy', 'mean away?'],
    [DESK, 'got money', '“got money” does not stand in measure 1', 'letter for letter'],
    [DESK, 'booklt', 'no paper called booklt', 'mean booklet?'],
    [DESK, 'lettr', 'no paper called lettr', 'mean letter?'],
    [DESK, 'pupl', 'no category called pupl', 'mean pupil?'],
  ]);
});

test('a step rests on something, and promises days on a verified source only', () => {
  const bare = smallContent([DESK, '    source: talk\n', '']);
  expectProblems(bare, [
    [DESK, 'id: hand-in', 'step hand-in rests on nothing', 'cite: { measure, quote }, or a source'],
  ]);
  const days: [string, string, string] = [DESK, 'source: talk', 'days: { working: 3 }\n    source: talk'];
  const wanted = (step: string, working: string) =>
    [DESK, working, `step ${step} promises days on a source nobody verified`, 'Leave the days out'] as const;
  expectProblems(smallContent(days), [wanted('hand-in', 'working: 3')]);
  const lost = smallContent(days, [DESK, 'source: talk', 'source: tolk']);
  expectProblems(lost, [wanted('hand-in', 'working: 3'), [DESK, 'tolk', 'no source called tolk', 'mean talk?']]);
  // Words alone are not enough for days; without days they are.
  expectProblems(smallContent([DESK, '    source: notice\n', '']), [wanted('wait', 'working: 10')]);
  const words = smallContent(
    [DESK, '    source: notice\n', ''],
    [DESK, '    days: { working: 10, from: papers-complete }\n', ''],
  );
  expectProblems(words, []);
});

test('every sentence of the text is claimed or waived, once its row is found', () => {
  const files = smallContent(
    [SENTENCES, '3:\n  - { begins: Anyone, strength: service, binds: [desk], claimed-by: [call] }\n', ''],
    [SENTENCES, 'binds: [desk], claimed-by: [money]', 'binds: []'],
    [SENTENCES, 'binds: [desk], claimed-by: [money]', 'binds: [desk], claimed-by: []'],
    ['rules/supports/call.yaml', '  - { id', '  - { when: pupil, id'],
  );
  expectProblems(files, [
    [SENTENCES, '', 'measure 3: nobody claims “Anyone may c…”', 'claimed-by: [support], or waiver'],
    [SENTENCES, 'Poor', 'measure 1: “Poor childre…” is neither claimed nor waived', 'claimed-by: [support], or waiver'],
    [SENTENCES, 'Poor', 'measure 1: “Others may a…” is neither claimed nor waived', 'claimed-by: [support], or waiver'],
  ]);
});

test('a row begins a sentence, and names supports and offices', () => {
  const files = smallContent(
    [SENTENCES, '3:\n', '  - { begins: Swap, strength: right, binds: [desk], claimed-by: [stove] }\n3:\n'],
    [SENTENCES, 'binds: [bureau], claimed-by: [stove] }', 'binds: [buro], claimed-by: [stave] }'],
    [SENTENCES, 'binds: [bureau], waiver: desk', 'binds: [], waiver: dask'],
    [
      SENTENCES,
      'claimed-by: [call] }',
      'claimed-by: [call] }\n9:\n  - { begins: Gone, strength: right, binds: [], claimed-by: [call] }',
    ],
  );
  expectProblems(files, [
    [SENTENCES, 'Swap', 'no sentence of measure 2 begins “Swap”', 'from the official text'],
    [SENTENCES, 'buro', 'no office called buro', 'mean bureau?'],
    [SENTENCES, 'stave', 'no support called stave', 'mean stove?'],
    [SENTENCES, 'dask', 'no office called dask', 'mean desk?'],
    [SENTENCES, 'dask', '“The bureau” is waived and binds nobody', 'under binds'],
    [SENTENCES, 'Gone', 'no sentence of measure 9 begins “Gone”', 'from the official text'],
  ]);
});
