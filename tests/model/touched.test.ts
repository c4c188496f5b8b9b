import { expect, test } from 'vitest';
import { model } from '../../src/model/index.ts';
import { touchedBy } from '../../src/model/touched.ts';
import { families } from '../families.ts';

const { rules } = model();

test('a measure names every rule file that quotes it, its pages and the families of its supports', () => {
  for (const { number } of rules.policy.measures) {
    const { rules: files, pages, families: told } = touchedBy(rules, families, number);
    const quoting = [
      ...[...rules.supports]
        .filter(([, { value }]) => value.tiers.some((tier) => tier.cite?.measure === number))
        .map(([id]) => `rules/supports/${id}.yaml`),
      ...[...rules.routes]
        .filter(([, { value }]) => value.steps.some((step) => step.cite?.measure === number))
        .map(([id]) => `rules/routes/${id}.yaml`),
    ];
    expect(files).toEqual(expect.arrayContaining(quoting));
    expect(pages).toContain(`/measures/${number}/`);
    const supports = files.flatMap((file) => /supports\/(.+)\.yaml/.exec(file)?.[1] ?? []);
    expect(told).toEqual(families.filter((family) => supports.some((id) => id in family.expect)).map(({ id }) => id));
  }
});

test('only what rests on the measure is named', () => {
  const { rules: files } = touchedBy(rules, families, 9);
  expect(files).toContain('rules/supports/student-aid.yaml');
  expect(files).not.toContain('rules/supports/public-rental-housing.yaml');
});
