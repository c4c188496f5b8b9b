import { test } from 'vitest';
import { type Edit, expectProblems, smallContent, type Wanted } from './small-content.ts';

const zh = (name: string) => `zh-CN/${name}`;
const QUESTIONS = zh('questions.yaml');
const MONEY = zh('supports/money.md');
const DESK = zh('routes/desk.yaml');
const MOVING = zh('moving.yaml');

test('the first language lacks no line: each that is missing is told, and what to add', () => {
  const files = smallContent(
    [zh('papers.yaml'), 'letter: { name: Letter }\n', ''],
    [zh('offices.yaml'), 'desk: { name: The desk }\n', ''],
    [zh('districts.yaml'), 'upper: { name: Upper }\n', ''],
    [zh('year.yaml'), 'visit: { when: Once a year, do: Ask when }\n', ''],
    [zh('changes.yaml'), 'see-doctor: See a doctor\n', ''],
    [zh('old-places.yaml'), 'mill: Mill\n', ''],
    [MOVING, '    outside: { differs: Not known, refused: Ask there }\n', ''],
    [zh('glossary.yaml'), 'the-line: How little\n', ''],
    [zh('waivers.yaml'), '2:\n  The bureau: { why: Its own work, ask: When do you come }', '1: {}\n2: {}'],
    [QUESTIONS, '  secret: { ask: "secret?", why: Why secret }\n', ''],
    [QUESTIONS, '  child.sad: { tick: child.sad, is: { "true": is child.sad, "false": not child.sad } }\n', ''],
    [QUESTIONS, '  poor: { is: poor, not: not poor }\n', ''],
    [MONEY, '  perhaps: Ask\n', ''],
    [DESK, '  wait: { do: Wait }\n', ''],
  );
  const missing = (file: string, at: string, kind: string, name: string): Wanted => [
    file,
    at,
    `no words for the ${kind} ${name}`,
    `Add a line ${name}: …`,
  ];
  expectProblems(files, [
    missing(zh('papers.yaml'), '', 'paper', 'letter'),
    missing(zh('offices.yaml'), '', 'office', 'desk'),
    missing(zh('districts.yaml'), '', 'district', 'upper'),
    missing(zh('year.yaml'), '', 'door of the year', 'visit'),
    missing(zh('changes.yaml'), '', 'change', 'see-doctor'),
    missing(zh('old-places.yaml'), '', 'old place', 'mill'),
    missing(MOVING, 'renamed:', 'direction', 'outside'),
    [zh('glossary.yaml'), '', 'the term the-line is not explained', 'Add a line the-line: …'],
    missing(zh('waivers.yaml'), '2:', 'waived sentence', 'The bureau'),
    missing(QUESTIONS, '  place:', 'question', 'secret'),
    missing(QUESTIONS, '  home.place:', 'fact', 'child.sad'),
    missing(QUESTIONS, '  pupil:', 'category', 'poor'),
    missing(MONEY, '  sure:', 'tier', 'perhaps'),
    missing(DESK, '  hand-in:', 'step', 'wait'),
  ]);
});

test('nor a file, nor a matter', () => {
  const files = smallContent();
  for (const name of ['supports/call.md', 'routes/phone.yaml', 'situations/no-rest.md', 'measures/3.md'])
    files.delete(zh(name));
  expectProblems(files.set(MOVING, '{}'), [
    [MOVING, '', 'no words for the matter warmth', 'Add a line warmth: …'],
    ['rules/supports/call.yaml', '', 'call has no words', 'Write zh-CN/supports/call.md.'],
    ['rules/routes/phone.yaml', '', 'phone has no words', 'Write zh-CN/routes/phone.yaml.'],
    ['rules/situations.yaml', 'no-rest', 'no-rest has no words', 'Write zh-CN/situations/no-rest.md.'],
    ['rules/sentences.yaml', 'Anyone', '3 has no words', 'Write zh-CN/measures/3.md.'],
  ]);
});

