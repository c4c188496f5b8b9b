import { expect, type Frame, type Page } from '@playwright/test';
import type { Answers } from '../../src/engine/types.ts';
import { rules } from '../rules.ts';

/** Where a check is shown: a page, or a frame in somebody else's. */
export type Shown = Page | Frame;

/** A family from elsewhere that rents, told in full for housing. */
export const RENTS: Answers = {
  'family.residence': 'moved-in',
  'family.permit': true,
  'family.housing': 'rent',
  'family.central': true,
  'family.work': 'formal',
  'family.income': 2000,
  'child.subsistence': false,
  'child.destitute': false,
  'family.marginal': false,
  'family.monitored': false,
  'family.rigid-spending': false,
};

/** Opens the check and waits until it answers to taps. */
export async function open(page: Page, fragment = ''): Promise<void> {
  await page.goto('about:blank');
  await page.goto(`/check/${fragment}`);
  await page.locator('#check[data-ready]').waitFor();
}

/** The question on screen, or null on every other screen. */
export const questionOn = async (page: Shown): Promise<string | null> => {
  const fieldset = page.locator('fieldset[data-question]');
  return (await fieldset.count()) ? fieldset.getAttribute('data-question') : null;
};

/** Answers the question on screen as the family would; what it does not tell is 不清楚. */
export async function answer(page: Shown, answers: Answers): Promise<string> {
  const question = (await questionOn(page)) as string;
  const inputs = await page
    .locator('fieldset input')
    .evaluateAll((all) => all.map((i) => ({ name: (i as HTMLInputElement).name, type: (i as HTMLInputElement).type })));
  const names = [...new Set(inputs.map((i) => i.name))];
  const fact = names.find((name) => name.includes('.')) as string;
  const value = answers[fact] ?? 'unknown';
  if (inputs.some((i) => i.type === 'checkbox'))
    await tick(
      page,
      names.filter((n) => n.includes('.')),
      answers,
    );
  else if (await page.locator('[data-part]').count()) await money(page, fact, value);
  else if (inputs.some((i) => i.type === 'text') && value !== 'unknown')
    await page.locator(`fieldset input[type=text][name="${fact}"]`).fill(String(value));
  else await page.locator(`fieldset input[name="${fact}"][value="${value}"]`).first().check();
  await page.locator('button[type=submit]').click();
  await expect(page.locator('.wrong:not(:empty)')).toHaveCount(0);
  return question;
}

/** Ticks what is so. A fact of a later question is ticked when it is anything but the lightest answer. */
async function tick(page: Shown, facts: readonly string[], answers: Answers): Promise<void> {
  const lightest = Object.assign({}, ...rules.questions.map((q) => q.clears ?? {})) as Answers;
  const isSo = (fact: string) =>
    fact in lightest ? !['unknown', undefined, lightest[fact]].includes(answers[fact]) : answers[fact] === true;
  for (const fact of facts) if (isSo(fact)) await page.locator(`fieldset input[name="${fact}"]`).check();
  const rest = facts.some((fact) => answers[fact] === undefined || answers[fact] === 'unknown') ? 'unknown' : 'none';
  await page.locator(`fieldset input[name=rest][value=${rest}]`).check();
}

async function money(page: Shown, fact: string, value: unknown): Promise<void> {
  if (value === 'unknown') return page.locator(`fieldset input[name="${fact}"][value=unknown]`).check();
  await page.locator('[data-part=total]').fill(String(Number(value) * 3));
  await page.locator('[data-part=heads]').fill('3');
}

/** Answers until nothing is left to ask; returns the questions that were asked. */
export async function walk(page: Shown, answers: Answers): Promise<string[]> {
  const asked: string[] = [];
  while (await questionOn(page)) {
    const before = await questionOn(page);
    asked.push(await answer(page, answers));
    await expect.poll(() => questionOn(page)).not.toBe(before);
    expect(asked.length).toBeLessThan(40);
  }
  return asked;
}

/** From the answers to look over to the results. */
export async function results(page: Shown): Promise<Record<string, string>> {
  await page.locator('.actions .primary').click();
  await page.locator('[data-verdict]').first().waitFor();
  const cards = await page
    .locator('[data-verdict]')
    .evaluateAll((all) => all.map((c) => [c.id, (c as HTMLElement).dataset.verdict]));
  return Object.fromEntries(cards);
}
