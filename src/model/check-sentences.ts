import type { RuleFiles } from './load.ts';
import { known, type Report } from './report.ts';

/** Every sentence of the text is claimed by a support or waived in one line. */
function checkCoverage(rules: RuleFiles, report: Report): void {
  for (const { number, sentences } of rules.policy.measures)
    for (const sentence of sentences) {
      const row = rules.sentences.value[number]?.find(({ begins }) => sentence.startsWith(begins));
      const start = sentence.slice(0, 12);
      if (!row)
        report(
          rules.sentences,
          [String(number)],
          `measure ${number}: nobody claims “${start}…”`,
          'Add a row with claimed-by: [support], or waiver: the office a family may still ask.',
        );
      else if (!row['claimed-by']?.length && !row.waiver)
        report(
          rules.sentences,
          [String(number)],
          `measure ${number}: “${start}…” is neither claimed nor waived`,
          'Say claimed-by: [support], or waiver: the office a family may still ask.',
        );
    }
}

/** Checks the rows of sentences.yaml against the official text, and the text against the rows. */
export function checkSentences(rules: RuleFiles, report: Report): void {
  checkCoverage(rules, report);
  for (const [number, rows] of Object.entries(rules.sentences.value))
    rows.forEach((row, index) => {
      const measure = rules.policy.measures[Number(number) - 1];
      if (!measure?.sentences.some((s) => s.startsWith(row.begins)))
        report(
          rules.sentences,
          [number, index],
          `no sentence of measure ${number} begins “${row.begins}”`,
          'Copy its first words from the official text.',
        );
      for (const id of row['claimed-by'] ?? [])
        known(report, rules.sentences, [number, index], 'support', id, [...rules.supports.keys()]);
      for (const id of [...row.binds, ...(row.waiver ? [row.waiver] : [])])
        known(report, rules.sentences, [number, index], 'office', id, Object.keys(rules.offices.value));
      if (row.waiver && row.binds.length === 0)
        report(
          rules.sentences,
          [number, index],
          `“${row.begins}” is waived and binds nobody`,
          'Name the offices it speaks to under binds.',
        );
    });
}
