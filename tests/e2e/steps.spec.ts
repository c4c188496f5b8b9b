import { type BrowserContext, expect, type Page, test } from '@playwright/test';
import type { Answers } from '../../src/engine/types.ts';
import { answer, open, questionOn, RENTS, results, walk } from './walk.ts';

const EARNS = { ...RENTS, 'family.residence': 'settled', 'family.income': 9000 };

/** What a screen shows of the answers: its question, what is chosen in it, or the answers to look over. */
const shown = (page: Page) =>
  page.locator('#check').evaluate((root) => ({
    question: root.querySelector('fieldset')?.dataset.question ?? null,
    chosen: [...root.querySelectorAll<HTMLInputElement>('fieldset input:checked')].map((i) => `${i.name}=${i.value}`),
    review: [...root.querySelectorAll('.review dd')].map((line) => line.textContent),
    verdicts: [...root.querySelectorAll<HTMLElement>('[data-verdict]')].map((c) => [c.id, c.dataset.verdict]),
  }));
type Shown = Awaited<ReturnType<typeof shown>>;
const nameOf = ({ question, review, verdicts }: Shown) =>
  question ?? (review.length ? 'review' : verdicts.length ? 'results' : 'nothing');

const keep = (page: Page) => page.locator('.device input').first();

/** Answers one question, and waits for the next screen. */
async function next(page: Page, answers: Answers): Promise<void> {
  const before = await questionOn(page);
  await answer(page, answers);
  await expect.poll(() => questionOn(page)).not.toBe(before);
}

test('from the results back to the first question and forward again, every answer stands', async ({ page }) => {
  await open(page, '#topic=housing');
  await walk(page, RENTS);
  await results(page);
  const last = await shown(page);
  const back: Shown[] = [last];
  while (nameOf(back[0] as Shown) !== 'residence') {
    const before = nameOf(back[0] as Shown);
    await page.goBack();
    await expect.poll(async () => nameOf(await shown(page))).not.toBe(before);
    back.unshift(await shown(page));
  }
  expect(back.length).toBeGreaterThan(5);
  for (const screen of back.slice(0, -2)) expect(screen.chosen.length, nameOf(screen)).toBeGreaterThan(0);
  for (const screen of back.slice(1)) {
    await page.goForward();
    await expect.poll(() => shown(page)).toEqual(screen);
  }
});

test('a reload at any screen: what the tab keeps stands as it was; without that it starts clean; both say so', async ({
  page,
}) => {
  const told: string[] = [];
  // So many questions are answered; the topic has fewer than the last, which leads to the results.
  for (const keeps of [true, false])
    for (const answers of keeps ? [1, 2, 3, 4, 5, 20] : [1, 20]) {
      await open(page, '#topic=housing');
      if (keeps) await keep(page).check();
      for (let n = 0; n < answers && (await questionOn(page)); n++) await next(page, RENTS);
      if ((await questionOn(page)) === null) await results(page);
      const before = await shown(page);
      await page.reload();
      await page.locator('#check[data-ready]').waitFor();
      const clean = { question: 'residence', chosen: [], review: [], verdicts: [] };
      await expect.poll(() => shown(page)).toEqual(keeps ? before : clean);
      told.push(await page.locator('.note[role=status]').innerText());
      if (keeps) await keep(page).uncheck();
    }
  expect(new Set(told).size).toBe(2);
});

/** Whatever this browser has kept, in all of its storages. */
const remains = (page: Page) =>
  page.evaluate(async () => ({
    ...localStorage,
    ...sessionStorage,
    cookie: document.cookie,
    bases: (await indexedDB.databases()).length,
    caches: (await caches.keys()).length,
  }));
const NOTHING = { cookie: '', bases: 0, caches: 0 };

/** The browser kills the tab and opens it again as browsers do: same address, same entry, what the tab had stored. */
async function killed(page: Page, context: BrowserContext): Promise<Page> {
  const tab = await page.evaluate(() => ({ stored: { ...sessionStorage }, state: history.state }));
  const crashed = page.waitForEvent('crash');
  const session = await context.newCDPSession(page);
  session.send('Page.crash').catch(() => null);
  await crashed;
  const again = await context.newPage();
  await again.addInitScript(({ stored, state }) => {
    Object.assign(sessionStorage, stored);
    history.replaceState(state, '');
  }, tab);
  await again.goto('/check/');
  await again.locator('#check[data-ready]').waitFor();
  return again;
}

for (const keeps of [true, false])
  test(`a tab that the phone kills ${keeps ? 'comes back as it was, where that was wished' : 'leaves nothing'}`, async ({
    page,
    context,
  }) => {
    await open(page, '#topic=housing');
    if (keeps) await keep(page).check();
    await next(page, RENTS);
    await next(page, RENTS);
    const before = await shown(page);
    const again = await killed(page, context);
    await expect(again.locator('.note[role=status]')).toBeVisible();
    expect(await shown(again)).toEqual(keeps ? before : { ...before, question: 'residence' });
    if (!keeps) expect(await remains(again)).toEqual(NOTHING);
    // Another tab of the same phone never knows.
    const other = await context.newPage();
    await open(other);
    expect(await remains(other)).toEqual(NOTHING);
  });

test('two tabs: two families do not mix, and what is done in one leaves the other as it is', async ({
  page: one,
  context,
}) => {
  await context.route('https://**', (route) =>
    route.fulfill({ contentType: 'text/html', body: '<title>away</title>' }),
  );
  const other = await context.newPage();
  for (const page of [one, other]) {
    await open(page, '#topic=housing');
    await keep(page).check();
  }
  for (let n = 0; n < 2; n++) {
    await one.bringToFront();
    await next(one, RENTS);
    await other.bringToFront();
    await next(other, EARNS);
  }
  await walk(other, EARNS);
  const verdicts = [await results(other)];
  await one.bringToFront();
  await walk(one, RENTS);
  verdicts.push(await results(one));
  expect(verdicts[0]).not.toEqual(verdicts[1]);
  const before = await shown(other);
  // Larger type, another language, a new check, and at last the quick exit: all in the first tab.
  await one.locator('[data-size-switch]').click();
  expect(await shown(other)).toEqual(before);
  await one.locator('a[data-language]').first().click();
  await one.locator('html[lang=en] #check[data-ready]').waitFor();
  await one.locator('.actions .plain').last().click();
  await one.locator('[data-leave]').click();
  await expect(one).toHaveTitle('away');
  expect(await shown(other)).toEqual(before);
  await other.bringToFront();
  await other.reload();
  await expect.poll(() => shown(other)).toEqual(before);
  await other.goBack();
  await expect(other.locator('.review')).toBeVisible();
});
