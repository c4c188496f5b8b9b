import { expect, type Page, test } from '@playwright/test';
import { violations } from './axe.ts';
import { answer, open, questionOn, results, walk } from './walk.ts';

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
      await unfold(page);
      expect(await violations(page), 'results').toEqual([]);
    });

/** Text that can hardly be told from its ground. axe reads the page's own colours, not those the phone puts in their place. */
const faint = (page: Page) =>
  page.evaluate(() => {
    const numbers = (colour: string) => (colour.match(/[\d.]+/g) ?? []).map(Number);
    const light = (colour: string) => {
      const [r = 0, g = 0, b = 0] = numbers(colour).map((c) =>
        c <= 10 ? c / 3294 : ((c / 255 + 0.055) / 1.055) ** 2.4,
      );
      return 0.2126 * r + 0.7152 * g + 0.0722 * b + 0.05;
    };
    const groundOf = (element: Element | null): string => {
      if (!element) return 'rgb(255, 255, 255)';
      const ground = getComputedStyle(element).backgroundColor;
      return numbers(ground)[3] === 0 ? groundOf(element.parentElement) : ground;
    };
    const isText = (e: Element) => [...e.childNodes].some((n) => n.nodeType === 3 && n.textContent?.trim());
    const contrast = (e: Element) => {
      const [one, other] = [light(getComputedStyle(e).color), light(groundOf(e))];
      return Math.max(one, other) / Math.min(one, other);
    };
    return [...document.querySelectorAll('body *:not(script):not(style):not(option)')]
      .filter((e) => isText(e) && e.getClientRects().length > 0 && contrast(e) < 4.5)
      .map((e) => `${e.tagName}.${e.className}: ${e.textContent?.slice(0, 20)}`);
  });

for (const colorScheme of ['light', 'dark'] as const)
  test(`colours the phone forces: all text can be told from its ground, and a button from the page, ${colorScheme}`, async ({
    page,
  }) => {
    await page.emulateMedia({ colorScheme, forcedColors: 'active' });
    for (const address of [...PAGES, '/search/', '/moving/', '/workers/']) {
      await page.goto(address);
      expect(await faint(page), address).toEqual([]);
    }
    await open(page, '#topic=living');
    const edge = await page
      .locator('.primary')
      .evaluate((e) => [getComputedStyle(e).borderTopColor, getComputedStyle(document.body).backgroundColor]);
    expect(edge[0]).not.toBe(edge[1]);
    await walk(page, { 'child.age': 9 });
    await results(page);
    await unfold(page);
    expect(await faint(page), 'results').toEqual([]);
  });

test('zoomed to 200% and 400%, the check is answered without sideways scrolling and without losing the place', async ({
  page,
}) => {
  for (const [width, height] of [
    [640, 512],
    [320, 256],
  ] as const) {
    await page.setViewportSize({ width, height });
    await open(page, '#topic=living');
    while (await questionOn(page)) {
      const before = await questionOn(page);
      await answer(page, { 'child.age': 9 });
      await expect.poll(() => questionOn(page)).not.toBe(before);
      await expect(page.locator('#check h1')).toBeInViewport();
      expect(await sideways(page), before ?? '').toBeLessThanOrEqual(0);
    }
    await results(page);
    await unfold(page);
    expect(await sideways(page), 'results').toBeLessThanOrEqual(0);
  }
});

const sideways = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
const unfold = (page: Page) =>
  page.evaluate(() => {
    for (const fold of document.querySelectorAll('details')) fold.open = true;
  });

test('nothing is wider than the screen at 320 px, nor in large type', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.addInitScript(() => localStorage.setItem('size', 'big'));
  for (const address of PAGES) {
    await page.goto(address);
    expect(await sideways(page), address).toBeLessThanOrEqual(0);
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
