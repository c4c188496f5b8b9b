import { type Content, FIRST_LANGUAGE, type RuleFiles, type WordFiles } from './load.ts';
import { known, type Report, WHOLE_FILE } from './report.ts';
import { didYouMean, type Key, type Parsed } from './source-text.ts';

/** An amount, share, area or day count written out: it belongs to figures.yaml or to a step's days. */
const LITERAL = /\d+(?:\.\d+)?\s*(?:元|%|㎡|平方米|天|个工作日)/;
export const PLACEHOLDER = /\{\{\s*([\w-]+)\s*\}\}/g;

/** Checks the first language for gaps and every language for words that belong to nothing. */
export function checkWords({ rules, words }: Content, report: Report): void {
  for (const [language, files] of words) {
    const complete = language === FIRST_LANGUAGE;
    compare(report, files.papers, Object.keys(rules.papers.value), 'paper', complete);
    compare(report, files.offices, Object.keys(rules.offices.value), 'office', complete);
    compare(report, files.districts, Object.keys(rules.districts.value), 'district', complete);
    compare(report, files.year, Object.keys(rules.year.value), 'door of the year', complete);
    compare(report, files.sources, Object.keys(rules.sources.value), 'source', complete);
    compare(report, files.changes, Object.keys(rules.changes.value), 'change', complete);
    compare(report, files.oldPlaces, Object.keys(rules.oldPlaces.value), 'old place', complete);
    compare(report, files.moving, Object.keys(rules.moving.value), 'matter', complete);
    checkMovingWords(rules, files, report, complete);
    checkGlossary(rules, files, report, complete);
    checkWaivers(rules, files, report, complete);
    compareFolder(report, rules.supports, files.supports, `${language}/supports/`, '.md', complete);
    compareFolder(report, rules.routes, files.routes, `${language}/routes/`, '.yaml', complete);
    const slugs = Object.keys(rules.situations.value);
    compareNames(report, rules.situations, files.situations, slugs, `${language}/situations/`, complete);
    const numbers = rules.policy.measures.map(({ number }) => String(number));
    compareNames(report, rules.sentences, files.measures, numbers, `${language}/measures/`, complete);
    for (const [, file] of [...files.situations, ...files.measures, ...files.guides])
      literal(report, file, WHOLE_FILE, file.body.replace(/\d+%/g, ''));
    checkQuestionWords(rules, files, report, complete);
    for (const [id, file] of files.supports) checkSupportWords(rules, id, file, report, complete);
    for (const [id, file] of files.routes) {
      const steps = rules.routes.get(id)?.value.steps.map((step) => step.id) ?? [];
      compare(
        report,
        { ...file, value: file.value.steps, line: (p) => file.line(['steps', ...p]) },
        steps,
        'step',
        complete,
      );
      for (const [step, text] of Object.entries(file.value.steps))
        for (const sentence of Object.values(text)) literal(report, file, ['steps', step], sentence);
    }
  }
}

/** Every official term is explained; what is explained besides is a category of ours. */
function checkGlossary(rules: RuleFiles, { glossary }: WordFiles, report: Report, complete: boolean): void {
  if (!glossary) return;
  const terms = Object.keys(rules.terms.value);
  for (const id of terms)
    if (complete && !(id in glossary.value))
      report(glossary, WHOLE_FILE, `the term ${id} is not explained`, `Add a line ${id}: …`);
  const names = [...terms, ...Object.keys(rules.categories.value)];
  for (const id of Object.keys(glossary.value)) known(report, glossary, [id], 'term or category', id, names);
}

/** Each direction of a matter says what differs; two may say the same only where the text makes them equal. */
function checkMovingWords(rules: RuleFiles, { moving }: WordFiles, report: Report, complete: boolean): void {
  if (!moving) return;
  for (const [matter, { directions }] of Object.entries(moving.value)) {
    const ruled = rules.moving.value[matter]?.directions ?? {};
    const line = (p: readonly (string | number)[]) => moving.line([matter, 'directions', ...p]);
    compare(report, { ...moving, value: directions, line }, Object.keys(ruled), 'direction', complete);
    const own = Object.entries(directions).filter(([direction]) => !ruled[direction]?.equal);
    own.forEach(([direction, { differs }], index) => {
      if (own.slice(0, index).some(([, other]) => other.differs === differs))
        report(
          moving,
          [matter, 'directions', direction],
          `${matter}: ${direction} says what another direction says`,
          'Say what is different, or mark it equal: true in rules/moving.yaml.',
        );
    });
  }
}

/** Each waived sentence says why, and what a family may still ask. */
function checkWaivers(rules: RuleFiles, { waivers }: WordFiles, report: Report, complete: boolean): void {
  if (!waivers) return;
  for (const number of new Set([...Object.keys(rules.sentences.value), ...Object.keys(waivers.value)])) {
    const waived = rules.sentences.value[number]?.filter((row) => row.waiver).map((row) => row.begins) ?? [];
    const said = {
      ...waivers,
      value: waivers.value[number] ?? {},
      line: (p: readonly (string | number)[]) => waivers.line([number, ...p]),
    };
    compare(report, said, waived, 'waived sentence', complete);
  }
}

