import { expect, type Page, test } from '@playwright/test';
import { Network } from './serve.ts';
import { answer, questionOn, results, walk } from './walk.ts';

test.use({ serviceWorkers: 'allow' });
const network = new Network();
test.describe.configure({ mode: 'serial' });
test.beforeEach(() => network.on());
test.afterEach(() => network.off());

const FAMILY = { 'family.residence': 'settled', 'child.age': 8 };

/** One visit: until everything that belongs to this version is kept. */
async function visit(page: Page, path: string): Promise<void> {
  await page.goto(network.origin + path);
  await page.evaluate(async () => {
    const { active } = await navigator.serviceWorker.ready;
    if (active?.state !== 'activated') await new Promise((done) => active?.addEventListener('statechange', done));
  });
}

const kept = (page: Page, path: string) => page.evaluate(async (p) => (await caches.match(p)) !== undefined, path);

test('after one visit the check, its results, search and numbers work without a network', async ({ page }) => {
  await visit(page, '/');
  await network.off();
  await page.goto(`${network.origin}/check/`);
  await page.locator('#check[data-ready]').waitFor();
  await walk(page, FAMILY);
  expect(Object.keys(await results(page)).length).toBeGreaterThan(10);
  await page.goto(`${network.origin}/search/`);
  await page.locator('input[type=search]').fill('住院费');
  await expect(page.locator('#search .list a').first()).toBeVisible();
  await page.goto(`${network.origin}/help/`);
  await expect(page.locator('main a[href="tel:12345"]').first()).toBeVisible();
});

test('every page that was opened can be read again; another one says what there is', async ({ page }) => {
  await visit(page, '/supports/medical-aid/');
  await expect.poll(() => kept(page, '/supports/medical-aid/')).toBe(true);
  await page.goto(`${network.origin}/measures/7/`);
  await expect.poll(() => kept(page, '/measures/7/')).toBe(true);
  await network.off();
  for (const path of ['/supports/medical-aid/', '/measures/7/']) {
    await page.goto(network.origin + path);
    await expect(page.locator('article h1')).toBeVisible();
  }
  await page.goto(`${network.origin}/supports/legal-aid/`);
  await expect(page.locator('#keep-all')).toBeVisible();
});

test('everything can be kept; where the network goes half way, what is kept stays and it goes on later', async ({
  page,
}) => {
  test.slow();
  await visit(page, '/offline/');
  await page.reload();
  await page.locator('#keep-all').click();
  await expect(page.locator('#kept')).toContainText(/\d/);
  await network.off();
  await expect(page.locator('#keep-all')).toBeEnabled();
  await network.on();
  await page.locator('#keep-all').click();
  await expect.poll(() => kept(page, '/supports/legal-aid/'), { timeout: 60_000 }).toBe(true);
  await expect(page.locator('#keep-all')).toBeEnabled({ timeout: 60_000 });
  await network.off();
  await page.goto(`${network.origin}/guides/districts/wushan/`);
  await expect(page.locator('article h1')).toBeVisible();
});

for (const after of [0, 1, 3])
  test(`the network goes after question ${after + 1} of the very first visit: the check goes on to its results`, async ({
    page,
  }) => {
    await page.goto(`${network.origin}/check/`);
    await page.locator('#check[data-ready]').waitFor();
    for (let i = 0; i < after; i++) {
      const before = await questionOn(page);
      await answer(page, FAMILY);
      await expect.poll(() => questionOn(page)).not.toBe(before);
    }
    await page.locator('.device').waitFor();
    await network.off();
    await walk(page, FAMILY);
    expect(Object.keys(await results(page)).length).toBeGreaterThan(10);
  });

test('quick exit takes away which pages were opened', async ({ page }) => {
  await visit(page, '/supports/medical-aid/');
  await expect.poll(() => kept(page, '/supports/medical-aid/')).toBe(true);
  await page.route('**/*weather*/**', (route) => route.fulfill({ body: 'away' }));
  await page.locator('[data-leave]').click();
  await page.goto(`${network.origin}/check/`);
  expect(
    await page.evaluate(() =>
      caches
        .has('visited')
        .then(
          async (has) =>
            has && (await caches.open('visited')).keys().then((k) => k.some((r) => r.url.includes('medical-aid'))),
        ),
    ),
  ).toBeFalsy();
});

test('a browser without a storage for pages loses nothing but offline', async ({ page }) => {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'serviceWorker', { value: undefined });
    Object.defineProperty(window, 'caches', { value: undefined });
  });
  await page.goto(`${network.origin}/offline/`);
  await page.locator('#keep-all').click();
  await expect(page.locator('#kept')).not.toBeEmpty();
  await page.goto(`${network.origin}/check/`);
  await page.locator('#check[data-ready]').waitFor();
  expect(errors).toEqual([]);
});

test('a network that is only slow brings the page, not the one for no network', async ({ page }) => {
  await visit(page, '/');
  network.delay = 6000;
  await page.goto(`${network.origin}/supports/legal-aid/`);
  network.delay = 0;
  await expect(page.locator('article h1')).toBeVisible();
});

test('nothing is said to be kept before somebody asks', async ({ page }) => {
  await visit(page, '/offline/');
  await page.reload();
  await expect.poll(() => kept(page, '/offline/')).toBe(true);
  await page.waitForTimeout(500);
  await expect(page.locator('#kept')).toBeEmpty();
});
