import { expect, test } from '@playwright/test';
import { answer, open, questionOn, RENTS, results, walk } from './walk.ts';

test('a topic asks only what its supports need', async ({ page }) => {
  await open(page, '#topic=housing');
  const asked = await walk(page, RENTS);
  expect(asked.length).toBeLessThanOrEqual(6);
  expect(Object.keys(await results(page)).sort()).toEqual(['public-rental-housing', 'rent-subsidy']);
});

test('Back means back, and a changed answer is kept', async ({ page }) => {
  await open(page, '#topic=housing');
  const first = await questionOn(page);
  await answer(page, RENTS);
  const second = await questionOn(page);
  await answer(page, RENTS);
  await page.goBack();
  await expect.poll(() => questionOn(page)).toBe(second);
  await page.goBack();
  await expect.poll(() => questionOn(page)).toBe(first);
  await expect(page.locator('input[value="moved-in"]')).toBeChecked();
  await page.goForward();
  await expect.poll(() => questionOn(page)).toBe(second);
});

test('Back from the results returns to the answers, and from a page of ours to the results', async ({ page }) => {
  await open(page, '#topic=housing');
  await walk(page, RENTS);
  await results(page);
  await page.goBack();
  await expect(page.locator('.review')).toBeVisible();
});

test('a reload starts clean and says so', async ({ page }) => {
  await open(page, '#topic=housing');
  await answer(page, RENTS);
  await answer(page, RENTS);
  await page.reload();
  await page.locator('#check[data-ready]').waitFor();
  await expect(page.locator('[role=status]').first()).toBeVisible();
  await expect(page.locator('fieldset input:checked')).toHaveCount(0);
});

test('any answer can be changed from the review, and what no longer applies is dropped', async ({ page }) => {
  await open(page, '#topic=housing');
  await walk(page, RENTS);
  const before = await page.locator('.review dt').count();
  await page.locator('.review .link').first().click();
  await expect.poll(() => questionOn(page)).toBe('residence');
  await answer(page, { ...RENTS, 'family.residence': 'moved-out' });
  await expect(page.locator('.review')).toBeVisible();
  expect(await page.locator('.review dt').count()).toBeLessThan(before);
});

test('stopping early is always allowed', async ({ page }) => {
  await open(page);
  await answer(page, RENTS);
  await page.locator('.actions .plain').last().click();
  await expect(page.locator('.review')).toBeVisible();
  const verdicts = await results(page);
  expect(Object.keys(verdicts).length).toBeGreaterThan(10);
  await expect(page.locator('.open-points li').first()).toBeVisible();
});

test('nothing chosen, or no number, is told and loses nothing', async ({ page }) => {
  await open(page);
  await page.locator('button[type=submit]').click();
  await expect(page.locator('.wrong')).not.toBeEmpty();
  expect(await questionOn(page)).toBe('residence');
  await answer(page, RENTS);
  await answer(page, RENTS);
  while ((await questionOn(page)) !== 'age') await answer(page, RENTS);
  await page.locator('input[type=text]').fill('八岁');
  await page.locator('button[type=submit]').click();
  await expect(page.locator('.wrong')).toContainText('25');
  await expect(page.locator('input[type=text]')).toHaveValue('八岁');
  await page.locator('input[type=text]').fill('8');
  await page.locator('button[type=submit]').click();
  await expect.poll(() => questionOn(page)).not.toBe('age');
});

test('a number and 不清楚 exclude each other, and a complaint does not follow Back', async ({ page }) => {
  await open(page);
  while ((await questionOn(page)) !== 'age') await answer(page, RENTS);
  await page.locator('input[type=text]').fill('8');
  await page.locator('input[value=unknown]').check();
  await expect(page.locator('input[type=text]')).toHaveValue('');
  await page.locator('input[type=text]').fill('9');
  await expect(page.locator('input[value=unknown]')).not.toBeChecked();
  await page.locator('input[type=text]').fill('九');
  await page.locator('button[type=submit]').click();
  await expect(page.locator('.wrong')).not.toBeEmpty();
  await page.goBack();
  await expect.poll(() => questionOn(page)).not.toBe('age');
  await expect(page.locator('.wrong')).toBeEmpty();
});

