import { fits } from '../engine/answers.ts';
import type { ConditionCheck } from './check-conditions.ts';
import { checkQuote } from './check-quote.ts';
import type { RuleFiles } from './load.ts';
import { known, type Report } from './report.ts';

/** What a district has opened, and whom to call there, each on a source. */
export function checkDistricts(rules: RuleFiles, report: Report): void {
  const file = rules.districts;
  const sources = Object.keys(rules.sources.value);
  for (const [id, { opens = {}, phones = {} }] of Object.entries(file.value)) {
    for (const [support, source] of Object.entries(opens)) {
      known(report, file, [id, 'opens', support], 'support', support, [...rules.supports.keys()]);
      known(report, file, [id, 'opens', support], 'source', source, sources);
    }
    for (const [office, { source }] of Object.entries(phones)) {
      known(report, file, [id, 'phones', office], 'office', office, Object.keys(rules.offices.value));
      known(report, file, [id, 'phones', office], 'source', source, sources);
    }
  }
}

/** Every official term stands in the measure it is said to come from, or has a source. */
export function checkTerms(rules: RuleFiles, report: Report): void {
  const file = rules.terms;
  for (const [id, { word, cite, source }] of Object.entries(file.value)) {
    if (cite !== undefined) checkQuote(rules, file, [id, 'cite'], { measure: cite, quote: word }, report);
    if (source) known(report, file, [id, 'source'], 'source', source, Object.keys(rules.sources.value));
    if (cite === undefined && !source)
      report(file, [id], `the term ${word} comes from nowhere`, 'Give cite: the measure it stands in, or a source.');
  }
}

/** A door of the year has a support and a ground; months only on ground somebody verified. */
export function checkYear(rules: RuleFiles, report: Report): void {
  const file = rules.year;
  for (const [id, { from, to, at, support, cite, source }] of Object.entries(file.value)) {
    known(report, file, [id, 'support'], 'support', support, [...rules.supports.keys()]);
    if (cite) checkQuote(rules, file, [id, 'cite'], cite, report);
    if (source) known(report, file, [id, 'source'], 'source', source, Object.keys(rules.sources.value));
    if (!cite && !source) report(file, [id], `${id} rests on nothing`, 'Give cite: { measure, quote }, or a source.');
    if ((from === undefined) !== (to === undefined) || (from === undefined) === (at === undefined))
      report(file, [id], `${id} has no time, or two`, 'Give from and to (months), or at (an event).');
    const grade = source && rules.sources.value[source]?.grade;
    if (from && !cite && grade && grade !== 'verified')
      report(file, [id, 'from'], `${id} names months on a source nobody verified`, 'Write at: ask instead.');
  }
}

/** What a family can do names a fact, what it may become, and by way of which support or office. */
export function checkChanges(rules: RuleFiles, conditions: ConditionCheck, report: Report): void {
  const facts = Object.fromEntries(rules.questions.value.flatMap((q) => Object.entries(q.facts)));
  const file = rules.changes;
  for (const [id, { fact, to, when, through, office }] of Object.entries(file.value)) {
    const domain = facts[fact];
    known(report, file, [id, 'fact'], 'fact', fact, Object.keys(facts));
    for (const answer of to)
      if (domain && !fits(domain, answer))
        report(file, [id, 'to'], `${fact} has no answer ${answer}`, 'Use an answer from rules/questions.yaml.');
    if (when !== undefined) conditions.check(file, [id, 'when'], when);
    if (through) known(report, file, [id, 'through'], 'support', through, [...rules.supports.keys()]);
    if (office) known(report, file, [id, 'office'], 'office', office, Object.keys(rules.offices.value));
    if (!through && !office) report(file, [id], `nobody brings about ${id}`, 'Give through: a support, or office.');
  }
}

/** Directions, the matters of the moving guide, and by which words each direction of each matter differs. */
export function checkMoving(rules: RuleFiles, conditions: ConditionCheck, report: Report): void {
  const { directions, moving, oldPlaces } = rules;
  for (const [id, { when }] of Object.entries(directions.value)) conditions.check(directions, [id, 'when'], when);
  for (const [id, now] of Object.entries(oldPlaces.value))
    known(report, oldPlaces, [id], 'district', now, Object.keys(rules.districts.value));
  // Somebody at home in the district of the booklet is the neighbour from whom every direction differs.
  const wanted = Object.entries(directions.value).filter(
    ([, { home, here }]) => !(home === 'district' && here === 'same'),
  );
  const topics = [...rules.supports.values()].map(({ value }) => value.topic);
  for (const [matter, { route, topic, support, directions: own }] of Object.entries(moving.value)) {
    known(report, moving, [matter, 'route'], 'route', route, [...rules.routes.keys()]);
    known(report, moving, [matter, 'topic'], 'topic', topic, topics);
    if (support) known(report, moving, [matter, 'support'], 'support', support, [...rules.supports.keys()]);
    for (const [direction] of wanted)
      if (!own[direction])
        report(moving, [matter], `${matter} has no direction ${direction}`, 'Add it with cite: or source:.');
    for (const [direction, { cite, source }] of Object.entries(own)) {
      const at = [matter, 'directions', direction];
      known(report, moving, at, 'direction', direction, Object.keys(directions.value));
      if (cite) checkQuote(rules, moving, at, cite, report);
      if (source) known(report, moving, at, 'source', source, Object.keys(rules.sources.value));
      if (!cite && !source) report(moving, at, `${matter} ${direction} rests on nothing`, 'Give cite: or source:.');
    }
  }
}
