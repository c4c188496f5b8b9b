import { expect, type Page, type Route, test } from '@playwright/test';
import { answer, open, questionOn, results } from './walk.ts';

/** Where a page leads whose script never came, and what it still shows. */
const WAYS: Readonly<Record<string, string>> = {
  '/': 'main a[href="/supports/#housing"], main a[href="/check/#topic=housing"]',
  '/check/': '.opening a[href="/paper/"]',
  '/embed/': '.opening a[href="/paper/"]',
  '/en/check/': '.opening a[href="/en/paper/"]',
  '/supports/medical-aid/': '.reasons input',
  '/result/#medical-aid': 'main a[href="/supports/"]',
  '/search/': 'main a[href="/supports/#housing"]',
  '/moving/': '#table a',
  '/workers/': 'main a[href="/paper/"]',
  '/workers/many/': '#many a[href="/check/"]',
  '/offline/': 'main a[href="/help/"]',
};

const FAULTS: Readonly<Record<string, (route: Route) => Promise<void>>> = {
  missing: (route) => route.abort(),
  'cut half way': async (route) => {
    const response = await route.fetch();
    const text = await response.text();
    // Without the headers of the whole: a browser does not keep what broke off.
    const headers = { 'Content-Type': 'text/javascript', 'Cache-Control': 'no-store' };
    await route.fulfill({ headers, body: text.slice(0, text.length / 2) });
  },
};

/** Every script file that was asked for while something was done. */
async function scriptsOf(page: Page, act: () => Promise<unknown>): Promise<string[]> {
  const found = new Set<string>();
  page.on('request', (request) => request.resourceType() === 'script' && found.add(new URL(request.url()).pathname));
  await act();
  await page.waitForLoadState('networkidle');
  page.removeAllListeners('request');
  return [...found];
}

/** Opens an address anew, with a fragment or without. */
async function openAnew(page: Page, path: string): Promise<void> {
  await page.goto('about:blank');
  await page.goto(path);
}

test('without any script every page shows its text and a way on', async ({ page }) => {
  await page.route('**/*.js', (route) => route.abort());
  for (const [path, way] of Object.entries(WAYS)) {
    await openAnew(page, path);
    await expect(page.locator('main h1').first()).toBeVisible();
    await expect(page.locator(way).first(), path).toBeVisible();
  }
});

test('without any script no page shows a button that does nothing', async ({ page }) => {
  await page.route('**/*.js', (route) => route.abort());
  for (const path of Object.keys(WAYS)) {
    await openAnew(page, path);
    expect(await page.locator('button:visible').allInnerTexts(), path).toEqual([]);
  }
});

test('each script of each page fails alone: what the page is for comes, or a way on is in sight', async ({ page }) => {
  for (const path of ['/result/#medical-aid', '/search/', '/moving/', '/workers/', '/workers/many/', '/embed/']) {
    const files = await scriptsOf(page, () => openAnew(page, path));
    expect(files.length, path).toBeGreaterThan(2);
    for (const file of files) {
      await page.route(`**${file}`, (route) => route.abort());
      await openAnew(page, path);
      const works = page.locator('#main [data-ready]').or(page.locator('#main [role=status] button'));
      await expect(works.or(page.locator(WAYS[path] as string)).first(), `${path} ${file}`).toBeVisible();
      await page.unrouteAll({ behavior: 'wait' });
    }
  }
});

test('words of the guide or of the workers page that do not come can be asked for again', async ({ page }) => {
  for (const path of ['/moving/', '/workers/']) {
    await page.route('**/packs/*', FAULTS['cut half way'] as (route: Route) => Promise<void>);
    await openAnew(page, path);
    const again = page.locator('#main [role=status] button');
    await expect(again).toBeVisible();
    await page.unrouteAll({ behavior: 'wait' });
    await again.click();
    await expect(page.locator('#main [data-ready]')).toBeVisible();
  }
});

test('answers kept in the tab whose reader does not come are neither lost nor passed over', async ({ page }) => {
  await open(page, '#topic=housing');
  await page.locator('.device input').first().check();
  await answer(page, { 'family.residence': 'moved-in' });
  await expect.poll(() => questionOn(page)).not.toBe('residence');
  const here = await questionOn(page);
  const kept = await page.evaluate(() => sessionStorage.getItem('check'));
  for (const fail of Object.values(FAULTS)) {
    await page.route('**/_astro/keep.*', fail);
    await page.reload();
    await expect(page.locator('#check .primary')).toBeVisible();
    expect(await page.evaluate(() => sessionStorage.getItem('check'))).toBe(kept);
    await page.unrouteAll({ behavior: 'wait' });
    await page.locator('#check .primary').click();
    await page.locator('#check[data-ready]').waitFor();
    expect(await questionOn(page)).toBe(here);
  }
  await page.goBack();
  await expect(page.locator('input[value="moved-in"]')).toBeChecked();
});

test('a table of families whose worker does not come is not waited for', async ({ page }) => {
  await page.route('**/_astro/worker-*', (route) => route.abort());
  await page.goto('/workers/many/');
  await page.locator('#many[data-ready]').waitFor();
  const file = { name: 'a.csv', mimeType: 'text/csv', buffer: Buffer.from('id\n1') };
  await page.locator('#many input[type=file]').setInputFiles(file);
  await expect(page.locator('#many [role=status] .note')).toBeVisible();
  await expect(page.locator('#many input[type=file]')).toBeEnabled();
});

test('a voice whose script does not come takes its button away', async ({ page }) => {
  await page.route('**/listen.js', (route) => route.abort());
  await page.goto('/help/');
  await page.locator('[data-listen]').click();
  await expect(page.locator('[data-listen]')).toHaveAttribute('hidden');
});

/** Two answers, then the results: the short way. */
async function early(page: Page): Promise<Record<string, string>> {
  const before = await questionOn(page);
  await answer(page, { 'family.residence': 'moved-in' });
  await expect.poll(() => questionOn(page)).not.toBe(before);
  await answer(page, { 'family.permit': true });
  await page.locator('.actions .plain').last().click();
  return outcome(page);
}

/** What did not come is asked for again, until the answers stand there to look over and then the results. */
async function outcome(page: Page): Promise<Record<string, string>> {
  const failed = page.locator('#check > form > section:not(.results) > .primary');
  const review = page.locator('.review');
  await expect(failed.or(review).first()).toBeVisible();
  if (await failed.isVisible()) {
    await page.unrouteAll({ behavior: 'wait' });
    await failed.click();
  }
  await expect(review.locator('dd')).toHaveCount(2);
  return results(page);
}

for (const [fault, fail] of Object.entries(FAULTS))
  test(`each script of the check fails alone (${fault}): it says another way, or comes to the same results`, async ({
    page,
  }) => {
    let wanted: Record<string, string> = {};
    const files = await scriptsOf(page, async () => {
      await open(page, '#topic=housing');
      wanted = await early(page);
    });
    expect(files.filter((file) => /packs|results/.test(file))).toHaveLength(2);
    let begun = 0;
    for (const file of files) {
      await page.route(`**${file}`, fail);
      await openAnew(page, '/check/#topic=housing');
      const ready = await page.locator('#check[data-ready]').count();
      begun += ready;
      if (ready) expect(await early(page), file).toEqual(wanted);
      else await expect(page.locator(WAYS['/check/'] as string), file).toBeVisible();
      expect(await page.evaluate(() => sessionStorage.length)).toBe(0);
      await page.unrouteAll({ behavior: 'wait' });
    }
    expect(begun).toBeGreaterThan(2);
    expect(begun).toBeLessThan(files.length);
  });
