import { expect, type Page, test } from '@playwright/test';

async function open(page: Page): Promise<void> {
  await page.goto('/workers/');
  await page.locator('#workers[data-ready]').waitFor();
}
const lists = (page: Page) => page.locator('.guide select');
const linkIn = async (page: Page) =>
  new URL(((await page.locator('.as-text').inputValue()).match(/https?:\S+$/) ?? [''])[0] as string);

test('a link for a topic, a situation, a support and a chosen set, each opening what it says', async ({ page }) => {
  await open(page);
  for (const [kind, one, path] of [
    ['topic', 'housing', '/check/'],
    ['situation', 'a-child-was-hurt', '/check/'],
    ['support', 'rent-subsidy', '/supports/rent-subsidy/'],
  ] as const) {
    await lists(page).nth(0).selectOption(kind);
    await lists(page).nth(1).selectOption(one);
    const link = await linkIn(page);
    expect(link.pathname).toBe(path);
    if (kind !== 'support') expect(link.hash).toBe(`#${kind}=${one}`);
    await expect(page.locator('.screen-only .qr path')).toHaveAttribute('d', /^M/);
  }
  await lists(page).nth(0).selectOption('set');
  await expect(page.locator('.qr')).toHaveCount(0);
  await page.locator('fieldset input').nth(0).check();
  await page.locator('fieldset input').nth(3).check();
  const link = await linkIn(page);
  expect(link.hash.split(',').length).toBe(2);
  await page.goto(link.href);
  await page.locator('#result[data-ready]').waitFor();
  await expect(page.locator('#result .card')).toHaveCount(2);
});

test('a poster is printed, and nothing else', async ({ page }) => {
  await open(page);
  await lists(page).nth(0).selectOption('support');
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.poster .qr')).toBeVisible();
  await expect(page.locator('.leaf')).toBeVisible();
  await expect(page.locator('.screen-only').first()).toBeHidden();
  await expect(page.locator('h1')).toBeHidden();
  for (const format of ['A4', 'A5']) {
    const sheet = await page.pdf({ format });
    expect(sheet.toString('latin1').match(/\/Type\s*\/Page\b/g), format).toHaveLength(1);
  }
});

test('the message can be copied by hand where the browser cannot', async ({ page }) => {
  await page.addInitScript(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
  await open(page);
  await page.locator('.ways .primary').click();
  await expect(page.locator('.guide [role=status]')).not.toBeEmpty();
});
