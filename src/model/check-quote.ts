import type { RuleFiles } from './load.ts';
import type { Measure } from './measures.ts';
import type { Report } from './report.ts';
import type { Key, Parsed } from './source-text.ts';

type Cite = { measure: number; quote: string };

/** Finds a quote in its measure and tells the strength of its sentence. */
export function checkQuote(rules: RuleFiles, file: Parsed<unknown>, path: readonly Key[], cite: Cite, report: Report) {
  const measure = rules.policy.measures[cite.measure - 1];
  if (!measure) {
    report(
      file,
      path,
      `there is no measure ${cite.measure}`,
      `The text has measures 1 to ${rules.policy.measures.length}.`,
    );
    return undefined;
  }
  if (!measure.text.includes(cite.quote)) {
    const elsewhere = rules.policy.measures.find((m) => m.text.includes(cite.quote));
    const meant = elsewhere
      ? `It stands in measure ${elsewhere.number}.`
      : 'Copy it letter for letter from the official text.';
    report(file, path, `“${cite.quote}” does not stand in measure ${cite.measure}`, meant);
    return undefined;
  }
  return strengthOf(measure, rules.sentences.value[measure.number], cite.quote);
}

/** The strength of the sentence in which a quote begins, or undefined when the sentence is not listed. */
function strengthOf({ text }: Measure, rows: RuleFiles['sentences']['value'][string] | undefined, quote: string) {
  const at = text.indexOf(quote);
  return rows
    ?.filter(({ begins }) => text.indexOf(begins) >= 0 && text.indexOf(begins) <= at)
    .sort((a, b) => text.indexOf(b.begins) - text.indexOf(a.begins))[0]?.strength;
}
