import { expect, test } from '@playwright/test';
import { violations } from './axe.ts';
import { answer, open, questionOn, results } from './walk.ts';

const PAGES = [
  '/',
  '/check/',
  '/supports/',
  '/supports/premium-subsidy/',
  '/supports/basic-living-allowance/',
  '/measures/',
  '/measures/5/',
  '/situations/',
  '/guides/they-said-no/',
  '/guides/districts/',
  '/help/',
  '/about/',
  '/privacy/',
  '/rules/',
  '/404.html',
];

for (const colorScheme of ['light', 'dark'] as const)
  for (const size of ['normal', 'big'])
    test(`no axe violation, ${colorScheme}, ${size} type`, async ({ page }) => {
      await page.emulateMedia({ colorScheme });
      if (size === 'big') await page.addInitScript(() => localStorage.setItem('size', 'big'));
      test.slow();
      for (const address of size === 'normal' ? PAGES : PAGES.slice(0, 5)) {
        await page.goto(address);
        expect(await violations(page), address).toEqual([]);
      }
    });

for (const colorScheme of ['light', 'dark'] as const)
  for (const size of ['normal', 'big'])
    test(`no axe violation on any screen of the check, all folds open, ${colorScheme}, ${size} type`, async ({
      page,
    }) => {
      test.slow();
      await page.emulateMedia({
        colorScheme,
        forcedColors: size === 'big' && colorScheme === 'light' ? 'active' : 'none',
        reducedMotion: 'reduce',
      });
      if (size === 'big') await page.addInitScript(() => localStorage.setItem('size', 'big'));
      await open(page);
      while (await questionOn(page)) {
        const before = await questionOn(page);
        expect(await violations(page), before ?? '').toEqual([]);
        await answer(page, { 'family.residence': 'moved-in', 'child.disability': 'level-1-2', 'child.age': 8 });
        await expect.poll(() => questionOn(page)).not.toBe(before);
      }
      expect(await violations(page), 'review').toEqual([]);
      await results(page);
      await page.evaluate(() => {
        for (const fold of document.querySelectorAll('details')) fold.open = true;
      });
      expect(await violations(page), 'results').toEqual([]);
    });

test('nothing is wider than the screen at 320 px, nor in large type', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.addInitScript(() => localStorage.setItem('size', 'big'));
  for (const address of PAGES) {
    await page.goto(address);
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(wide, address).toBeLessThanOrEqual(0);
  }
});

test('targets are large enough for a thumb', async ({ page }) => {
  await open(page);
  const small = await page
    .locator('#check .choice, #check button')
    .evaluateAll((all) => all.filter((e) => e.getBoundingClientRect().height < 48).length);
  expect(small).toBe(0);
});

test('larger type is remembered on the device, and nothing else is', async ({ page }) => {
  await page.goto('/');
  await page.locator('[data-size-switch]').click();
  await page.goto('/supports/');
  await expect(page.locator('html')).toHaveAttribute('data-size', 'big');
  expect(await page.evaluate(() => Object.keys(localStorage))).toEqual(['size']);
});

test('the words cited are marked when arriving from a result', async ({ page }) => {
  await page.goto('/supports/premium-subsidy/');
  const link = page.locator('.clause figcaption a').first();
  await link.click();
  await expect(page.locator('.law span:target')).toBeVisible();
});

test('the policy of the page holds: no violation, and an injected script does not run', async ({ page }) => {
  const refused: string[] = [];
  page.on('console', (message) => {
    if (/Content Security Policy|TrustedHTML/i.test(message.text())) refused.push(message.text());
  });
  await open(page, '#topic=housing');
  await answer(page, { 'family.residence': 'settled' });
  expect(refused).toEqual([]);
  const ran = await page.evaluate(() => {
    const script = document.createElement('script');
    try {
      script.textContent = 'window.ran = true';
      document.body.append(script);
    } catch {}
    return 'ran' in window;
  });
  expect(ran).toBe(false);
  const fetched = await page.evaluate(() =>
    fetch('/').then(
      () => true,
      () => false,
    ),
  );
  expect(fetched).toBe(false);
});

test('in 大字版 a question screen holds one decision: nothing else can be chosen', async ({ page }) => {
  await page.addInitScript(() => localStorage.setItem('size', 'big'));
  await open(page);
  await page.locator('.device').waitFor();
  for (let i = 0; i < 4; i++) {
    const chosen = page.locator('main :is(input, select, textarea):visible');
    const own = page.locator('fieldset[data-question] input:visible');
    expect(await chosen.count()).toBe(await own.count());
    const before = await questionOn(page);
    await answer(page, { 'family.residence': 'settled', 'child.age': 8 });
    await expect.poll(() => questionOn(page)).not.toBe(before);
  }
});
