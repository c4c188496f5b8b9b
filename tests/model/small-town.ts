/** A word file of Markdown: its head, and one line of text. */
const page = (head: string, body = 'Text.') => `---\n${head}\n---\n${body}\n`;
const measure = (gist: string) => page(`gist: ${gist}`);
const support = (name: string, tiers: string, body?: string) =>
  page(
    `short: ${name}\neveryday: ${name} for you\nofficial: The ${name}\nkeywords: [one, two, ${name}]
gist: About ${name}\ntiers:\n${tiers}\nsay: Please, ${name}\nverify: [Look]`,
    body,
  );

/** A town with one of everything. Entries stand on lines of their own where a test asks for the line. */
export const TOWN: Readonly<Record<string, string>> = {
  'policy/measures.md': `# Measures of a small town\n\nNo. 1 · 2025年3月8日 · the town\n\nSo that all is well。\n
## Part one\n\n### (一)Money\n\nPoor children get money。Others may ask the desk；\n
### (二)Stoves\n\nDistricts may swap stoves。The bureau counts stoves。\n
## Part two\n\n### (三)Calls\n\nAnyone may call。\n`,
  'rules/questions.yaml': `- { id: place, scope: family, facts: { home.place: [same, other, away] } }
- id: ticks
  scope: child
  sensitive: [child.ill]
  clears: { child.sight: clear }
  danger: { child.sad: ["110"] }
  service: { child.sad: call }
  harder: { child.ill: [false, true] }
  facts: { child.ill: boolean, child.sad: boolean }
- { id: sight, scope: child, facts: { child.sight: [weak, clear] } }
- { id: age, scope: child, facts: { child.age: { from: 0, to: 20 } } }
- { id: card, scope: family, facts: { family.card: boolean } }
- { id: income, scope: family, harder: { family.income: lower }, facts: { family.income: { from: 0, to: 9000, per: head } } }
- { id: mother, scope: family, twin: father, facts: { parents.mother: [here, gone] } }
- { id: father, scope: family, twin: mother, facts: { parents.father: [here, gone] } }
- { id: secret, scope: child, aside: true, facts: { child.secret: boolean } }\n`,
  'rules/categories.yaml': `pupil: { is: { child.age: { atLeast: 6, below: 16 } } }
poor:
  is: { family.income: { below: line } }
  unsettled: { all: [{ parents.mother: gone }, { parents.father: gone }] }
  recognised-by: { family.card: true }
  route: desk\n`,
  'rules/figures.yaml': `line: { value: 1200, unit: yuan, soft: true, where: town, since: 2025-09-01, checked: 2026-01-05, source: notice }
double: { times: 2, of: line, source: notice }\n`,
  'rules/sources.yaml': `notice: { title: The notice, number: No. 9, issuer: The bureau, date: 2025-09-01, grade: verified }
talk: { title: What the desk said, issuer: The desk, grade: memory }\n`,
  'rules/sentences.yaml': `1:
  - { begins: Poor children, strength: right, binds: [desk], claimed-by: [money] }
  - { begins: Others may, strength: right, binds: [desk], claimed-by: [money] }
2:
  - { begins: Districts may, strength: district, binds: [bureau], claimed-by: [stove] }
  - { begins: The bureau, strength: own-work, binds: [bureau], waiver: desk }
3:
  - { begins: Anyone, strength: service, binds: [desk], claimed-by: [call] }\n`,
  'rules/papers.yaml': `booklet: { stands-in: [slip] }\nslip: {}\ncard: { route: desk }\nletter: {}\n`,
  'rules/offices.yaml': `desk: { phone: ["12345"] }\nbureau: {}\n`,
  'rules/supports/money.yaml': `topic: cash\nroute: desk\nhas: { family.card: true }\nexcludes: [stove]
tiers:
  - id: sure
    when: { all: [poor, pupil] }
    gives: { percent: 50, of: line }
    cite: { measure: 1, quote: Poor children get money }
  - id: ruled
    when: { all: [pupil, { child.secret: true }] }
    gives: { amount: double }
    ruling: true
    source: notice
  - id: perhaps
    when: { any: [{ child.sight: weak }, { child.ill: true }] }
    possible: { because: undefined, ask: bureau }
    cite: { measure: 1, quote: may ask the desk }
    source: notice\n`,
  'rules/supports/stove.yaml': `topic: heat\nroute: desk\nhas: null\ntops-up: [money]
tiers:
  - id: open
    when: { not: { home.place: away } }
    possible: { because: district, ask: bureau }
    cite: { measure: 2, quote: may swap stoves }\n`,
  'rules/supports/call.yaml': `topic: heat\nroute: phone
tiers:\n  - { id: whoever, cite: { measure: 3, quote: Anyone may call } }\n`,
  'rules/routes/desk.yaml': `leads-to: [money, stove, poor]
steps:
  - id: hand-in
    office: desk
    of: here
    role: takes
    online: [app]
    papers: [booklet, { one-of: [slip, letter], when: pupil }]
    source: talk
  - id: wait
    office: bureau
    of: home
    role: pays
    when: { not: { home.place: away } }
    days: { working: 10, from: papers-complete }
    cite: { measure: 1, quote: get money }
    source: notice\n`,
  'rules/routes/phone.yaml': `leads-to: [call]
steps:\n  - { id: ring, office: desk, of: anywhere, cite: { measure: 3, quote: Anyone may call } }\n`,
  'rules/situations.yaml': `no-money: { topic: cash, opens: income, supports: [money, stove] }
no-rest: { topic: all, opens: ticks, supports: [call] }\n`,
  'rules/districts.yaml': `upper: {}
lower:
  central: true
  opens: { stove: notice }
  phones: { bureau: { phone: "000-1", source: notice } }\n`,
  'rules/topics.yaml': `all: { icon: M1 1h9 }\ncash: { icon: M2 2h9 }\nheat: { icon: M3 3h9 }\n`,
  'rules/terms.yaml': `poor-child: { word: Poor children, also: [poor], cite: 1 }\nthe-line: { word: The line, source: notice }\n`,
  'rules/year.yaml': `season: { from: 9, to: 10, support: money, source: notice }
visit: { at: ask, support: stove, cite: { measure: 2, quote: counts stoves } }\n`,
  'rules/changes.yaml': `get-card: { fact: family.card, to: [true], when: poor, through: money }
see-doctor: { fact: child.sight, to: [weak], office: bureau }\n`,
  'rules/directions.yaml': `home: { when: { home.place: same }, apart: false, home: district, here: same }
renamed: { when: { home.place: same }, apart: false, home: old, here: same }
across: { when: { home.place: other }, apart: true, home: district, here: other }
outside: { when: { home.place: away }, apart: true, home: district, here: elsewhere }\n`,
  'rules/old-places.yaml': 'ford: lower\nmill: upper\n',
  'rules/moving.yaml': `warmth:
  route: desk
  topic: heat
  support: stove
  directions:
    renamed: { source: notice }
    across: { cite: { measure: 2, quote: may swap stoves }, equal: true }
    outside: { source: talk }\n`,
  'zh-CN/ui.yaml': `topic: { all: All, cash: Cash, heat: Heat }\ntopic-about: { all: All, cash: Money, heat: Stoves }
figure: { line: The line, double: Twice the line }\nunit: { yuan: "¥{{n}}" }\nwhere: { town: In town }
channel: { app: The app }\nmoving: { direction-home: At home, direction-renamed: Renamed, direction-across: Across
  , direction-outside: Outside }\n`,
  'zh-CN/questions.yaml': `questions:
${['place', 'ticks', 'sight', 'age', 'card', 'income', 'mother', 'father', 'secret'].map((id) => `  ${id}: { ask: "${id}?", why: Why ${id} }`).join('\n')}
facts:
  home.place: { labels: { same: Same, other: Other, away: Away }, is: { same: lives here, other: lives there, away: is away } }
${['child.ill', 'child.sad', 'family.card', 'child.secret'].map((id) => `  ${id}: { tick: ${id}, is: { "true": is ${id}, "false": not ${id} } }`).join('\n')}
  child.sight: { is: { weak: sees badly, clear: sees well } }
${['child.age', 'family.income'].map((id) => `  ${id}: { is: { below: "under {{below}}", atLeast: "from {{from}}", between: "{{from}} to {{below}}" } }`).join('\n')}
${['mother', 'father'].map((id) => `  parents.${id}: { is: { here: ${id} is here, gone: ${id} is gone } }`).join('\n')}
categories:\n  pupil: { is: a pupil, not: no pupil }\n  poor: { is: poor, not: not poor }\n`,
  'zh-CN/papers.yaml':
    'booklet: { name: Booklet }\nslip: { name: Slip, note: From the desk }\ncard: { name: Card }\nletter: { name: Letter }\n',
  'zh-CN/offices.yaml': 'desk: { name: The desk }\nbureau: { name: The bureau, local: "Bureau of {{district}}" }\n',
  'zh-CN/districts.yaml':
    'upper: { name: Upper }\nlower: { name: Lower, old: [Ford], offices: { bureau: Lower bureau } }\n',
  'zh-CN/glossary.yaml': 'poor-child: Who has little\nthe-line: How little\npoor: A poor family\n',
  'zh-CN/waivers.yaml': '2:\n  The bureau: { why: Its own work, ask: When do you come }\n',
  'zh-CN/year.yaml': 'season: { when: In autumn, do: Go to the desk }\nvisit: { when: Once a year, do: Ask when }\n',
  'zh-CN/changes.yaml': 'get-card: Get the card\nsee-doctor: See a doctor\n',
  'zh-CN/old-places.yaml': 'ford: Ford\nmill: Mill\n',
  'zh-CN/moving.yaml': `warmth:
  need: Warmth
  directions:
    renamed: { differs: Same as before, refused: Show the notice }
    across: { differs: As at home, refused: Show measure two }
    outside: { differs: Not known, refused: Ask there }\n`,
  'zh-CN/releases.yaml': '0.9.0: { day: 2025-03-01, note: First }\n',
  'zh-CN/synonyms.yaml': '- [stove, oven]\n',
  'zh-CN/supports/money.md': support(
    'money',
    '  sure: You get {{percent}} of {{line}}\n  ruled: You get {{double}}\n  perhaps: Ask',
    'Under {{line}}.',
  ),
  'zh-CN/supports/stove.md': support('stove', '  open: A stove, where open'),
  'zh-CN/supports/call.md': support('call', '  whoever: Call'),
  'zh-CN/routes/desk.yaml':
    'title: At the desk\nsteps:\n  hand-in: { do: Hand in, hear: Come later }\n  wait: { do: Wait }\n',
  'zh-CN/routes/phone.yaml': 'title: By phone\nsteps:\n  ring: { do: Ring }\n',
  'zh-CN/situations/no-money.md': page('title: No money\nline: The money is gone\nkeywords: [a, b, c]'),
  'zh-CN/situations/no-rest.md': page('title: No rest\nline: No sleep\nkeywords: [a, b, c]'),
  'zh-CN/measures/1.md': measure('Money for the poor'),
  'zh-CN/measures/2.md': measure('New stoves'),
  'zh-CN/measures/3.md': measure('A number to call'),
  'zh-CN/guides/first.md': page('title: First steps'),
  'zh-CN/pages/help.md': page('title: Help'),
};
