import { expect, type Page, test } from '@playwright/test';
import type { Answers } from '../../src/engine/types.ts';
import { answer, open, questionOn, results, walk } from './walk.ts';

const RAISED_BY_GRANDPARENTS: Answers = {
  'family.residence': 'moved-within',
  'child.harmed': false,
  'family.crisis': false,
  'child.medical-bills': false,
  'child.emergency-care': false,
  'child.distress': false,
  'family.housing': 'own',
  'child.recognised': 'neither',
  'child.adopted': false,
  'child.subsistence': false,
  'child.destitute': false,
  'family.marginal': false,
  'family.monitored': false,
  'family.rigid-spending': false,
  'parents.father': 'gone',
  'parents.mother': 'unable',
  'child.illness': 'none',
  'child.disability': 'none',
  'child.autism': false,
  'child.age': 8,
  'child.school': 'compulsory',
  'child.carer': 'others',
  'family.income': 700,
};

/** From the start to the results. */
async function whole(page: Page, answers: Answers, fragment = ''): Promise<void> {
  await open(page, fragment);
  await walk(page, answers);
  await results(page);
}

test('several children: the family is kept, the child is asked anew, and a table compares them', async ({ page }) => {
  await whole(page, RAISED_BY_GRANDPARENTS, '#topic=guardianship');
  await page.locator('.another').click();
  const asked = await walk(page, { ...RAISED_BY_GRANDPARENTS, 'child.age': 19, 'child.school': 'left' });
  expect(asked).not.toContain('father');
  expect(asked).not.toContain('mother');
  expect(asked).toContain('age');
  await results(page);
  await expect(page.locator('.compare thead th')).toHaveCount(2);
  const row = page.locator('.compare [data-support="long-term-care"]');
  expect(await row.evaluateAll((cells) => new Set(cells.map((cell) => cell.className)).size)).toBe(2);
  const before = await page.locator('#long-term-care').getAttribute('data-verdict');
  await page.locator('.compare thead button').first().click();
  await expect(page.locator('#long-term-care')).not.toHaveAttribute('data-verdict', before as string);
  // What was added for one child's take-away stays with that child.
  await page.locator('.take details summary').first().click();
  await page.locator('.take details input[type=checkbox]').first().check();
  await page.locator('.compare thead button').last().click();
  await expect(page.locator('.take details input[type=checkbox]:checked')).toHaveCount(0);
});

test('what the family keeps in this tab outlives a reload, and nothing else does', async ({ page }) => {
  await open(page);
  await answer(page, RAISED_BY_GRANDPARENTS);
  await page.locator('.device input').first().check();
  await answer(page, RAISED_BY_GRANDPARENTS);
  const here = await questionOn(page);
  await page.reload();
  await page.locator('#check[data-ready]').waitFor();
  expect(await questionOn(page)).toBe(here);
  await page.goBack();
  await expect.poll(() => questionOn(page)).not.toBe(here);
  await page.locator('.device input').first().uncheck();
  expect(await page.evaluate(() => sessionStorage.length)).toBe(0);
});

test('answers kept that do not fit are told and cleared', async ({ page }) => {
  await open(page);
  for (const damage of ['{', '{"children":[{"child.age":"x"}],"trail":[],"at":0}', '[]', 'null', '{"at":1e9}']) {
    await page.evaluate((text) => sessionStorage.setItem('check', text), damage);
    await page.reload();
    await page.locator('#check[data-ready]').waitFor();
    await expect(page.locator('.note[role=status]')).toBeVisible();
    expect(await questionOn(page)).not.toBeNull();
    expect(await page.evaluate(() => sessionStorage.length)).toBe(0);
  }
});

test('a storage that is blocked loses nothing but the keeping', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'sessionStorage', {
      get() {
        throw new DOMException('blocked', 'SecurityError');
      },
    });
  });
  await open(page);
  await answer(page, RAISED_BY_GRANDPARENTS);
  await page.locator('.device input').first().click();
  await expect(page.locator('.device [role=status]')).toBeVisible();
  await walk(page, RAISED_BY_GRANDPARENTS);
  await results(page);
});

