import { expect, type Page, test } from '@playwright/test';
import { Network } from './serve.ts';
import { answer, open, questionOn, results, walk } from './walk.ts';

const RENTS = { 'family.residence': 'moved-in', 'family.permit': true, 'family.housing': 'rent' };

/** How a browser may refuse to keep anything. */
const REFUSALS: Readonly<Record<string, () => void>> = {
  'the storage itself may not be touched': () => {
    const refuse = () => {
      throw new DOMException('no', 'SecurityError');
    };
    for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches'])
      Object.defineProperty(window, name, { get: refuse });
  },
  'every call fails': () => {
    const refuse = () => {
      throw new DOMException('no', 'InvalidStateError');
    };
    for (const name of ['getItem', 'setItem', 'removeItem', 'clear', 'key'] as const) Storage.prototype[name] = refuse;
    if (!('caches' in window)) return;
    const fail = () => Promise.reject(new DOMException('no', 'UnknownError'));
    Object.assign(CacheStorage.prototype, { open: fail, match: fail, has: fail, keys: fail, delete: fail });
  },
  'it is full': () => {
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  },
};

function faultsOf(page: Page): string[] {
  const found: string[] = [];
  page.on('pageerror', (error) => found.push(error.message));
  return found;
}

const nothingKept = (page: Page) => page.evaluate(() => sessionStorage.length === 0);

for (const [name, refuse] of Object.entries(REFUSALS))
  test(`${name}: the check comes to its results, and says that nothing is kept`, async ({ page }) => {
    const faults = faultsOf(page);
    await page.addInitScript(refuse);
    await page.route('https://**', (route) => route.fulfill({ contentType: 'text/html', body: '<title>away</title>' }));
    await open(page, '#topic=housing');
    await page.locator('.device input').first().click();
    await answer(page, RENTS);
    await expect(page.locator('.device [role=status]')).toBeVisible();
    await expect(page.locator('.device input').first()).not.toBeChecked();
    await walk(page, RENTS);
    expect(Object.keys(await results(page))).toHaveLength(2);
    await page.locator('[data-size-switch]').click();
    await expect(page.locator('html')).toHaveAttribute('data-size', 'big');
    await page.locator('[data-leave]').click();
    await expect(page).toHaveTitle('away');
    expect(faults).toEqual([]);
  });

test('a storage that fills up half way: what was kept goes, the switch says so, the check goes on', async ({
  page,
}) => {
  await open(page, '#topic=housing');
  await page.locator('.device input').first().check();
  await answer(page, RENTS);
  expect(await nothingKept(page)).toBe(false);
  await page.evaluate(REFUSALS['it is full'] as () => void);
  await answer(page, RENTS);
  await expect(page.locator('.device [role=status]')).toBeVisible();
  // An older state, kept against what the switch says, would come back in place of the answers.
  expect(await nothingKept(page)).toBe(true);
  await walk(page, RENTS);
  expect(Object.keys(await results(page))).toHaveLength(2);
});

test('where nothing can be carried over, a check whose words came broken stays as it is', async ({ page }) => {
  await page.addInitScript(REFUSALS['it is full'] as () => void);
  await page.route('**/packs/*', (route) =>
    route.fulfill({ contentType: 'text/javascript', body: 'export default {' }),
  );
  await open(page, '#topic=housing');
  await answer(page, RENTS);
  const here = await questionOn(page);
  await page.locator('.actions .plain').last().click();
  for (let tries = 0; tries < 3; tries++) {
    const [picture] = await Promise.all([
      page.waitForResponse('**/icon.svg?*'),
      page.locator('#check section > .primary').click(),
    ]);
    await picture.finished();
    await expect(page.locator('#check section > .primary')).toBeVisible();
  }
  await page.goBack();
  await expect.poll(() => questionOn(page)).toBe(here);
});

test.describe('in the service worker', () => {
  test.use({ serviceWorkers: 'allow' });
  const network = new Network();
  test.beforeEach(() => network.on());
  test.afterEach(() => network.off());

  test('the quick exit drops which pages were opened, even where the tab may keep nothing', async ({ page }) => {
    await page.addInitScript(() => {
      Object.defineProperty(window, 'sessionStorage', {
        get() {
          throw new DOMException('no', 'SecurityError');
        },
      });
    });
    await page.route('https://**', (route) => route.fulfill({ contentType: 'text/html', body: '<title>away</title>' }));
    await page.goto(`${network.origin}/supports/medical-aid/`);
    const kept = () => page.evaluate(() => caches.has('visited'));
    await expect.poll(kept).toBe(true);
    await page.locator('[data-leave]').click();
    await expect(page).toHaveTitle('away');
    await page.goto(`${network.origin}/icon.svg`);
    expect(
      await page.evaluate(
        async () =>
          (await caches.keys()).includes('visited') && (await caches.match('/supports/medical-aid/')) !== undefined,
      ),
    ).toBe(false);
  });

  /** A caches object that fails from the first call on, or once the version is kept. */
  const spoilt = (when: string) => `
    for (const name of ['open', 'match', 'keys'])  {
      const whole = CacheStorage.prototype[name];
      CacheStorage.prototype[name] = function (...given) {
        return ${when} ? Promise.reject(new DOMException('no', 'UnknownError')) : whole.apply(this, given);
      };
    }`;

  for (const [name, when] of [
    ['at once', 'true'],
    ['once it is at work', 'registration.active'],
  ] as const)
    test(`a cache that fails ${name} takes away nothing but offline`, async ({ page }) => {
      const faults = faultsOf(page);
      const whole = network.site;
      network.site = (path) =>
        path === '/sw.js' ? Buffer.concat([Buffer.from(spoilt(when)), whole(path) as Buffer]) : whole(path);
      await page.goto(`${network.origin}/`);
      if (name !== 'at once') await page.evaluate(() => navigator.serviceWorker.ready);
      await page.goto(`${network.origin}/check/#topic=housing`);
      await page.locator('#check[data-ready]').waitFor();
      await walk(page, RENTS);
      expect(Object.keys(await results(page))).toHaveLength(2);
      await page.clock.install();
      await page.goto(`${network.origin}/offline/`);
      await page.locator('#keep-all').click();
      await page.clock.fastForward('01:00');
      // A worker that is being tried once more cannot be told from one that waits for the network.
      const { missing, offline } = await page.locator('#keep-all').evaluate((e) => (e as HTMLElement).dataset);
      await expect.poll(async () => [missing, offline].includes(await page.locator('#kept').innerText())).toBe(true);
      await expect(page.locator('#keep-all')).toBeEnabled();
      network.site = whole;
      expect(faults).toEqual([]);
    });
});
