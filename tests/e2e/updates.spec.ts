import { type BrowserContext, expect, type Page, test } from '@playwright/test';
import { Network } from './serve.ts';
import { version, versionsIn } from './version.ts';
import { answer, questionOn, results, walk } from './walk.ts';

const RENTS = { 'family.residence': 'moved-in', 'family.permit': true, 'family.housing': 'rent' };

const network = new Network();
test.describe.configure({ mode: 'serial' });
test.beforeEach(async () => {
  network.site = version(1);
  await network.on();
});
test.afterEach(() => network.off());

async function check(page: Page): Promise<void> {
  await page.goto('about:blank');
  await page.goto(`${network.origin}/check/#topic=housing`);
  await page.locator('#check[data-ready]').waitFor();
}

/** The verdicts of a whole check. */
async function whole(page: Page): Promise<Record<string, string>> {
  await walk(page, RENTS);
  return results(page);
}

test.describe('with what was kept', () => {
  test.use({ serviceWorkers: 'allow' });

  /** One visit, until this version is kept and at work. */
  async function visit(page: Page, path = '/'): Promise<void> {
    await page.goto(network.origin + path);
    await page.evaluate(async () => {
      const { active } = await navigator.serviceWorker.ready;
      if (active?.state !== 'activated') await new Promise((done) => active?.addEventListener('statechange', done));
    });
  }

  /** Until the newer version is kept too, and waits. */
  const waiting = (page: Page) =>
    expect
      .poll(() => page.evaluate(async () => !!(await navigator.serviceWorker.getRegistration())?.waiting))
      .toBe(true);

  const keptVersions = (page: Page) =>
    page.evaluate(async () => (await caches.keys()).filter((name) => name.startsWith('own-')).length);

  /** Every page is closed, so that the newer version takes over: the next visit is another tab's. */
  async function nextVisit(page: Page, context: BrowserContext): Promise<Page> {
    await page.close();
    const next = await context.newPage();
    await next.goto(`${network.origin}/help/`);
    await expect.poll(() => keptVersions(next)).toBe(1);
    return next;
  }

  test('a check goes on with the version it began with, online and off; the next page is the newer one, whole', async ({
    page,
    context,
  }) => {
    await visit(page);
    await check(page);
    const wanted = await whole(page);
    await check(page);
    await answer(page, RENTS);
    network.site = version(2);
    const other = await context.newPage();
    await check(other);
    await waiting(other);
    await other.bringToFront();
    expect(await whole(other)).toEqual(wanted);
    expect(await versionsIn(other)).toEqual([2]);
    await network.off();
    await page.bringToFront();
    expect(await whole(page)).toEqual(wanted);
    expect(await versionsIn(page)).toEqual([1]);
    // Without a network and before the older version is gone, a page is one of the two.
    await check(other);
    await other.bringToFront();
    expect(await whole(other)).toEqual(wanted);
    expect(await versionsIn(other)).toHaveLength(1);
    await network.on();
    await other.close();
    const next = await nextVisit(page, context);
    await network.off();
    await check(next);
    expect(await whole(next)).toEqual(wanted);
    expect(await versionsIn(next)).toEqual([2]);
  });

  test('a page that was opened in an older version still does what it is for, without a network', async ({
    page,
    context,
  }) => {
    await visit(page, '/moving/');
    await page.locator('#moving[data-ready]').waitFor();
    network.site = version(2);
    await page.goto(`${network.origin}/help/`);
    await waiting(page);
    const next = await nextVisit(page, context);
    await network.off();
    await next.goto(`${network.origin}/moving/`);
    await next.locator('#moving[data-ready]').waitFor();
    expect(await versionsIn(next)).toEqual([2]);
  });
});

/** Both files that come after the first question are lost on the way. */
async function loseLater(page: Page): Promise<void> {
  for (const lost of ['**/packs/*', '**/_astro/results.*']) await page.route(lost, (route) => route.abort());
}

for (const keeps of [false, true])
  test(`the version a check began with is gone: it opens the newer one, answers and all (kept in the tab: ${keeps})`, async ({
    page,
  }) => {
    await check(page);
    const wanted = await whole(page);
    await check(page);
    if (keeps) await page.locator('.device input').first().check();
    await answer(page, RENTS);
    await loseLater(page);
    // With what it keeps, the tab is opened anew: without that, another check begins.
    await (keeps ? page.reload() : check(page));
    await page.locator('#check[data-ready]').waitFor();
    await walk(page, RENTS);
    const here = await page.evaluate(() => history.length);
    network.site = version(2);
    await page.unrouteAll({ behavior: 'wait' });
    await page.locator('#check section > .primary').click();
    await expect(page.locator('.review dd').first()).toBeVisible();
    expect(await results(page)).toEqual(wanted);
    expect(await versionsIn(page)).toEqual([2]);
    await expect(page.locator('.device input').first()).toBeChecked({ checked: keeps });
    expect(await page.evaluate(() => sessionStorage.length)).toBe(keeps ? 1 : 0);
    // Back means back as if nothing had been: no entry was added but the results.
    expect(await page.evaluate(() => history.length)).toBe(here + 1);
    await page.goBack();
    await expect(page.locator('.review')).toBeVisible();
    await page.goBack();
    await expect.poll(() => questionOn(page)).not.toBeNull();
    await expect(page.locator('fieldset input:checked').first()).toBeAttached();
  });

test('a page whose scripts are gone before they came shows another way, and a reload mends it', async ({ page }) => {
  const first = network.site;
  for (const [path, way] of [
    ['/check/', '.opening a[href="/paper/"]'],
    ['/result/#medical-aid', '#result a[href="/supports/"]'],
    ['/moving/', '#table a'],
  ] as const) {
    network.site = (asked) => (asked === path.split('#')[0] ? first(asked) : version(2)(asked));
    await page.goto('about:blank');
    await page.goto(network.origin + path);
    await expect(page.locator(way).first()).toBeVisible();
    await expect(page.locator('[data-ready]')).toHaveCount(0);
    network.site = version(2);
    await page.reload();
    await page.locator('[data-ready]').waitFor();
    expect(await versionsIn(page)).toEqual([2]);
  }
});
