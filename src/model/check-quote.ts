import type { RuleFiles } from './load.ts';
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
    return null;
  }
  if (!measure.text.includes(cite.quote)) {
    const elsewhere = rules.policy.measures.find((m) => m.text.includes(cite.quote));
    const meant = elsewhere
      ? `It stands in measure ${elsewhere.number}.`
      : 'Copy it letter for letter from the official text.';
    report(file, path, `“${cite.quote}” does not stand in measure ${cite.measure}`, meant);
    return null;
  }
  return strengthOf(rules, cite);
}

/** The strength of the sentence in which a quote begins, or null when the sentence is not listed. */
export function strengthOf(rules: RuleFiles, { measure, quote }: Cite) {
  const text = rules.policy.measures[measure - 1]?.text ?? '';
  const at = text.indexOf(quote);
  const rows = rules.sentences.value[String(measure)] ?? [];
  const before = rows.filter((row) => text.indexOf(row.begins) >= 0 && text.indexOf(row.begins) <= at);
  return before.sort((a, b) => text.indexOf(b.begins) - text.indexOf(a.begins))[0]?.strength ?? null;
}
