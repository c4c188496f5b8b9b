import { expect, type Page, test } from '@playwright/test';
import { answer, open, questionOn, results, walk } from './walk.ts';

const PAGE = '/supports/medical-aid/';

/** A voice that can be watched: it says each sentence in a moment, and the page sees no difference. */
async function withVoice(page: Page, languages: readonly string[]): Promise<void> {
  await page.addInitScript((langs) => {
    const said: string[] = [];
    let timer = 0;
    const synthesis = {
      getVoices: () => langs.map((lang) => ({ lang, name: lang })),
      speak: (utterance: SpeechSynthesisUtterance) => {
        said.push(utterance.text);
        timer = window.setTimeout(() => {
          utterance.onstart?.({} as SpeechSynthesisEvent);
          timer = window.setTimeout(() => utterance.onend?.({} as SpeechSynthesisEvent), 150);
        }, 10);
      },
      cancel: () => {
        clearTimeout(timer);
        said.push('(cancelled)');
      },
    };
    Object.defineProperty(window, 'speechSynthesis', { value: synthesis });
    Object.defineProperty(window, 'SpeechSynthesisUtterance', {
      value: class {
        text: string;
        constructor(text: string) {
          this.text = text;
        }
      },
    });
    Object.assign(window, { said });
  }, languages);
}

const said = (page: Page) => page.evaluate(() => (window as unknown as { said: string[] }).said);
const marked = (page: Page) =>
  page.evaluate(() => [...(CSS.highlights.get('spoken') ?? [])].map((range) => (range as Range).toString()).join(''));

test('a term is explained where it stands, and put away again', async ({ page }) => {
  await page.goto(PAGE);
  const term = page.locator('a.term >> visible=true').first();
  await term.click();
  const note = page.locator('article aside.note');
  await expect(note).toBeVisible();
  expect(page.url()).not.toContain('#');
  await expect(term).toHaveAttribute('aria-expanded', 'true');
  await term.click();
  await expect(note).toHaveCount(0);
});

test('a term in a result is explained where it stands, and nobody is told', async ({ page }) => {
  await open(page, '#topic=living');
  await walk(page, { 'child.age': 9 });
  await results(page);
  await page.locator('.card summary').first().click();
  const term = page.locator('.card button.term >> visible=true').first();
  const address = page.url();
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await term.click();
  const note = page.locator('.card .note');
  await expect(note).toBeVisible();
  await expect(term).toHaveAttribute('aria-expanded', 'true');
  expect([page.url(), asked]).toEqual([address, []]);
  await term.click();
  await expect(note).toHaveCount(0);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('a term leads to its footnote, and the footnote back', async ({ page }) => {
    await page.goto(PAGE);
    await page.locator('a.term >> visible=true').first().click();
    await expect(page.locator('.footnotes :target')).toBeVisible();
    await page.locator('.footnotes :target a[href^="#from-"]').click();
    await expect(page.locator('a.term:target')).toBeVisible();
  });
});

test('a page is read sentence by sentence, the sentence marked, and stops when left', async ({ page }) => {
  await withVoice(page, ['zh-CN']);
  await page.goto(PAGE);
  await page.locator('[data-listen]').click();
  await expect.poll(async () => (await said(page)).length).toBeGreaterThan(3);
  const spoken = (await said(page)).filter((text) => text !== '(cancelled)');
  expect(spoken[0]).not.toBe('');
  expect((await marked(page)).length).toBeGreaterThan(0);
  await page.locator('[data-listen]').click();
  await expect.poll(() => marked(page)).toBe('');
  const count = (await said(page)).length;
  await page.waitForTimeout(400);
  expect((await said(page)).length).toBe(count);
});

test('a telephone number is said figure by figure', async ({ page }) => {
  await withVoice(page, ['zh-CN']);
  await page.goto('/help/');
  await page.locator('[data-listen]').click();
  await expect.poll(async () => (await said(page)).join(' ')).toMatch(/\d \d \d/);
});

