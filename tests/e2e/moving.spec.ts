import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';

async function open(page: Page, fragment = ''): Promise<void> {
  await page.goto('about:blank');
  await page.goto(`/moving/${fragment}`);
  await page.locator('#moving[data-ready]').waitFor();
}

const lists = (page: Page) => page.locator('.guide select');

test('a father from another province finds where to hand in what for school, insurance and rent', async ({ page }) => {
  await open(page);
  await lists(page).nth(0).selectOption('elsewhere');
  await lists(page).nth(1).selectOption('nanan');
  for (const matter of ['school', 'insurance', 'rent-subsidy']) {
    await lists(page).nth(2).selectOption(matter);
    await expect(page.locator('.summary dd').first()).not.toBeEmpty();
    await expect(page.locator('[data-role=takes]').first()).toBeVisible();
    expect(await page.locator('.station').count()).toBeGreaterThan(0);
  }
  await expect(page.locator('.guide')).toContainText('南岸区');
});

test('a link opens on one combination, and its own link is the same', async ({ page }) => {
  const fragment = '#home=yubei&here=liangjiang&for=insurance';
  await open(page, fragment);
  await expect(page.locator('.moving-route')).toBeVisible();
  await expect(lists(page).nth(0)).toHaveValue('yubei');
  expect(new URL(await page.locator('.as-link').inputValue()).hash).toBe(fragment);
});

test('a damaged link says so and keeps what it understands', async ({ page }) => {
  await open(page, '#home=moon&here=nanan&for=school&x=1');
  await expect(page.locator('.guide [role=status]')).toBeVisible();
  await expect(lists(page).nth(1)).toHaveValue('nanan');
});

test('an emergency goes by the place where it happened', async ({ page }) => {
  await open(page, '#home=kaizhou&here=nanan&for=temporary-assistance');
  await expect(lists(page)).toHaveCount(4);
  await lists(page).nth(3).selectOption('wanzhou');
  await expect(page.locator('.stop').first()).toContainText('万州区');
});

test('working days are counted over holidays, and not into a year that is not known', async ({ page }) => {
  await open(page, '#home=elsewhere&here=nanan&for=recognition');
  const day = page.locator('.moving-route input[type=date]');
  await day.fill('2026-09-21');
  const until = await page.locator('.until').innerText();
  expect(until).toMatch(/2026-1[12]-\d\d/);
  await day.fill('2031-03-03');
  await expect(page.locator('.until')).not.toContainText(/\d{4}-\d\d-\d\d/);
});

test('only the route is printed', async ({ page }) => {
  await open(page, '#home=elsewhere&here=nanan&for=school');
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.moving-route')).toBeVisible();
  await expect(page.locator('#table')).toBeHidden();
});

test('no request tells what was chosen', async ({ page }) => {
  await open(page);
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  await lists(page).nth(0).selectOption('elsewhere');
  await lists(page).nth(1).selectOption('nanan');
  await lists(page).nth(2).selectOption('school');
  await expect(page.locator('.station').first()).toBeVisible();
  expect(requests).toEqual([]);
});

test('no axe violation in the guide, its table and a matter, all folds open', async ({ page }) => {
  for (const path of ['/moving/#home=elsewhere&here=nanan&for=recognition', '/moving/school/']) {
    await page.goto('about:blank');
    await page.goto(path);
    if (path.includes('#')) await page.locator('#moving[data-ready]').waitFor();
    await page.evaluate(() => {
      for (const fold of document.querySelectorAll('details')) fold.open = true;
    });
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => `${path} ${id} ${nodes[0]?.html}`)).toEqual([]);
  }
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('the table holds every combination and leads to every route', async ({ page }) => {
    await page.goto('/moving/');
    expect(await page.locator('#table tbody tr').count()).toBeGreaterThanOrEqual(60);
    await page.locator('#table tbody a').first().click();
    await expect(page.locator('.station').first()).toBeVisible();
  });
});

test('one route is one sheet of A4', async ({ page }) => {
  for (const matter of ['school', 'insurance', 'rent-subsidy', 'recognition']) {
    await open(page, `#home=elsewhere&here=nanan&for=${matter}`);
    const sheet = await page.pdf({ format: 'A4' });
    expect(sheet.toString('latin1').match(/\/Type\s*\/Page\b/g), matter).toHaveLength(1);
  }
});
