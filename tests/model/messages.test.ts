import { describe, expect, test } from 'vitest';
import { readFamilies } from '../../src/model/families.ts';
import { contentFolder, readFolder } from '../../src/model/files.ts';
import { modelOf } from '../../src/model/index.ts';
import { ContentError, type Problem } from '../../src/model/problem.ts';
import { familyFiles } from '../families.ts';
import { rules } from '../rules.ts';

const good = readFolder(contentFolder());
const RULE = 'rules/supports/premium-subsidy.yaml';

/** The problems that one change to one file makes. */
function problemsOf(file: string, change: (text: string) => string): readonly Problem[] {
  const text = good.get(file) as string;
  const changed = change(text);
  expect(changed, 'the change must change something').not.toBe(text);
  try {
    modelOf(new Map(good).set(file, changed));
  } catch (error) {
    if (error instanceof ContentError) return error.problems;
    throw error;
  }
  return [];
}

test('the content as it stands has no problem', () => {
  expect(() => modelOf(good)).not.toThrow();
});

describe('a wrong file is told by place, what was found and what was meant', () => {
  test.each<[string, string, (text: string) => string, RegExp, RegExp]>([
    [
      'unknown fact',
      RULE,
      (t) => t.replace('family.monitored:', 'family.montored:'),
      /no fact called family\.montored/,
      /family\.monitored/,
    ],
    [
      'answer outside the list',
      'rules/supports/rent-subsidy.yaml',
      (t) => t.replace('family.housing: rent', 'family.housing: rents'),
      /no answer rents/,
      /rent\?/,
    ],
    [
      'unknown category',
      RULE,
      (t) => t.replace('orphan, unattended', 'orphn, unattended'),
      /no category called orphn/,
      /orphan\?/,
    ],
    [
      'quote that is not there',
      RULE,
      (t) => t.replace('给予100%比例资助', '给予99%比例资助'),
      /does not stand in measure 5/,
      /letter for letter/,
    ],
    [
      'quote of another measure',
      RULE,
      (t) => t.replace('measure: 5', 'measure: 4'),
      /does not stand in measure 4/,
      /measure 5/,
    ],
    [
      'figure nobody has',
      RULE,
      (t) => t.replace('below: marginal-line', 'below: marginal-lin'),
      /no figure called marginal-lin/,
      /marginal-line\?/,
    ],
    [
      'figure without a source',
      'rules/figures.yaml',
      (t) => t.replace(/, source: yubei-premiums-2025/, ''),
      /premium-tier-one/,
      /README/,
    ],
    [
      'figure on hearsay',
      'rules/figures.yaml',
      (t) => t.replace('source: yubei-premiums-2025', 'source: premium-automatic'),
      /nobody verified/,
      /not printed/,
    ],
    [
      'unreachable tier',
      RULE,
      (t) =>
        t.replace(
          '  - id: destitute\n    when: { child.destitute: true }',
          '  - id: destitute\n    when: { all: [orphan, { child.destitute: true }] }',
        ),
      /tier destitute can never/,
      /above it always wins/,
    ],
    [
      'likely without ground',
      RULE,
      (t) => t.replace(/ {4}possible: .*\n {4}source: yubei-premiums-2025/, '    source: yubei-premiums-2025'),
      /no words in the measures|stands below/,
      /possible/,
    ],
    [
      'missing words',
      'zh-CN/supports/premium-subsidy.md',
      (t) => t.replace(/\n {2}monitored: .*/, ''),
      /no words for the tier monitored/,
      /monitored/,
    ],
    ['words for nothing', 'zh-CN/papers.yaml', (t) => `${t}\nnoting: { name: 什么 }\n`, /noting/, /Did you mean/],
    [
      'number written out',
      'zh-CN/supports/premium-subsidy.md',
      (t) => t.replace(/\ngist: (.*)/, '\ngist: 每年给400元。'),
      /written out: “400元”/,
      /figures\.yaml/,
    ],
    [
      'figure in words that is none',
      'zh-CN/supports/premium-subsidy.md',
      (t) => `${t}\n{{premium-tier-on}}\n`,
      /no figure called premium-tier-on/,
      /premium-tier-one/,
    ],
    [
      'question asked for nothing',
      'rules/questions.yaml',
      (t) => `${t}\n- { id: idle, scope: child, facts: { child.idle: boolean } }\n`,
      /idle is asked for nothing/,
      /take it out/,
    ],
    ['broken YAML', RULE, (t) => t.replace('topic: medical', 'topic: [medical'), /not YAML/, /indentation/],
    ['unknown key', RULE, (t) => t.replace('topic: medical', 'topik: medical'), /topik|topic/, /spelling|README/],
    [
      'step that rests on nothing',
      'rules/routes/recognition.yaml',
      (t) => t.replace(/, source: cross-province-handling \}/, ' }'),
      /rests on nothing/,
      /source/,
    ],
    [
      'a topic without a name',
      'rules/supports/student-aid.yaml',
      (t) => t.replace('topic: education', 'topic: eduction'),
      /no words for topic\.eduction/,
      /spelling/,
    ],
    [
      'an id that stands twice',
      'rules/routes/recognition.yaml',
      (t) => t.replace('- id: send\n', '- id: hand-in\n'),
      /hand-in stands twice/,
      /another id/,
    ],
    [
      'days on hearsay',
      'rules/routes/recognition.yaml',
      (t) =>
        t.replace(
          'days: { working: 15 }, source: cross-province-handling',
          'days: { working: 15 }, source: premium-automatic',
        ),
      /promises days/,
      /question/,
    ],
    [
      'sentence nobody claims',
      'rules/sentences.yaml',
      (t) => t.replace(/\n {2}- .*begins: 对符合疾病应急.*(\n {4}.*)*/, ''),
      /nobody claims/,
      /waiver/,
    ],
    [
      'unknown office',
      RULE,
      (t) => t.replace('ask: district-civil-affairs', 'ask: district-civil-affair'),
      /no office called district-civil-affair/,
      /district-civil-affairs\?/,
    ],
  ])('%s', (_, file, change, found, meant) => {
    const problems = problemsOf(file, change);
    const hit = problems.find((p) => found.test(p.found) && meant.test(p.meant));
    expect(hit, JSON.stringify(problems.slice(0, 5), null, 1)).toBeDefined();
    expect(hit?.file).toMatch(/\.(yaml|md)$/);
    expect(hit?.line).toBeGreaterThan(0);
  });

  test('the line is the line', () => {
    const line = (good.get(RULE) as string).split('\n').findIndex((l) => l.includes('family.monitored')) + 1;
    const [problem] = problemsOf(RULE, (t) => t.replace('family.monitored:', 'family.montored:'));
    expect(problem?.line).toBe(line);
  });
});

describe('a wrong family file is told like any other', () => {
  const [file, text] = [...familyFiles][0] as [string, string];
  const read = (changed: string) => () => readFamilies(new Map([[file, changed]]), rules);
  test.each([
    [
      'a fact nobody knows',
      text.replace('child.age:', 'child.aeg:'),
      /:\d+ .*no fact called child\.aeg[\s\S]*child\.age\?/,
    ],
    [
      'an answer outside the list',
      text.replace(/child\.age: \d+/, 'child.age: 99'),
      /:\d+ .*child\.age has no answer 99/,
    ],
    ['a verdict there is not', text.replace(/: likely/, ': certain'), /:\d+ .*expect/],
    [
      'a support nobody knows',
      text.replace(/basic-living-allowance: /, 'basic-livin-allowance: '),
      /basic-living-allowance\?/,
    ],
  ])('%s', (_, changed, message) => {
    expect(changed).not.toBe(text);
    expect(read(changed)).toThrow(message);
    expect(read(changed)).toThrow(file);
  });
});
