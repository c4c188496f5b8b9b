import { expect, type Page, test } from '@playwright/test';
import { EVIL, JUNK, Rubbish } from './rubbish.ts';
import { answer, open, questionOn } from './walk.ts';

/** Every fault on the page from here on. */
function faultsOf(page: Page): string[] {
  const found: string[] = [];
  page.on('pageerror', (error) => found.push(error.message));
  return found;
}

/** The page stands: its heading is there, and nothing of what was thrown at it became part of it. */
async function stands(page: Page, after: string): Promise<void> {
  const found = await page.evaluate(() => ({
    heading: [...document.querySelectorAll('h1')].some((h) => h.getClientRects().length > 0),
    evil: 'evil' in window || document.querySelector('[data-evil]') !== null,
    broken: /undefined|NaN|\[object/.test(document.querySelector('main')?.innerText ?? ''),
  }));
  expect(found, JSON.stringify(after)).toEqual({ heading: true, evil: false, broken: false });
}

test('the guide between places, at 200 strange addresses', async ({ page }) => {
  const faults = faultsOf(page);
  const rubbish = new Rubbish(1);
  await page.goto('/moving/');
  await page.locator('#moving[data-ready]').waitFor();
  const places = ['yubei', 'nanan', 'elsewhere'];
  const matters = ['school', 'recognition'];
  const own = [...places, ...matters, 'home=', 'here=', 'for=', '&'];
  const orSpoilt = (all: readonly string[]) => rubbish.pick(rubbish.next() < 0.7 ? all : JUNK);
  for (let n = 0; n < 200; n++) {
    // Half of them in good order, so that one bad value comes as far as it can.
    const ordered = `home=${orSpoilt(places)}&here=${orSpoilt(places)}&for=${orSpoilt(matters)}`;
    const fragment = n % 2 ? ordered : rubbish.junk(own);
    const hash = await page.evaluate(async (text) => {
      location.hash = text;
      await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
      return location.hash;
    }, fragment);
    const said = [...new URLSearchParams(hash.slice(1, 501))];
    const known: Record<string, string[]> = { home: places, here: places, for: matters };
    const first = said.filter(([name], at) => said.findIndex(([other]) => other === name) === at);
    const fine = first.every(
      ([name, value]) => Object.hasOwn(known, name) && ['', ...(known[name] ?? [])].includes(value),
    );
    await expect(page.locator('.guide > .note[role=status]'), fragment).toHaveCount(fine ? 0 : 1);
    await stands(page, fragment);
  }
  await page.evaluate(() => {
    location.hash = 'home=elsewhere&here=nanan&for=school';
  });
  await expect(page.locator('.moving-route')).toBeVisible();
  expect(faults).toEqual([]);
});

test('the search, asked 200 strange things', async ({ page }) => {
  const faults = faultsOf(page);
  const rubbish = new Rubbish(2);
  await page.goto(`/search/?${encodeURIComponent(EVIL)}#${EVIL}`);
  await page.locator('#search[data-ready]').waitFor();
  const box = page.locator('input[type=search]');
  for (let n = 0; n < 200; n++) {
    const query = rubbish.junk(['住院', '租房', 'zf', ' ', '.*', '(?', '[^', '\\', '$', '\t']);
    await box.fill(query);
    // What was typed may be shown in the box alone.
    await stands(page, query);
  }
  await box.fill('住院费');
  await expect(page.locator('#search .list a').first()).toBeVisible();
  expect(faults).toEqual([]);
});

test('the table of many families, given 60 files that are none', async ({ page }) => {
  const faults = faultsOf(page);
  const rubbish = new Rubbish(3);
  await page.goto('/workers/many/');
  await page.locator('#many[data-ready]').waitFor();
  const input = page.locator('#many input[type=file]');
  const own = ['id', 'child.age', 'family.residence', ',', '\n', '\r', '"', '8', 'unknown', '=1+1', '\t', ';', '是'];
  for (let n = 0; n < 60; n++) {
    const bytes = Buffer.from(rubbish.junk(own, 60), rubbish.pick(['utf8', 'utf16le', 'latin1']));
    for (let spoilt = 0; n % 3 === 0 && spoilt < 20; spoilt++) bytes[rubbish.below(bytes.length)] = rubbish.below(256);
    const head = n % 2 ? 'id,child.age,family.residence\n' : '';
    const buffer = Buffer.concat([Buffer.from(head), bytes]);
    await input.setInputFiles({ name: `${n}.csv`, mimeType: 'text/csv', buffer });
    const told = page.locator('#many .report').or(page.locator('#many [role=status] .note'));
    await expect(told.first(), JSON.stringify(buffer.toString('latin1'))).toBeVisible();
    await expect(input).toBeEnabled();
    await stands(page, buffer.toString('latin1'));
  }
  expect(faults).toEqual([]);
});

/** A kept session, changed in a way that no browser of ours would. */
function spoilt(session: string, rubbish: Rubbish): string {
  const at = rubbish.below(session.length);
  return rubbish.pick([
    () => session.slice(0, at),
    () => session.slice(0, at) + rubbish.pick(JUNK) + session.slice(at),
    () =>
      session.replace(/:("[^"]*"|\d+|null|true)/g, (all) =>
        rubbish.next() < 0.2 ? `:${JSON.stringify(rubbish.pick(JUNK))}` : all,
      ),
    () => session.replace(/\d+/g, () => String(rubbish.pick([-1, 0, 1e21, 99, 0.5]))),
    () =>
      session.replace(/\{[^{}]*\}/g, (all) =>
        rubbish.next() < 0.3 ? rubbish.pick(['{}', 'null', '[]', '7', '{"a":{}}']) : all,
      ),
    () => rubbish.junk(['{"', '"children"', ':', '[', ']', '"trail"', '"at"', '0']),
  ])();
}

test('the check, with 60 kinds of rubbish kept in its tab', async ({ page }) => {
  test.slow();
  const faults = faultsOf(page);
  const rubbish = new Rubbish(4);
  await open(page, '#topic=housing');
  await page.locator('.device input').first().check();
  await answer(page, { 'family.residence': 'moved-in' });
  await expect.poll(() => questionOn(page)).not.toBe('residence');
  const session = await page.evaluate(() => sessionStorage.getItem('check') as string);
  expect(Object.keys(JSON.parse(session))).toContain('children');
  for (let n = 0; n < 60; n++) {
    const text = spoilt(session, rubbish);
    await page.evaluate((kept) => sessionStorage.setItem('check', kept), text);
    await page.reload();
    await page.locator('#check[data-ready]').waitFor();
    await stands(page, text);
  }
  expect(faults).toEqual([]);
});

test('the check in a frame, at 40 strange addresses; and every page with rubbish behind its name', async ({ page }) => {
  test.slow();
  const faults = faultsOf(page);
  const rubbish = new Rubbish(5);
  const own = ['theme=', 'dark', 'light', 'topic=', 'housing', '&', 'situation=', 'child.age=', '8'];
  for (let n = 0; n < 40; n++) {
    const fragment = rubbish.junk(own);
    await page.goto(`/embed/?${n}#${fragment}`);
    await page.locator('#check[data-ready]').waitFor();
    await stands(page, fragment);
  }
  for (const path of [
    '/',
    '/check/',
    '/result/',
    '/moving/',
    '/search/',
    '/workers/',
    '/help/',
    '/offline/',
    '/supports/',
  ])
    for (let n = 0; n < 3; n++) {
      const [query, fragment] = [rubbish.junk(['from=', 'topic=']), rubbish.junk(['topic=', 'medical-aid'])];
      await page.goto(`${path}?${encodeURIComponent(query)}${query.replaceAll('#', '')}#${fragment}`);
      await stands(page, `${path} ${query} ${fragment}`);
    }
  expect(faults).toEqual([]);
});

test('rubbish kept as the size of letters, or beside it, changes nothing', async ({ page }) => {
  const faults = faultsOf(page);
  await page.goto('/help/');
  for (const size of ['', 'BIG', 'big ', EVIL, 'null', '{}', '大', 'x'.repeat(1e5)]) {
    await page.evaluate((text) => {
      localStorage.setItem('size', text);
      localStorage.setItem(text, text);
    }, size);
    await page.reload();
    expect(await page.locator('html').getAttribute('data-size')).toBeNull();
    await stands(page, size.slice(0, 50));
  }
  await page.locator('[data-size-switch]').click();
  await page.reload();
  await expect(page.locator('html')).toHaveAttribute('data-size', 'big');
  expect(faults).toEqual([]);
});