test('every answer has its sentence: ticks, lists and numbers', () => {
  const files = smallContent(
    [QUESTIONS, 'is: { "true": is child.ill, "false": not child.ill }', 'labels: {},\n    is: {}'],
    [QUESTIONS, 'is: { weak: sees badly, clear: sees well }', 'labels: {},\n      is: { clear: sees well }'],
    [
      QUESTIONS,
      'child.age: { is: { below: "under {{below}}", atLeast: "from {{from}}", between: "{{from}} to {{below}}" }',
      'child.age: { labels: {},\n       is: {}',
    ],
  );
  const lacks = (at: string, fact: string, answer: string): Wanted => [
    QUESTIONS,
    at,
    `${fact} has no sentence for ${answer}`,
    `Add ${answer}: … under is:`,
  ];
  expectProblems(files, [
    lacks('    is: {}', 'child.ill', 'true'),
    lacks('    is: {}', 'child.ill', 'false'),
    lacks('      is: { clear', 'child.sight', 'weak'),
    lacks('       is: {}', 'child.age', 'below'),
    lacks('       is: {}', 'child.age', 'atLeast'),
    lacks('       is: {}', 'child.age', 'between'),
  ]);
});

test('words that belong to nothing are told, and what may have been meant', () => {
  const files = smallContent(
    [zh('papers.yaml'), 'slip:', 'slipp: { name: Slip }\nslip:'],
    [zh('offices.yaml'), 'bureau:', 'buro: { name: The bureau }\nbureau:'],
    [zh('districts.yaml'), 'lower:', 'lowr: { name: Lower }\nlower:'],
    [zh('year.yaml'), 'visit:', 'visits: { when: Never, do: Nothing }\nvisit:'],
    [zh('changes.yaml'), 'see-doctor:', 'se-doctor: See\nsee-doctor:'],
    [zh('old-places.yaml'), 'mill:', 'mll: Mill\nmill:'],
    [MOVING, '    across:', '    acros: { differs: Little, refused: Ask }\n    across:'],
    [
      MOVING,
      'Not known, refused: Ask there }\n',
      'Not known, refused: Ask there }\ncold:\n  need: Cold\n  directions:\n    none: { differs: None, refused: Ask }\n',
    ],
    [zh('glossary.yaml'), 'the-line:', 'pore: A poor family\nthe-line:'],
    [
      zh('waivers.yaml'),
      '  The bureau:',
      '  Anything: { why: Nothing, ask: Nothing }\n  The buro: { why: Its own, ask: When }\n  The bureau:',
    ],
    [
      zh('waivers.yaml'),
      'When do you come }\n',
      'When do you come }\n9:\n  Whatever: { why: Nothing, ask: Nothing }\n',
    ],
    [QUESTIONS, '  ticks:', '  tick: { ask: "Tick?", why: Why }\n  ticks:'],
    [QUESTIONS, '  child.sad:', '  child.saad: { is: {} }\n  child.sad:'],
    [QUESTIONS, '  poor:', '  pore: { is: pore, not: not pore }\n  poor:'],
    [MONEY, '  ruled:', '  rule: Anything\n  ruled:'],
    [DESK, '  wait:', '  wat: { do: What }\n  wait:'],
  );
  const [call = '', measure = '', rest = '', phone = ''] = [
    'supports/call.md',
    'measures/3.md',
    'situations/no-rest.md',
    'routes/phone.yaml',
  ].map((name) => files.get(zh(name)));
  files.set(zh('supports/cal.md'), call).set(zh('measures/4.md'), measure).set(zh('situations/no-rst.md'), rest);
  files.set(zh('routes/phne.yaml'), phone);
  const extra = (file: string, name: string, kind: string, meant: string, at = `${name}:`): Wanted => [
    file,
    at,
    `words for ${name}, but no ${kind} bears that name`,
    meant,
  ];
  expectProblems(files, [
    extra(zh('papers.yaml'), 'slipp', 'paper', 'mean slip?'),
    extra(zh('offices.yaml'), 'buro', 'office', 'mean bureau?'),
    extra(zh('districts.yaml'), 'lowr', 'district', 'mean lower?'),
    extra(zh('year.yaml'), 'visits', 'door of the year', 'mean visit?'),
    extra(zh('changes.yaml'), 'se-doctor', 'change', 'mean see-doctor?'),
    extra(zh('old-places.yaml'), 'mll', 'old place', 'mean mill?'),
    extra(MOVING, 'acros', 'direction', 'mean across?'),
    extra(MOVING, 'cold', 'matter', 'mean warmth?', 'need: Cold'),
    extra(MOVING, 'none', 'direction', 'none yet'),
    [zh('glossary.yaml'), 'pore', 'no term or category called pore', 'mean poor?'],
    extra(zh('waivers.yaml'), 'The buro', 'waived sentence', 'mean The bureau?'),
    extra(zh('waivers.yaml'), 'Anything', 'waived sentence', 'mean The bureau?'),
    extra(zh('waivers.yaml'), 'Whatever', 'waived sentence', 'none yet'),
    extra(QUESTIONS, 'tick', 'question', 'mean ticks?', '  tick: { ask'),
    extra(QUESTIONS, 'child.saad', 'fact', 'mean child.sad?'),
    extra(QUESTIONS, 'pore', 'category', 'mean poor?'),
    extra(MONEY, 'rule', 'tier', 'mean ruled?'),
    extra(DESK, 'wat', 'step', 'mean wait?'),
    [zh('supports/cal.md'), 'short:', 'words for cal, which has no rule', 'mean call?'],
    [zh('measures/4.md'), 'gist:', 'words for 4, which does not exist', 'mean'],
    [zh('situations/no-rst.md'), 'title:', 'words for no-rst, which does not exist', 'mean no-rest?'],
    [zh('routes/phne.yaml'), '', 'words for phne, which has no rule', 'mean phone?'],
    extra(zh('routes/phne.yaml'), 'ring', 'step', 'none yet'),
  ]);
});

