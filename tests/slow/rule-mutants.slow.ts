import { expect, test } from 'vitest';
import { families } from '../families.ts';
import { rules } from '../rules.ts';
import { narrower } from './condition-mutants.ts';
import { type Fate, finestCells, Killing } from './killing.ts';
import { mutantsOf } from './rule-mutants.ts';

/**
 * Rules that cannot rot: whatever small mistake is made in them, some golden family must get another verdict, tier,
 * reason or "has it already", or an exact invariant must break. What nobody would notice stands in `survivors`, with why.
 */
const survivors: Readonly<Record<string, string>> = {};

const mutants = mutantsOf(rules);
const killing = new Killing(rules, families, finestCells(rules, mutants));

test('every small mistake in a support, a category or a figure is found', () => {
  const fates = mutants.map((mutant) => ({
    name: `${mutant.in} | ${mutant.at} | ${mutant.what}`,
    fate: killing.fateOf(mutant),
  }));
  const count = (by: Fate['by']) => fates.filter(({ fate }) => fate.by === by).length;
  const living = fates.filter(({ fate }) => fate.by === null);
  const counted = fates.length - count('same');
  console.log(
    `${fates.length} mutants, ${count('same')} of them the same function; of ${counted} are found by a family ${count('family')},`,
    `by the check ${count('check')}, by swapped parents ${count('twins')}, by hardship ${count('hardship')}:`,
    `${(((counted - living.length) / counted) * 100).toFixed(2)}%`,
  );
  for (const { name, fate } of living) console.log(`${name}\n    nobody says: ${fate.what}`);
  expect(counted).toBeGreaterThan(2000);
  expect(living.map(({ name }) => name)).toEqual(Object.keys(survivors));
});

test('no answer and no end of a number can be lost from the questions', () => {
  const lost = rules.questions.flatMap(({ facts }) =>
    Object.entries(facts).flatMap(([fact, domain]) =>
      narrower(domain)
        .filter(({ missing }) => !families.some(({ answers }) => answers[fact] === missing))
        .map(({ what }) => `${fact} ${what}`),
    ),
  );
  expect(lost).toEqual([]);
});
