import { expect, test } from '@playwright/test';
import { families } from '../families.ts';
import { open, results, walk } from './walk.ts';

// The check never asks what is kept aside, so families that rest on it are not walked.
const everyday = families.filter(
  (f) => f.file === 'everyday.yaml' && f.answers['child.hiv'] !== true && f.answers['child.hiv'] !== 'unknown',
);

for (const family of everyday)
  test(`${family.id} reaches its results`, async ({ page }) => {
    await open(page);
    const asked = await walk(page, family.answers);
    expect(asked.length).toBeGreaterThan(3);
    const verdicts = await results(page);
    expect(Object.fromEntries(Object.keys(family.expect).map((id) => [id, verdicts[id]]))).toEqual(family.expect);
  });
