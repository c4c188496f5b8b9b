import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Content } from '../../src/model/index.ts';
import { type Say, Words } from '../../src/model/words.ts';
import { type Edit, smallContent } from './small-content.ts';
import { loaded } from './small-loaded.ts';

const page = (head: string, body: string) => `---\n${head}\n---\n${body}\n`;
/** Another language that says one thing of each kind in its own words. */
const ENGLISH: Readonly<Record<string, string>> = {
  'en/questions.yaml': `questions: { place: { ask: Where, why: Because } }
facts: { home.place: { is: { same: is at home } } }
categories: { poor: { is: is poor, not: is not poor } }`,
  'en/papers.yaml': 'slip: { name: A slip }',
  'en/offices.yaml': 'bureau: { name: A bureau, note: Closed, local: "The bureau of {{district}}" }',
  'en/districts.yaml': 'lower: { name: Low }',
  'en/glossary.yaml': 'poor-child: A child with little',
  'en/waivers.yaml': '2: { The bureau: { why: It counts, ask: When } }\n4: { None: { why: x, ask: y } }',
  'en/year.yaml': 'season: { when: Autumn, do: Go }',
  'en/changes.yaml': 'get-card: Get a card',
  'en/moving.yaml': 'warmth: { need: To be warm, directions: { renamed: { differs: Nothing, refused: Show it } } }',
  'en/old-places.yaml': 'ford: The ford',
  'en/releases.yaml': '0.9.0: { day: 2025-03-01, note: The first }',
  'en/synonyms.yaml': '- [stove, heater]',
  'en/sources.yaml': 'notice: What it means',
  'en/supports/call.md': page(
    'short: a call\neveryday: c\nofficial: c\nkeywords: [a, b, c]\ngist: c\ntiers: { whoever: Ring }\nsay: c\nverify: []',
    'Call {{line}}.',
  ),
  'en/routes/phone.yaml': 'title: On the phone\nsteps: {}',
  'en/situations/no-rest.md': page('title: Awake\nline: l\nkeywords: [a, b, c]', 'Sleep.'),
  'en/measures/3.md': page('gist: Ring a number', 'Three.'),
  'en/guides/first.md': page('title: Begin\nkeywords: [begin]\nfaq: true', 'Steps.'),
  'en/pages/help.md': page('title: Aid', 'Aided.'),
};
const NOTHING = {};
const say: Say = (key, values) => (values ? `${key}(${JSON.stringify(values)})` : key);
type Texts = Readonly<Record<string, string>>;
const contentWith = (texts: Texts, edits: readonly Edit[] = []) =>
  loaded(new Map([...smallContent(...edits), ['en/ui.yaml', '{}'], ...Object.entries(texts)]));
/** Most tests ask for a content as it is: each is read once. */
const read = new Map<Texts, Content>();
function contentOf(texts: Texts): Content {
  const content = read.get(texts) ?? contentWith(texts);
  read.set(texts, content);
  return content;
}
const wordsOf = (language: string, texts: Texts, ...edits: readonly Edit[]) =>
  new Words(edits.length ? contentWith(texts, edits) : contentOf(texts), language, say);

/** Words in the first language, and in another that says one thing of each kind, or nothing. */
const first = (...edits: readonly Edit[]) => wordsOf('zh-CN', ENGLISH, ...edits);
const english = (...edits: readonly Edit[]) => wordsOf('en', ENGLISH, ...edits);
const silent = (...edits: readonly Edit[]) => wordsOf('en', NOTHING, ...edits);

beforeEach(() => vi.stubEnv('TODAY', '2026-02-01'));
afterEach(() => vi.unstubAllEnvs());

test.each([
  'questions',
  'facts',
  'categories',
  'papers',
  'offices',
  'districts',
  'glossary',
  'year',
  'changes',
  'matters',
  'oldPlaces',
  'sources',
  'figures',
  'releases',
] as const)('of %s a language without words says what the first one says', (kind) => {
  expect(silent()[kind]).toEqual(first()[kind]);
  expect(Object.keys(first()[kind]).length).toBeGreaterThan(0);
});

test('what a language says itself stands in the place of the first, and only there', () => {
  const words = english();
  expect(words.questions).toMatchObject({ place: { ask: 'Where' }, ticks: { ask: 'ticks?' } });
  expect(words.facts).toMatchObject({
    'home.place': { is: { same: 'is at home' } },
    'child.ill': { tick: 'child.ill' },
  });
  expect(words.districts).toMatchObject({ lower: { name: 'Low' }, upper: { name: 'Upper' } });
  expect(words.glossary).toMatchObject({ 'poor-child': 'A child with little', 'the-line': 'How little' });
  expect(words.year).toMatchObject({ season: { when: 'Autumn' }, visit: { when: 'Once a year' } });
  expect(words.releases).toEqual({ '0.9.0': { day: '2025-03-01', note: 'The first' } });
});

