import { expect, type Page, test } from '@playwright/test';
import { questionOn } from './walk.ts';

/** Holds the scripts of a page back. @returns what lets them come */
async function hold(page: Page): Promise<() => void> {
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route('**/_astro/*.js', async (route) => {
    await held;
    await route.continue();
  });
  return release;
}

test('the first question is a form control before any script, and its choice is kept', async ({ page }) => {
  const release = await hold(page);
  await page.goto('/check/', { waitUntil: 'commit' });
  await page.locator('input[value="moved-within"]').check();
  release();
  await page.locator('#check[data-ready]').waitFor();
  await expect(page.locator('input[value="moved-within"]')).toBeChecked();
  await page.locator('button[type=submit]').click();
  await expect(page.locator('fieldset')).not.toHaveAttribute('data-question', 'residence');
});

for (const fragment of ['', '#topic=housing'])
  test(`an answer given before the script came counts, and so does its tap (/check/${fragment})`, async ({ page }) => {
    const release = await hold(page);
    await page.goto(`/check/${fragment}`, { waitUntil: 'commit' });
    await page.locator('input[value="moved-in"]').check();
    await page.locator('button[type=submit]').click();
    await expect(page.locator('.opening')).toBeVisible();
    expect(await questionOn(page)).toBe('residence');
    release();
    await expect.poll(() => questionOn(page)).not.toBe('residence');
    await expect(page.locator('.opening')).toBeHidden();
    await page.goBack();
    await expect(page.locator('input[value="moved-in"]')).toBeChecked();
  });

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('every support holds its conditions as a list to tick', async ({ page }) => {
    await page.goto('/check/');
    await expect(page.locator('fieldset input').first()).toBeVisible();
    await page.goto('/supports/');
    const links = await page.locator('.list a').evaluateAll((all) => all.map((a) => (a as HTMLAnchorElement).href));
    expect(links.length).toBeGreaterThan(16);
    await page.goto(links[0] as string);
    await page.locator('.reasons input').first().check();
    await expect(page.locator('.steps .step').first()).toBeVisible();
  });
});
