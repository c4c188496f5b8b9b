import { expect, type Page, test } from '@playwright/test';
import { answer, open, questionOn, results } from './walk.ts';

const DAYS = ['1970-01-01T00:00:00Z', '2038-01-19T03:14:08Z', '2099-12-31T23:59:59Z'];
const ZONES = ['Pacific/Kiritimati', 'America/Los_Angeles'];
const BROKEN = /NaN|Invalid|undefined/;

const dayIn = (zone: string, day: string) => new Intl.DateTimeFormat('zh-CN', { timeZone: zone }).format(new Date(day));

/** Two answers, then the results. */
async function early(page: Page, answers = {}): Promise<void> {
  await answer(page, answers);
  await expect.poll(() => questionOn(page)).toBe('events');
  await answer(page, answers);
  await page.locator('.actions .plain').last().click();
  await results(page);
}

/** All that is written on the page and in its boxes, folded or not. */
const everything = (page: Page) =>
  page.locator('main').evaluate((main) => {
    const boxes = [...main.querySelectorAll('input')].map(({ value }) => value);
    return [...[...main.querySelectorAll('p, li, dd, td, h1, h2, h3, a')].map((e) => e.textContent), ...boxes].join(
      '\n',
    );
  });

for (const timezoneId of ZONES)
  test.describe(timezoneId, () => {
    test.use({ timezoneId });

    for (const day of DAYS)
      test(`on ${day} the check, its take-away and its calendar have the right day, or none`, async ({ page }) => {
        await page.clock.setFixedTime(day);
        await open(page);
        await early(page);
        await expect(page.locator('.sheet')).toContainText(dayIn(timezoneId, day));
        await page.locator('.ways button').last().click();
        await page.locator('.calendar input').first().fill('2026-09-28');
        const file = decodeURIComponent((await page.locator('.calendar a').getAttribute('href')) as string);
        expect(file).toContain('20260928');
        expect(file).toMatch(new RegExp(`DTSTAMP:${day.replace(/[-:]/g, '')}`));
        expect(await everything(page)).not.toMatch(BROKEN);
      });
  });

test('working days are counted the same in every zone and by every clock, and never over the end of time', async ({
  browser,
}) => {
  const told: string[] = [];
  for (const [at, timezoneId] of ['Asia/Shanghai', ...ZONES].entries()) {
    const page = await browser.newPage({ timezoneId });
    if (at > 0) await page.clock.setFixedTime(DAYS[at] as string);
    await page.goto('/moving/#home=elsewhere&here=nanan&for=recognition');
    const day = page.locator('.moving-route input[type=date]');
    for (const far of ['0001-01-01', '1970-01-01', '2099-12-31', '9999-12-31']) {
      await day.fill(far);
      await expect(page.locator('.until')).not.toContainText(/\d{4}-\d\d-\d\d/);
      expect(await everything(page)).not.toMatch(BROKEN);
    }
    await day.fill('2026-09-28');
    told.push(await page.locator('.until').innerText());
    await page.close();
  }
  expect(told[0]).toMatch(/2026-1[12]-\d\d/);
  expect(new Set(told).size).toBe(1);
});

test.describe('a clock that jumps', () => {
  test.beforeEach(async ({ page }) => {
    await page.clock.install({ time: '2026-06-01T08:00:00Z' });
    await open(page);
    await answer(page, { 'family.residence': 'moved-within' });
    await expect.poll(() => questionOn(page)).toBe('events');
  });
  const cover = (page: Page) => page.getByRole('alertdialog');

  test('forward by a day: it warns first, and one tap goes on with the answers', async ({ page }) => {
    await page.clock.setSystemTime('2026-06-02T08:00:00Z');
    await page.clock.runFor('00:02');
    await expect(cover(page)).toBeVisible();
    await page.clock.runFor('00:50');
    await cover(page).getByRole('button').first().click();
    expect(await questionOn(page)).toBe('events');
    await page.goBack();
    await expect(page.locator('input[value="moved-within"]')).toBeChecked();
  });

  test('back by a year: nothing is lost, and five idle minutes are still five minutes', async ({ page }) => {
    await page.clock.setSystemTime('2025-06-01T08:00:00Z');
    await page.clock.runFor('04:30');
    await expect(cover(page)).toHaveCount(0);
    expect(await questionOn(page)).toBe('events');
    await page.clock.runFor('00:40');
    await expect(cover(page)).toBeVisible();
  });

  test('back by a year while it warns: it still clears in the end', async ({ page }) => {
    await page.clock.runFor('05:10');
    await expect(cover(page)).toBeVisible();
    await page.clock.setSystemTime('2025-06-01T08:00:00Z');
    await page.clock.runFor('00:50');
    await expect(cover(page)).toBeVisible();
    await page.clock.runFor('00:20');
    await expect(cover(page)).toHaveCount(0);
    await expect.poll(() => questionOn(page)).toBe('residence');
    await expect(page.locator('fieldset input:checked')).toHaveCount(0);
  });
});