/** The town with a second language: what it says, by file. */
const withEnglish = (files: Readonly<Record<string, string>>) =>
  Object.entries(files).reduce((all, [name, text]) => all.set(`en/${name}`, text), smallContent());

test('another language may lack anything, a file or a line', () => {
  const empty = ['papers', 'offices', 'districts', 'year', 'changes', 'old-places', 'glossary', 'waivers', 'sources'];
  const files = withEnglish({
    'ui.yaml': 'site: Town\n',
    ...Object.fromEntries(empty.map((name) => [`${name}.yaml`, '{}\n'])),
    'moving.yaml': 'warmth: { need: Warmth, directions: {} }\n',
    'questions.yaml': 'questions: {}\nfacts: { child.ill: { is: {} } }\ncategories: {}\n',
    'routes/desk.yaml': 'title: Desk\nsteps: {}\n',
    'supports/money.md':
      '---\nshort: m\neveryday: m\nofficial: m\nkeywords: [a, b, c]\ngist: m\ntiers: {}\nsay: m\nverify: []\n---\n',
  });
  expectProblems(withEnglish({ 'ui.yaml': 'site: Town\n' }), []);
  expectProblems(files, []);
});

test('and has no words that belong to nothing', () => {
  const files = withEnglish({
    'ui.yaml': 'site: Town\n',
    'sources.yaml': 'notice: The notice\ntolk: A talk\n',
    'papers.yaml': 'slip: { name: Slip }\nslipp: { name: Slip }\n',
    'glossary.yaml': 'poor: Poor\npore: Poor\n',
    'questions.yaml':
      'questions: {}\nfacts: {}\ncategories:\n  poor: { is: poor, not: not }\n  pore: { is: poor, not: not }\n',
    'measures/4.md': '---\ngist: Four\n---\n',
  });
  expectProblems(files, [
    ['en/sources.yaml', 'tolk', 'words for tolk, but no source bears that name', 'mean talk?'],
    ['en/papers.yaml', 'slipp', 'words for slipp, but no paper bears that name', 'mean slip?'],
    ['en/glossary.yaml', 'pore', 'no term or category called pore', 'mean poor?'],
    ['en/questions.yaml', 'pore', 'words for pore, but no category bears that name', 'mean poor?'],
    ['en/measures/4.md', 'gist', 'words for 4, which does not exist', 'mean'],
  ]);
});

