import { expect, type Page, test } from '@playwright/test';

async function open(page: Page): Promise<void> {
  await page.goto('/search/');
  await page.locator('#search[data-ready]').waitFor();
}

test('from any page, by keyboard alone, an everyday word finds its page; nothing typed leaves the phone', async ({
  page,
}) => {
  await page.goto('/supports/rent-subsidy/');
  await page.locator('nav a[href="/search/"]').focus();
  await page.keyboard.press('Enter');
  await page.locator('#search[data-ready]').waitFor();
  // The tab's own icon comes when the browser likes; it tells nothing of what is typed.
  await page.waitForLoadState('networkidle');
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  await page.keyboard.type('zfbt');
  await expect(page.locator('#search .list a').first()).toBeVisible();
  await page.locator('input[type=search]').fill('坐牢');
  await page.keyboard.press('Enter');
  expect(requests.filter((url) => !/\/icon\.svg$/.test(url))).toEqual([]);
  expect(new URL(page.url()).search + new URL(page.url()).hash).toBe('');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/(situations|supports)\//);
});

test('a search that finds nothing says so and offers topics and situations', async ({ page }) => {
  await open(page);
  await page.locator('input[type=search]').fill('zzzzqq');
  await expect(page.locator('#search [role=status]').first()).toContainText('12345');
  await expect(page.locator('#search .list a')).toHaveCount(0);
  expect(await page.locator('main .list a').count()).toBeGreaterThan(5);
});