/** Names without words, where a language must be complete; and words without a name. */
function compare(
  report: Report,
  file: Parsed<Record<string, unknown>> | null,
  names: readonly string[],
  kind: string,
  complete: boolean,
) {
  if (!file) return;
  for (const name of names)
    if (complete && !(name in file.value))
      report(file, WHOLE_FILE, `no words for the ${kind} ${name}`, `Add a line ${name}: …`);
  for (const name of Object.keys(file.value))
    if (!names.includes(name))
      report(file, [name], `words for ${name}, but no ${kind} bears that name`, didYouMean(name, names));
}

function compareFolder(
  report: Report,
  rules: Map<string, Parsed<unknown>>,
  words: Map<string, Parsed<unknown>>,
  folder: string,
  ending: string,
  complete: boolean,
) {
  for (const [id, rule] of rules)
    if (complete && !words.has(id)) report(rule, WHOLE_FILE, `${id} has no words`, `Write ${folder}${id}${ending}.`);
  for (const [id, file] of words)
    if (!rules.has(id))
      report(file, WHOLE_FILE, `words for ${id}, which has no rule`, didYouMean(id, [...rules.keys()]));
}

/** Names of one rule file that each want a Markdown file of words. */
function compareNames(
  report: Report,
  rule: Parsed<Record<string, unknown>>,
  words: Map<string, Parsed<unknown>>,
  names: readonly string[],
  folder: string,
  complete: boolean,
) {
  for (const name of names)
    if (complete && !words.has(name)) report(rule, [name], `${name} has no words`, `Write ${folder}${name}.md.`);
  for (const [name, file] of words)
    if (!names.includes(name))
      report(file, WHOLE_FILE, `words for ${name}, which does not exist`, didYouMean(name, names));
}

function checkQuestionWords(rules: RuleFiles, { questions }: WordFiles, report: Report, complete: boolean): void {
  if (!questions) return;
  const under = (key: 'questions' | 'facts' | 'categories') => ({
    ...questions,
    value: questions.value[key] as Record<string, unknown>,
    line: (path: readonly (string | number)[]) => questions.line([key, ...path]),
  });
  compare(
    report,
    under('questions'),
    rules.questions.value.map((q) => q.id),
    'question',
    complete,
  );
  compare(report, under('categories'), Object.keys(rules.categories.value), 'category', complete);
  const facts = Object.fromEntries(rules.questions.value.flatMap((q) => Object.entries(q.facts)));
  compare(report, under('facts'), Object.keys(facts), 'fact', complete);
  for (const [fact, domain] of Object.entries(facts)) {
    const said = questions.value.facts[fact];
    if (!said || !complete) continue;
    const answers =
      domain === 'boolean' ? ['true', 'false'] : Array.isArray(domain) ? domain : ['below', 'atLeast', 'between'];
    for (const answer of answers)
      if (!(answer in said.is))
        report(
          questions,
          ['facts', fact, 'is'],
          `${fact} has no sentence for ${answer}`,
          `Add ${answer}: … under is:.`,
        );
  }
}

function checkSupportWords(
  rules: RuleFiles,
  id: string,
  file: Parsed<{ tiers: Record<string, string>; gist: string; say: string }> & { body: string },
  report: Report,
  complete: boolean,
): void {
  const rule = rules.supports.get(id);
  if (!rule) return;
  const tiers = rule.value.tiers;
  compare(
    report,
    { ...file, value: file.value.tiers, line: (p) => file.line(['tiers', ...p]) },
    tiers.map((t) => t.id),
    'tier',
    complete,
  );
  for (const [tier, sentence] of Object.entries(file.value.tiers)) {
    literal(report, file, ['tiers', tier], sentence);
    const allowed = Object.keys(rules.figures.value);
    if (tiers.find((t) => t.id === tier)?.gives?.percent !== undefined) allowed.push('percent');
    placeholders(report, file, ['tiers', tier], sentence, allowed);
  }
  for (const key of ['gist', 'say'] as const) literal(report, file, [key], file.value[key]);
  literal(report, file, WHOLE_FILE, file.body);
  placeholders(report, file, WHOLE_FILE, file.body, Object.keys(rules.figures.value));
}

function placeholders(
  report: Report,
  file: Parsed<unknown>,
  path: readonly Key[],
  text: string,
  allowed: readonly string[],
): void {
  for (const match of text.matchAll(PLACEHOLDER)) {
    const name = match[1] as string;
    if (!allowed.includes(name))
      report(file, path, `no figure called ${name} for {{${name}}}`, didYouMean(name, allowed));
  }
}

function literal(report: Report, file: Parsed<unknown>, path: readonly Key[], text: string): void {
  const found = LITERAL.exec(text);
  if (found)
    report(
      file,
      path,
      `a number is written out: “${found[0]}”`,
      'Put it in figures.yaml with its source and write {{its-name}}, or leave it out.',
    );
}