test('one tap clears everything', async ({ page }) => {
  await open(page, '#topic=housing');
  await walk(page, RENTS);
  await page.locator('.actions .plain').last().click();
  await expect.poll(() => questionOn(page)).toBe('residence');
  await expect(page.locator('fieldset input:checked')).toHaveCount(0);
  await expect(page.locator('.note[role=status]')).not.toBeEmpty();
  // Back leads out of the check, not through screens that are no more.
  await page.goBack();
  await expect(page).not.toHaveURL(/check/);
});

test('an answer that points to danger shows people and numbers first', async ({ page }) => {
  await open(page, '#topic=safety');
  while ((await questionOn(page)) !== 'events') await answer(page, {});
  await answer(page, { 'child.harmed': true });
  await expect(page.locator('.danger a[href="tel:110"]')).toBeVisible();
  const box = await page.locator('.danger').boundingBox();
  expect(box?.y).toBeLessThan(400);
});

test('a damaged address says so and starts clean', async ({ page }) => {
  await open(page, '#topic=moon&child.age=%%%&x=<img src=x>');
  await expect(page.locator('[role=status]')).toBeVisible();
  expect(await questionOn(page)).toBe('residence');
  expect(new URL(page.url()).hash).toBe('');
});

test('a sensitive fact in an address is dropped, with a line that says so', async ({ page }) => {
  await open(page, '#parents.father=unable&family.work=formal');
  await expect(page.locator('[role=status]')).toHaveCount(2);
  await answer(page, RENTS);
  await page.locator('.actions .plain').last().click();
  await expect(page.locator('.review dt')).toHaveCount(2);
});

test('unknown query parameters are ignored', async ({ page }) => {
  await page.goto('/check/?from=singlemessage&isappinstalled=0#topic=housing');
  await page.locator('#check[data-ready]').waitFor();
  await expect(page.locator('[role=status]')).toHaveCount(0);
});

test('by keyboard alone', async ({ page }) => {
  await open(page, '#topic=housing');
  for (let asked = 0; asked < 10 && (await questionOn(page)); asked++) {
    const before = await questionOn(page);
    const input = page.locator('fieldset input').first();
    await input.focus();
    const type = await input.getAttribute('type');
    if (type === 'checkbox') await page.locator('input[name=rest]').first().focus();
    if (type === 'text') await page.keyboard.type('6000');
    else await page.keyboard.press('Space');
    if (type === 'text') {
      await page.keyboard.press('Tab');
      await page.keyboard.type('3');
    }
    await page.keyboard.press('Enter');
    await expect.poll(() => questionOn(page)).not.toBe(before);
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H1');
  }
  await page.locator('.actions .primary').focus();
  await page.keyboard.press('Enter');
  await page.locator('[data-verdict]').first().waitFor();
  await page.locator('[data-verdict] summary').first().focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('[data-verdict] details[open]').first()).toBeVisible();
});

test('words that do not come are told, kept answers and all, and can be asked for again', async ({ page }) => {
  await page.route('**/packs/*', (route) => (route.request().url().includes('?') ? route.continue() : route.abort()));
  await open(page, '#topic=housing');
  await walk(page, RENTS);
  await page.locator('.actions .primary').click();
  await page.locator('section .primary').click();
  await expect(page.locator('[data-verdict]').first()).toBeVisible();
});

test('the link that skips to the text leaves the check where it is', async ({ page }) => {
  await open(page);
  await answer(page, RENTS);
  const here = await questionOn(page);
  await page.locator('.skip').focus();
  await page.keyboard.press('Enter');
  await expect.poll(() => questionOn(page)).toBe(here);
});