test('another question ends the reading of the one before', async ({ page }) => {
  await withVoice(page, ['zh-CN']);
  await open(page);
  await page.locator('[data-listen]').click();
  await expect.poll(async () => (await said(page)).length).toBeGreaterThan(0);
  await answer(page, { 'family.residence': 'settled' });
  await expect.poll(async () => (await said(page)).at(-1)).toBe('(cancelled)');
  await expect(page.locator('[data-listen]')).toHaveText(
    (await page.locator('[data-listen]').getAttribute('data-listen')) ?? '',
  );
});

for (const [name, languages] of [
  ['no voice for the language', ['de-DE']],
  ['no voice that begins', []],
] as const)
  test(`${name}: it says so`, async ({ page }) => {
    await withVoice(page, languages);
    await page.goto(PAGE);
    if (languages.length === 0)
      await page.evaluate(() => {
        speechSynthesis.speak = () => {};
      });
    await page.locator('[data-listen]').click();
    await expect(page.locator('p.note[role=status]')).toBeVisible({ timeout: 15_000 });
  });

test('no speech at all: it says so', async ({ page }) => {
  await page.addInitScript(() => {
    delete (window as { speechSynthesis?: unknown }).speechSynthesis;
  });
  await page.goto(PAGE);
  await page.locator('[data-listen]').click();
  await expect(page.locator('p.note[role=status]')).toBeVisible();
});

/** Where the switch of language leads: answers and screen as they were, and nothing kept behind. */
test('another language keeps the page, the screen, the answers, and Back', async ({ page }) => {
  await open(page, '#topic=housing');
  const first = await questionOn(page);
  await answer(page, { 'family.residence': 'settled' });
  await expect.poll(() => questionOn(page)).not.toBe(first);
  const second = await questionOn(page);
  await page.locator('.device').waitFor();
  await page.locator('footer a[data-language]').click();
  await page.locator('#check[data-ready]').waitFor();
  expect(new URL(page.url()).pathname).toBe('/en/check/');
  expect(await questionOn(page)).toBe(second);
  expect(await page.evaluate(() => sessionStorage.length)).toBe(0);
  await page.goBack();
  await expect.poll(() => questionOn(page)).toBe(first);
  await expect(page.locator('input[value=settled]')).toBeChecked();
});

test('where the tab keeps nothing, changing the language says first what is lost', async ({ page }) => {
  await page.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  });
  await open(page);
  const first = await questionOn(page);
  await answer(page, { 'family.residence': 'settled' });
  await expect.poll(() => questionOn(page)).not.toBe(first);
  await page.locator('.device').waitFor();
  await page.locator('footer a[data-language]').click();
  await expect(page.locator('.device [role=status]')).toBeVisible();
  expect(new URL(page.url()).pathname).toBe('/check/');
  await page.locator('footer a[data-language]').click();
  await expect(page).toHaveURL(/\/en\/check\//);
});

test('another language keeps what the address points at', async ({ page }) => {
  await page.goto('/result/#medical-aid,rent-subsidy');
  await page.locator('#result[data-ready]').waitFor();
  await page.locator('footer a[data-language]').click();
  await page.locator('#result[data-ready]').waitFor();
  await expect(page.locator('.card')).toHaveCount(2);
});

test('the full text answers what no title says, with its hits marked, and only when asked', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => {
    if (request.url().includes('/pagefind/')) asked.push(request.url());
  });
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  await page.goto('/search/');
  await page.locator('#search[data-ready]').waitFor();
  await page.locator('input[type=search]').fill('教科书费');
  expect(asked).toEqual([]);
  await page.locator('#search button.plain').click();
  await expect(page.locator('#search mark').first()).toBeVisible({ timeout: 20_000 });
  expect(errors).toEqual([]);
});

test('where the full text cannot be had, titles answer alone', async ({ page }) => {
  await page.route('**/pagefind/**', (route) => route.abort());
  await page.goto('/search/');
  await page.locator('input[type=search]').fill('住院费');
  await page.locator('#search button.plain').click();
  await expect(page.locator('#search section [role=status]')).not.toBeEmpty();
  await expect(page.locator('#search .list a').first()).toBeVisible();
});
