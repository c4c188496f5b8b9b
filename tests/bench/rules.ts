/**
 * The same rules and the same golden families in ours, in publicodes, in json-rules-engine, and as straight-line code:
 * assessments (all supports of one family) per second of CPU, and what becomes of what is unknown.
 * Run: npm ci --prefix tests/bench && node tests/bench/rules.ts
 */
import { families } from '../families.ts';
import { seeded } from '../plausible.ts';
import { decider, rules } from '../rules.ts';
import { jsonRulesEngine } from './rules/json-rules-engine.ts';
import { programOf } from './rules/logic.ts';
import { ours, oursExplained } from './rules/ours.ts';
import { publicodes } from './rules/publicodes.ts';
import { rates } from './rules/rate.ts';
import { casesOf, complete, differences, factNames, provenOpen, score } from './rules/right.ts';
import { straightLine } from './rules/straight-line.ts';

const random = seeded(7);
const golden = families.map(({ answers }) => answers);
const program = programOf(rules);
const contenders = [
  ours(rules),
  oursExplained(rules),
  await publicodes(program, factNames),
  await jsonRulesEngine(program),
  straightLine(program, factNames),
];

const told = golden.flatMap((answers) => Array.from({ length: 3 }, () => complete(decider, answers, random)));
const cases = casesOf(decider, golden);
const proven = cases.open.filter(([answers, id]) => provenOpen(decider, id, answers, random)).length;
console.log(
  `${golden.length} golden families, ${program.supports.size} supports; ${cases.open.length} verdicts truly undetermined ` +
    `(${proven} proven so by two completions that the oracle tells apart), ${cases.settled.length} settled although something is unknown`,
);

const fast = await rates(contenders, golden);
const [verdicts, explained] = fast as [number, number];
const rows = [];
for (const [index, contender] of contenders.entries()) {
  const rate = fast[index] as number;
  rows.push({
    engine: contender.name,
    explains: contender.explains,
    'per s of CPU': Math.round(rate),
    'ours is × faster': Number((verdicts / rate).toPrecision(3)),
    'ours explained is ×': Number((explained / rate).toPrecision(3)),
    'differs, all known': await differences(contender, decider, told),
    ...(await score(contender, cases)),
  });
}
console.table(rows);
if (rows.some((row) => row['differs, all known'] > 0))
  console.log('A translation differs from ours where everything is known: the rates are not of the same rules.');