test('a category is said, and explained where somebody explains it', () => {
  expect(english().categories).toEqual({
    pupil: { is: 'a pupil', not: 'no pupil' },
    poor: { is: 'is poor', not: 'is not poor', about: 'A poor family' },
  });
});

test('a paper has what may stand in for it', () => {
  expect(english().papers).toEqual({
    booklet: { name: 'Booklet', standsIn: ['slip'] },
    slip: { name: 'A slip', standsIn: [] },
    card: { name: 'Card', standsIn: [] },
    letter: { name: 'Letter', standsIn: [] },
  });
  expect(first(['rules/papers.yaml', 'letter: {}\n', '']).papers.letter).toEqual({ name: 'Letter', standsIn: [] });
});

test('an office has its telephones, and no pattern for its local name', () => {
  expect(english().offices).toEqual({
    desk: { name: 'The desk', phone: ['12345'] },
    bureau: { name: 'A bureau', note: 'Closed', phone: [] },
  });
  expect(first(['rules/offices.yaml', 'bureau: {}\n', '']).offices.bureau).toEqual({ name: 'The bureau', phone: [] });
});

test('an office in a district bears its own name there, or the pattern filled in, or its name', () => {
  expect(first().officeOf('bureau', 'lower')).toBe('Lower bureau');
  expect(first().officeOf('bureau', 'upper')).toBe('Bureau of Upper');
  expect(english().officeOf('bureau', 'lower')).toBe('The bureau of Low');
  expect(english().officeOf('desk', 'upper')).toBe('The desk');
  expect(first().officeOf('bureau', 'nowhere')).toBe('Bureau of ');
  expect(first().officeOf('moon', 'upper')).toBe('moon');
});

test('a waiver is said by measure and first words', () => {
  expect(first().waiver(2, 'The bureau')).toEqual({ why: 'Its own work', ask: 'When do you come' });
  expect(english().waiver(2, 'The bureau')).toEqual({ why: 'It counts', ask: 'When' });
  expect(silent().waiver(2, 'The bureau')).toEqual({ why: 'Its own work', ask: 'When do you come' });
  expect(first().waiver(2, 'Districts')).toBeUndefined();
  expect(first().waiver(1, 'The bureau')).toBeUndefined();
  expect(english().waiver(4, 'None')).toEqual({ why: 'x', ask: 'y' });
  expect(first().waiver(4, 'None')).toBeUndefined();
});

test('a change is its rule and how one says it', () => {
  expect(english().changes).toEqual([
    { id: 'get-card', fact: 'family.card', to: [true], when: 'poor', through: 'money', do: 'Get a card' },
    { id: 'see-doctor', fact: 'child.sight', to: ['weak'], office: 'bureau', do: 'See a doctor' },
  ]);
  expect(first(['zh-CN/changes.yaml', 'get-card: Get the card\n', '']).changes[0]?.do).toBe('get-card');
});

test('a matter between places: its words, on what each direction rests, and whether that is weak', () => {
  const matters = first().matters;
  expect(matters).toStrictEqual({
    warmth: {
      support: 'stove',
      need: 'Warmth',
      topic: 'heat',
      route: 'desk',
      directions: {
        renamed: { differs: 'Same as before', refused: 'Show the notice', source: 'notice', weak: false },
        across: {
          differs: 'As at home',
          refused: 'Show measure two',
          cite: { measure: 2, quote: 'may swap stoves', sentence: 1 },
          weak: false,
        },
        outside: { differs: 'Not known', refused: 'Ask there', source: 'talk', weak: true },
      },
    },
  });
  const bare = first(['rules/moving.yaml', '  support: stove\n', ''], ['rules/moving.yaml', '{ source: talk }', '{}'])
    .matters.warmth;
  expect(bare).not.toHaveProperty('support');
  expect(bare?.directions.outside).toStrictEqual({ differs: 'Not known', refused: 'Ask there', weak: true });
});

test('a matter that nobody words yet is known by its id', () => {
  expect(english().matters.warmth).toMatchObject({
    need: 'To be warm',
    directions: { renamed: { differs: 'Nothing', refused: 'Show it' }, outside: { differs: '', refused: '' } },
  });
  const { warmth } = wordsOf('zh-CN', { 'zh-CN/moving.yaml': '{}' }).matters;
  expect(warmth).toMatchObject({ need: 'warmth', directions: { renamed: { differs: '', refused: '' } } });
});