test('five idle minutes cover the answers with a warning, one more clears them; one tap goes on', async ({ page }) => {
  await page.clock.install();
  await open(page);
  await answer(page, RAISED_BY_GRANDPARENTS);
  await page.clock.runFor('04:30');
  await expect(page.getByRole('alertdialog')).toHaveCount(0);
  await page.clock.runFor('00:40');
  await expect(page.getByRole('alertdialog')).toBeVisible();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('alertdialog').getByRole('button').first()).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('alertdialog')).toHaveCount(0);
  expect(await questionOn(page)).toBe('events');
  await page.clock.runFor('05:10');
  await page.clock.runFor('00:35');
  await expect(page.getByRole('alertdialog')).toBeVisible();
  await page.clock.runFor('00:35');
  await expect(page.getByRole('alertdialog')).toHaveCount(0);
  await expect.poll(() => questionOn(page)).toBe('residence');
  await page.goBack().catch(() => null);
  await expect(page.locator('fieldset input:checked')).toHaveCount(0);
});

test('the idle warning can be switched off at the start', async ({ page }) => {
  await page.clock.install();
  await open(page);
  await page.locator('.device input').nth(1).uncheck();
  await answer(page, RAISED_BY_GRANDPARENTS);
  await page.clock.runFor('20:00');
  await expect(page.getByRole('alertdialog')).toHaveCount(0);
  expect(await questionOn(page)).toBe('events');
});

test('quick exit wipes, leaves no way back to the answers, and is a plain link without a script', async ({ page }) => {
  await page.route('https://**', (route) =>
    route.fulfill({ contentType: 'text/html', body: '<title>elsewhere</title>' }),
  );
  await open(page);
  const href = await page.locator('[data-leave]').getAttribute('href');
  expect(new URL(href as string).protocol).toBe('https:');
  await answer(page, RAISED_BY_GRANDPARENTS);
  await page.locator('.device input').first().check();
  await answer(page, RAISED_BY_GRANDPARENTS);
  await page.locator('[data-leave]').click();
  await expect(page).toHaveTitle('elsewhere');
  await page.goBack();
  await expect(page).not.toHaveURL(/check/);
  await page.goto('/check/');
  await page.locator('#check[data-ready]').waitFor();
  await expect(page.locator('fieldset input:checked')).toHaveCount(0);
  expect(await page.evaluate(() => sessionStorage.length)).toBe(0);
});

test('Back from a page of ours returns to the results', async ({ page }) => {
  await whole(page, RAISED_BY_GRANDPARENTS, '#topic=guardianship');
  await page.evaluate(() => Object.assign(window, { alive: true }));
  await page.locator('#long-term-care .whole > summary').first().click();
  await page.locator('#long-term-care .more').first().click();
  await page.waitForURL(/supports/);
  await page.goBack();
  await page.waitForURL(/check/);
  // Where the browser keeps the page, it is as it was; where it does not, it starts clean and says so.
  const kept = await page.evaluate(() => 'alive' in window);
  if (kept) await expect(page.locator('[data-verdict]').first()).toBeVisible();
  else await expect(page.locator('.note[role=status]')).toBeVisible();
});

test('the printed sheet is all that is printed, and the same for two families that differ only in what hurts', async ({
  page,
}) => {
  const texts = [];
  const OTHER = { ...RAISED_BY_GRANDPARENTS, 'parents.father': 'able', 'child.harmed': true };
  for (const answers of [RAISED_BY_GRANDPARENTS, OTHER]) {
    await page.emulateMedia({ media: 'screen' });
    await whole(page, answers);
    await page.emulateMedia({ media: 'print' });
    await expect(page.locator('.sheet')).toBeVisible();
    await expect(page.locator('[data-verdict]').first()).toBeHidden();
    texts.push(await page.locator('.sheet').innerText());
  }
  expect(texts[0]).toBe(texts[1]);
});

