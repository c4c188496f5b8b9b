import { expect, type Page, test } from '@playwright/test';
import { answer, open, questionOn, results, walk } from './walk.ts';

/** What a screen reader is given: role, name, state, one line each. */
const treeOf = async (page: Page) => (await page.locator('main').ariaSnapshot()).split('\n').map((line) => line.trim());

/** Roles that say nothing without a name. */
const NAMED = /^- (radio|checkbox|button|link|textbox|heading|combobox|switch|img)(?! "[^"]+"| \/)/;

const levels = (tree: readonly string[]) =>
  tree.flatMap((line) => /^- heading .*\[level=(\d)\]/.exec(line)?.[1] ?? []).map(Number);

async function expectTree(page: Page, where: string): Promise<string[]> {
  const tree = await treeOf(page);
  expect(
    tree.filter((line) => NAMED.test(line)),
    where,
  ).toEqual([]);
  const found = levels(tree);
  expect(
    found.filter((level) => level === 1),
    where,
  ).toHaveLength(1);
  const jumps = found.filter((level, at) => at > 0 && level > (found[at - 1] as number) + 1);
  expect(jumps, where).toEqual([]);
  return tree;
}

test('a screen reader is told each question as a group with its name, and of each choice its name and state', async ({
  page,
}) => {
  test.slow();
  await open(page);
  for (let question = await questionOn(page); question; question = await questionOn(page)) {
    const tree = await expectTree(page, question);
    const heading = await page.locator('h1').innerText();
    const group = tree.find((line) => line.startsWith('- group "')) ?? '';
    expect(group, question).toContain(heading.trim().slice(0, 6));
    const choices = tree.filter((line) => /^- (radio|checkbox|textbox) "/.test(line));
    expect(choices.length, question).toBeGreaterThan(1);
    await answer(page, { 'family.residence': 'moved-in', 'child.age': 8 });
    await expect.poll(() => questionOn(page)).not.toBe(question);
  }
  await expectTree(page, 'review');
});

test('a screen reader finds every result by its heading, its verdict in words, and all it can do', async ({ page }) => {
  await open(page, '#topic=medical');
  while (await questionOn(page)) {
    const before = await questionOn(page);
    await answer(page, { 'family.residence': 'settled', 'child.age': 8 });
    await expect.poll(() => questionOn(page)).not.toBe(before);
  }
  const verdicts = await results(page);
  await page.evaluate(() => {
    for (const fold of document.querySelectorAll('details')) fold.open = true;
  });
  const tree = await expectTree(page, 'results');
  const headings = tree.filter((line) => line.startsWith('- heading '));
  expect(headings.length).toBeGreaterThanOrEqual(Object.keys(verdicts).length);
  for (const id of Object.keys(verdicts)) {
    const card = await page.locator(`[id="${id}"]`).ariaSnapshot();
    expect(card, id).toMatch(/heading "/);
  }
});

test('a new screen is told: its heading has the focus', async ({ page }) => {
  await open(page);
  const before = await questionOn(page);
  await answer(page, { 'family.residence': 'settled' });
  await expect.poll(() => questionOn(page)).not.toBe(before);
  await expect(page.locator('h1')).toBeFocused();
});

test('words that come late leave the focus on the heading they bring', async ({ page }) => {
  let come = () => {};
  const held = new Promise<void>((resolve) => {
    come = resolve;
  });
  await page.route('**/packs/*', async (route) => {
    await held;
    await route.continue();
  });
  await open(page, '#topic=education');
  await walk(page, { 'child.age': 9 });
  const waiting = await page.locator('#check h1').innerText();
  come();
  await expect(page.locator('#check .review')).toBeVisible();
  expect(await page.locator('#check h1').innerText()).not.toBe(waiting);
  await expect(page.locator('#check h1')).toBeFocused();
});