test('a place that is no more has a name, or its id, and where it belongs now', () => {
  expect(english().oldPlaces).toEqual({
    ford: { name: 'The ford', now: 'lower' },
    mill: { name: 'Mill', now: 'upper' },
  });
  expect(first(['zh-CN/old-places.yaml', 'ford: Ford\n', '']).oldPlaces.ford?.name).toBe('ford');
});

test('a source is told by its title, what that means where somebody says so, and never its grade', () => {
  const notice = { title: 'The notice', number: 'No. 9', issuer: 'The bureau', date: '2025-09-01' };
  const talk = { title: 'What the desk said', issuer: 'The desk' };
  expect(first().sources).toStrictEqual({ notice, talk });
  expect(english().sources).toStrictEqual({ notice: { ...notice, gloss: 'What it means' }, talk });
});

test('a figure and its multiple are printed with the days of their base', () => {
  const days = { since: '2025-09-01', checked: '2026-01-05', source: 'notice', where: 'where.town' };
  const line = { label: 'figure.line', value: 'unit.yuan({"n":1200})', ...days };
  const double = { label: 'figure.double', value: 'unit.yuan({"n":2400})', ...days };
  expect(first().figures).toStrictEqual({ line, double });
  vi.stubEnv('TODAY', '2026-12-01');
  expect(first().figures).toStrictEqual({ line: { ...line, stale: true }, double: { ...double, stale: true } });
});

test('figures are said once', () => {
  const words = first();
  expect(words.figures).toBe(words.figures);
});

test('a figure must be a multiple of a figure that has a value', () => {
  const message = 'figure twice is a multiple of a multiple';
  const twice = (of: string): Edit => [
    'rules/figures.yaml',
    'double:',
    `twice: { times: 2, of: ${of}, source: notice }\ndouble:`,
  ];
  expect(() => first(twice('double')).figures).toThrow(message);
  expect(() => first(twice('none')).figures).toThrow(message);
});

test('a support is its words, its rule, and on what each tier rests', () => {
  expect(first().support('money')).toStrictEqual({
    topic: 'cash',
    route: 'desk',
    excludes: ['stove'],
    topsUp: [],
    short: 'money',
    everyday: 'money for you',
    official: 'The money',
    gist: 'About money',
    say: 'Please, money',
    verify: ['Look'],
    figures: ['line', 'double'],
    tiers: [
      {
        id: 'sure',
        gives: 'You get 50% of unit.yuan({"n":1200})',
        cite: { measure: 1, quote: 'Poor children get money', sentence: 1 },
      },
      { id: 'ruled', gives: 'You get unit.yuan({"n":2400})', source: 'notice' },
      {
        id: 'perhaps',
        gives: 'Ask',
        cite: { measure: 1, quote: 'may ask the desk', sentence: 2 },
        source: 'notice',
        ask: 'bureau',
        because: 'undefined',
      },
    ],
  });
  expect(first().support('stove')).toMatchObject({ excludes: [], topsUp: ['money'], figures: [] });
  expect(() => first().support('moon')).toThrow('moon');
});

test('figures of tiers and of the text are found once each; a percent is none', () => {
  const edit: Edit = ['zh-CN/supports/stove.md', 'Text.', 'From {{double}} to {{double}}, {{percent}}.'];
  expect(first(edit).support('stove').figures).toEqual(['double']);
  // Two texts that meet make no name of a figure.
  const cut: readonly Edit[] = [
    ['zh-CN/supports/stove.md', 'A stove, where open', '"{{li"'],
    ['zh-CN/supports/stove.md', 'Text.', 'ne}}'],
  ];
  expect(first(...cut).support('stove').figures).toEqual([]);
});

test('a tier without a percent leaves the word for it alone', () => {
  const edit: Edit = ['zh-CN/supports/stove.md', 'A stove, where open', '"{{percent}} of a stove"'];
  expect(first(edit).support('stove').tiers[0]?.gives).toBe('{{percent}} of a stove');
});

test('words for a support that has no rule are refused', () => {
  expect(() =>
    wordsOf('zh-CN', { 'zh-CN/supports/sun.md': ENGLISH['en/supports/call.md'] as string }).support('sun'),
  ).toThrow('no support called sun');
});