test('text, picture and code: each way has another where the browser lacks it', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined });
    Object.defineProperty(window, 'print', { value: undefined });
  });
  await whole(page, RAISED_BY_GRANDPARENTS, '#topic=education');
  const ways = page.locator('.ways button');
  await ways.nth(0).click();
  const text = await page.locator('.as-text').inputValue();
  const link = text.split('\n').at(-1) as string;
  expect(new URL(link).pathname).toBe('/result/');
  await ways.nth(2).click();
  await expect(page.locator('.take [role=status]')).not.toBeEmpty();
  await ways.nth(1).click();
  await expect(page.locator('.long')).toHaveAttribute('src', /^data:image\/png/);
  expect(await page.locator('.long').evaluate((img: HTMLImageElement) => img.naturalHeight)).toBeGreaterThan(300);
  await ways.nth(3).click();
  await expect(page.locator('.take .code .qr path')).toHaveAttribute('d', /^M/);
  await page.goto(link);
  await page.locator('#result[data-ready]').waitFor();
  expect(await page.locator('#result .card').count()).toBeGreaterThan(0);
  await expect(page.locator('#result .note')).toHaveCount(0);
});

test('what rests on a hidden answer is added by hand, and then stands in the text', async ({ page }) => {
  await whole(page, RAISED_BY_GRANDPARENTS, '#topic=living');
  const sheet = page.locator('.sheet');
  const before = await sheet.innerText();
  await page.locator('.take details summary').first().click();
  await page.locator('.take details input[type=checkbox]').first().check();
  expect((await sheet.innerText()).length).toBeGreaterThan(before.length);
});

test('days are saved as a calendar with neutral titles', async ({ page }) => {
  await whole(page, RAISED_BY_GRANDPARENTS, '#topic=living');
  await page.locator('.ways button').nth(4).click();
  await page.locator('.calendar input').first().fill('2026-12-01');
  const href = await page.locator('.calendar a').getAttribute('href');
  const file = decodeURIComponent((href as string).split(',').slice(1).join(','));
  expect(file).toContain('DTSTART;VALUE=DATE:20261201');
});

test('a damaged, foreign or over-long take-away link says so and keeps what it understands', async ({ page }) => {
  for (const [fragment, cards] of [
    ['#rent-subsidy,moon', 1],
    ['#<img src=x onerror=alert(1)>', 0],
    [`#${'rent-subsidy,'.repeat(400)}`, 0],
  ] as const) {
    await page.goto('about:blank');
    await page.goto(`/result/${fragment}`);
    await page.locator('#result[data-ready]').waitFor();
    await expect(page.locator('#result .note')).toBeVisible();
    await expect(page.locator('#result .card')).toHaveCount(cards);
  }
  await page.goto('about:blank');
  await page.goto('/result/');
  await page.locator('#result[data-ready]').waitFor();
  await expect(page.locator('#result .primary')).toBeVisible();
});

test('a hundred strange addresses never break the check or the take-away', async ({ page }) => {
  test.setTimeout(120_000);
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  await page.goto('/result/');
  await page.locator('#result[data-ready]').waitFor();
  const pieces = [
    'topic=',
    'housing',
    '&',
    '=',
    '%',
    '%E4%BD',
    '#',
    'child.age=',
    '9',
    '<b>',
    'situation=',
    '\u202e',
    ',',
    '__proto__',
  ];
  for (let n = 0; n < 100; n++) {
    const fragment = Array.from({ length: 6 }, (_, i) => pieces[(n * 7 + i * (n + 3)) % pieces.length]).join('');
    await page.evaluate((text) => {
      location.hash = text;
    }, fragment);
    if (n % 4 === 0) {
      await open(page, `#${fragment}`);
      expect(await questionOn(page)).not.toBeNull();
      await page.goto('/result/');
      await page.locator('#result[data-ready]').waitFor();
    }
  }
  expect(errors).toEqual([]);
});

test('what fits instead is shown in place: no fragment, no step back', async ({ page }) => {
  await whole(page, { ...RAISED_BY_GRANDPARENTS, 'child.carer': 'relatives' }, '#topic=guardianship');
  const instead = page.locator('[data-verdict=unlikely] .link').first();
  await instead.evaluate((button) => {
    for (let fold = button.closest('details'); fold; fold = fold.parentElement?.closest('details') ?? null)
      fold.open = true;
  });
  await instead.click();
  expect(new URL(page.url()).hash).toBe('');
  await expect(page.locator('[data-verdict]').first()).toBeAttached();
});
