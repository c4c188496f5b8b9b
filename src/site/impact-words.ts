import type { Cells } from '../engine/cells.ts';
import { cellsOf } from '../engine/cells.ts';
import type { Answer, Rules } from '../engine/types.ts';
import type { Impact, Kind } from '../model/impact.ts';
import { sentenceOf } from '../parts/sentence.ts';
import { fill } from '../share/fill.ts';
import { stringsOf } from './i18n.ts';
import { wordsOf } from './words.ts';

/** Says what a change of the rules means, a sentence for every kind of family: who gains and who loses. */
export function impactSentences(impacts: readonly Impact[], rules: Rules, language: string): string[] {
  const words = wordsOf(language);
  const ui = stringsOf(language, ['impact', 'verdict', 'card']);
  const said = { facts: words.facts, categories: words.categories, ui };
  const cells = cellsOf(rules);
  const verdict = (name: string) => ui[`verdict.${name}`] ?? ui['impact.none'] ?? name;
  const kindOf = (kind: Kind) =>
    kind.map(({ fact, answers }) => factSentence(said, cells, fact, answers)).join(' + ') || ui['impact.everybody'];
  return impacts.flatMap(({ support, from, to, kinds, more, share }) => {
    const name = words.shortOf(support);
    const head = fill(ui['impact.line'] ?? '', {
      name,
      from: verdict(from),
      to: verdict(to),
      share: (share * 100).toFixed(2),
    });
    const rest = more > 0 ? [fill(ui['impact.more'] ?? '', { n: more })] : [];
    return [head, ...kinds.map((kind) => `  ${kindOf(kind)}`), ...rest.map((line) => `  ${line}`)];
  });
}

type Said = Parameters<typeof sentenceOf>[0];

function factSentence(said: Said, cells: readonly Cells[], fact: string, answers: readonly Answer[]): string {
  if (typeof answers[0] !== 'number')
    return sentenceOf(said, { kind: 'answers', fact, answers: answers.map(String), truth: null });
  const values = (cells.find((c) => c.fact === fact)?.values ?? []) as number[];
  const from = Math.min(...(answers as number[]));
  const below = values.find((value) => value > Math.max(...(answers as number[])));
  return sentenceOf(said, {
    kind: 'range',
    fact,
    truth: null,
    ...(from > 0 ? { from } : {}),
    ...(below === undefined ? {} : { below }),
  });
}