test('two directions of a matter say the same only where the text makes them equal', () => {
  expectProblems(smallContent([MOVING, 'As at home', 'Same as before']), []);
  expectProblems(smallContent([MOVING, 'Not known', 'Same as before']), [
    [MOVING, 'outside', 'warmth: outside says what another direction says', 'equal: true in rules/moving.yaml'],
  ]);
  // Equal to one that is said to be equal, it still differs from the others.
  expectProblems(smallContent([MOVING, 'Not known', 'As at home']), []);
});

const written = (file: string, at: string, number: string): Wanted => [
  file,
  at,
  `a number is written out: “${number}”`,
  'figures.yaml with its source and write {{its-name}}, or leave it out',
];

test('no amount, share, area or number of days is written out, wherever it is said', () => {
  const [rest, measure, guide] = ['situations/no-rest.md', 'measures/3.md', 'guides/first.md'].map(zh) as [
    string,
    string,
    string,
  ];
  const files = smallContent(
    [MONEY, 'gist: About money', 'gist: 每年12.50 元'],
    [MONEY, 'say: Please, money', 'say: 给我100%'],
    [MONEY, 'You get {{percent}} of', 'You get 20㎡ of'],
    [MONEY, 'Under {{line}}.', '30平方米'],
    [DESK, 'do: Hand in, hear: Come later', 'do: 等 15天'],
    [DESK, 'do: Wait', 'do: Wait, hear: 3个工作日'],
    [rest, 'Text.', '一共7元'],
    [measure, 'Text.', '一共8元'],
    [guide, 'Text.', '一共9元'],
  );
  expectProblems(files, [
    written(MONEY, 'gist:', '12.50 元'),
    written(MONEY, 'say:', '100%'),
    written(MONEY, '  sure:', '20㎡'),
    written(MONEY, 'short:', '30平方米'),
    written(DESK, '15', '15天'),
    written(DESK, 'Wait', '3个工作日'),
    written(rest, 'title:', '7元'),
    written(measure, 'gist:', '8元'),
    written(guide, 'title:', '9元'),
  ]);
});

test('a share may stand in a text, other numbers anywhere', () => {
  const guide = zh('guides/first.md');
  const edits: Edit[] = [
    [MONEY, 'gist: About money', 'gist: 第5条, 12345, 2025年'],
    [zh('measures/3.md'), 'Text.', '按100%比例, 按50%元'],
  ];
  expectProblems(smallContent(...edits, [guide, 'Text.', '按 70% 给']), []);
  expectProblems(smallContent(...edits, [guide, 'Text.', '给 8 50%元']), [written(guide, 'title:', '8 元')]);
});

const unknown = (file: string, at: string, name: string, meant: string): Wanted => [
  file,
  at,
  `no figure called ${name} for {{${name}}}`,
  meant,
];

test('what stands in {{ }} is a figure, or the percent of the tier that gives one', () => {
  const tiers: Edit[] = [
    [MONEY, 'You get {{percent}} of {{line}}', '"{{percent}} of {{ line }} and {{ lime }}"'],
    [MONEY, 'You get {{double}}', 'You get {{dubble-1}} {{percent}}'],
    [MONEY, 'perhaps: Ask', 'perhaps: Ask {{percent}}'],
    [MONEY, 'Under {{line}}.', '{{double}} {{percent}} {{lin}}'],
  ];
  expectProblems(smallContent(...tiers), [
    unknown(MONEY, '  sure:', 'lime', 'mean line?'),
    unknown(MONEY, '  ruled:', 'dubble-1', 'mean double?'),
    unknown(MONEY, '  ruled:', 'percent', 'mean'),
    unknown(MONEY, '  perhaps:', 'percent', 'mean'),
    unknown(MONEY, 'short:', 'percent', 'mean'),
    unknown(MONEY, 'short:', 'lin', 'mean line?'),
  ]);
});