test('a file of another language stands in the place of the first one', () => {
  const [own, none] = [english(), silent()];
  expect([own.support('call').short, none.support('call').short]).toEqual(['a call', 'call']);
  expect([own.shortOf('call'), own.shortOf('stove'), own.shortOf('moon')]).toEqual(['a call', 'stove', 'moon']);
  expect([own.keywords('call'), own.keywords('stove')]).toEqual([
    ['a', 'b', 'c'],
    ['one', 'two', 'stove'],
  ]);
  expect([own.body('call'), own.body('money')]).toEqual([
    'Call unit.yuan({"n":1200}).\n',
    'Under unit.yuan({"n":1200}).\n',
  ]);
  expect([own.isOwn('call'), own.isOwn('money'), first().isOwn('money')]).toEqual([true, false, true]);
  expect([own.measure(3), own.measure(1)]).toEqual([
    { gist: 'Ring a number', body: 'Three.\n', isOwn: true },
    { gist: 'Money for the poor', body: 'Text.\n', isOwn: false },
  ]);
  expect(own.situation('no-rest')).toEqual({
    title: 'Awake',
    line: 'l',
    keywords: ['a', 'b', 'c'],
    body: 'Sleep.\n',
    isOwn: true,
  });
  expect(own.situation('no-money')).toMatchObject({ title: 'No money', body: 'Text.\n', isOwn: false });
  expect(own.text('guides', 'first')).toEqual({
    title: 'Begin',
    keywords: ['begin'],
    body: 'Steps.\n',
    faq: true,
    isOwn: true,
  });
  expect(none.text('guides', 'first')).toEqual({
    title: 'First steps',
    keywords: [],
    body: 'Text.\n',
    faq: false,
    isOwn: false,
  });
  expect(own.text('pages', 'help')).toMatchObject({ title: 'Aid', isOwn: true });
});

test('texts are those that the first language has', () => {
  const more = { 'zh-CN/guides/second.md': page('title: s', ''), 'en/guides/third.md': page('title: t', '') };
  const words = wordsOf('en', more);
  expect(words.textsOf('guides')).toEqual(['first', 'second']);
  expect(words.textsOf('pages')).toEqual(['help']);
});

test('synonyms are those of the language itself', () => {
  expect([first().synonyms, english().synonyms, silent().synonyms]).toEqual([
    [['stove', 'oven']],
    [['stove', 'heater']],
    [],
  ]);
});

test('what nobody wrote is named', () => {
  const words = first();
  const lacking: (() => unknown)[] = [
    () => words.body('moon'),
    () => words.text('pages', 'moon'),
    () => words.situation('moon'),
    () => words.measure(17),
    () => words.route('moon'),
  ];
  for (const read of lacking) expect(read).toThrow(/^no words in \w+ for (moon|17)$/);
  expect(() => wordsOf('zh-CN', { 'zh-CN/routes/moon.yaml': 'title: x\nsteps: {}' }).route('moon')).toThrow(
    'no route called moon',
  );
});

test('a route is its steps, with words, and a question to ask where nobody verified it', () => {
  expect(first().route('desk')).toStrictEqual({
    title: 'At the desk',
    steps: [
      {
        id: 'hand-in',
        office: 'desk',
        of: 'here',
        role: 'takes',
        do: 'Hand in',
        hear: 'Come later',
        online: ['app'],
        papers: ['booklet', { 'one-of': ['slip', 'letter'], when: 'pupil' }],
        source: 'talk',
        ask: true,
      },
      {
        id: 'wait',
        office: 'bureau',
        of: 'home',
        role: 'pays',
        do: 'Wait',
        online: [],
        papers: [],
        when: { not: { 'home.place': 'away' } },
        days: 10,
        cite: { measure: 1, quote: 'get money', sentence: 1 },
        source: 'notice',
        ask: false,
      },
    ],
  });
});

test('a step asks unless it is cited or its source verified; what it lacks is left out', () => {
  const asks = (...edits: readonly Edit[]) =>
    first(...edits)
      .route('desk')
      .steps.map(({ ask }) => ask);
  expect(asks(['rules/routes/desk.yaml', 'source: talk', 'source: notice'])).toEqual([false, false]);
  expect(asks(['rules/routes/desk.yaml', '    source: talk\n', ''])).toEqual([true, false]);
  expect(asks(['rules/routes/desk.yaml', 'source: talk', 'source: moon'])).toEqual([true, false]);
  expect(asks(['rules/routes/desk.yaml', '    source: notice\n', ''])).toEqual([true, false]);
  const [ring] = english([
    'rules/routes/phone.yaml',
    'of: anywhere, cite: { measure: 3, quote: Anyone may call } ',
    '',
  ]).route('phone').steps;
  expect(ring).toStrictEqual({ id: 'ring', office: 'desk', do: '', online: [], papers: [], ask: true });
});
