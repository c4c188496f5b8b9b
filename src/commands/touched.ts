/**
 * Lists every rule, page and golden family that rests on a measure. Usage: npm run touched -- <number of the measure> …
 */
import { goldenFamilies } from '../model/families.ts';
import { model } from '../model/index.ts';
import { rulesOf } from '../model/publish.ts';
import { touchedBy } from '../model/touched.ts';

const { rules } = model();
const numbers = process.argv.slice(2).map(Number);
const known = rules.policy.measures.map(({ number }) => number);
if (numbers.length === 0 || numbers.some((n) => !known.includes(n))) {
  console.error(`Name a measure from ${known[0]} to ${known.at(-1)}: npm run touched -- 7`);
  process.exitCode = 1;
} else {
  const families = goldenFamilies(rulesOf(rules));
  for (const number of numbers)
    for (const [kind, list] of Object.entries(touchedBy(rules, families, number)))
      console.log(`measure ${number}, ${kind} (${list.length}):\n  ${list.join('\n  ')}`);
}
