import { readFileSync } from 'node:fs';
import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { letterOf } from '../../src/share/cells.ts';
import { families } from '../families.ts';
import { facts, rules, supports } from '../rules.ts';

const aside = rules.questions.filter((q) => q.aside).flatMap((q) => Object.keys(q.facts));
const heads = Object.keys(facts).filter((fact) => !aside.includes(fact));
const told = families.filter((f) => aside.every((fact) => !f.answers[fact]));
/** A family as a row; `without` leaves some of its answers out. */
const lineOf = (label: string, { answers }: (typeof families)[number], without = (_: number) => false) =>
  [label, ...heads.map((fact, at) => (without(at) ? '' : (answers[fact] ?? '')))].join(',');

async function open(page: Page): Promise<void> {
  await page.goto('/workers/many/');
  await page.locator('#many[data-ready]').waitFor();
  await expect.poll(() => page.workers().length).toBe(1);
}

const choose = (page: Page, text: string, name = 'families.csv') =>
  page.locator('#many input[type=file]').setInputFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(text) });

async function download(page: Page, button: string): Promise<string> {
  const [file] = await Promise.all([page.waitForEvent('download'), page.locator(button).click()]);
  return readFileSync(await file.path(), 'utf8');
}

test('good and bad rows: faults name row and column, and the rest is decided and can be downloaded', async ({
  page,
}) => {
  const refused: string[] = [];
  page.on('console', (message) => message.type() === 'error' && refused.push(message.text()));
  await open(page);
  const [one, other] = told as [(typeof told)[number], (typeof told)[number]];
  const bad = ['bad', ...heads.map((fact) => (fact === 'child.age' ? '88' : ''))].join(',');
  await choose(page, [['id', ...heads].join(','), lineOf('one', one), bad, lineOf('=two', other)].join('\r\n'));
  const fault = page.locator('.faults tbody tr');
  await expect(fault).toHaveCount(1);
  await expect(fault.locator('th')).toContainText(new RegExp(`3.*${letterOf(heads.indexOf('child.age') + 1)}`));
  await expect(fault).toContainText('child.age');
  await expect(fault).toContainText('88');
  await expect(fault).toContainText('25');
  const csv = await download(page, '.report .primary');
  const lines = csv.split('\r\n').filter(Boolean);
  expect(csv.startsWith('\uFEFFid,')).toBe(true);
  expect(lines).toHaveLength(3);
  expect(lines[1]).toMatch(/^one,/);
  expect(lines[2]).toMatch(/^"?'=two/);
  expect(csv).not.toContain('bad');
  const counted = page.locator('.counts tbody tr');
  expect(await counted.count()).toBe(supports.length);
  for (const [id, verdict] of Object.entries(one.expect).slice(0, 3)) {
    const cells = await counted
      .and(page.locator(`[data-support="${id}"]`))
      .locator('td')
      .allInnerTexts();
    expect([id, verdict, cells.reduce((sum, n) => sum + Number(n), 0)]).toEqual([id, verdict, 2]);
  }
  expect(await download(page, '.faults .plain')).toContain('child.age');
  expect(refused).toEqual([]);
});

test('ten thousand families are decided while the page answers, and nothing is asked of anybody', async ({
  page,
  context,
}) => {
  // One core may have to do with a dozen other things.
  test.setTimeout(120_000);
  await open(page);
  const requests: string[] = [];
  context.on('request', (request) => request.url().startsWith('http') && requests.push(request.url()));
  const lines = Array.from({ length: 10_000 }, (_, n) =>
    lineOf(`n${n}`, told[(n * 7) % told.length] as (typeof told)[number], (at) => (n * 31 + at * at * 17) % 5 === 0),
  );
  const started = Date.now();
  await choose(page, [['id', ...heads].join(','), ...lines].join('\n'));
  await page.locator('#many progress').waitFor();
  const size = page.locator('[data-size-switch]');
  await size.tap();
  await expect(size).toHaveAttribute('aria-pressed', 'true');
  // The tap was answered before the work was done.
  await expect(page.locator('.report')).toHaveCount(0);
  await page.locator('.report').waitFor({ timeout: 100_000 });
  test.info().annotations.push({ type: 'seconds', description: String((Date.now() - started) / 1000) });
  const csv = await download(page, '.report .primary');
  expect(csv.split('\r\n').filter(Boolean)).toHaveLength(10_001);
  expect(requests).toEqual([]);
  const kept = await page.evaluate(() => [Object.keys(sessionStorage), document.cookie, location.hash]);
  expect(kept).toEqual([[], '', '']);
  expect(await page.workers()[0]?.evaluate(() => [typeof fetch, typeof XMLHttpRequest])).toEqual([
    'undefined',
    'undefined',
  ]);
});

test('no other worker and no other policy is let in', async ({ page }) => {
  await open(page);
  const tried = await page.evaluate(() => {
    const attempt = (work: () => unknown) => {
      try {
        work();
        return 'let in';
      } catch (error) {
        return (error as Error).name;
      }
    };
    const { trustedTypes } = window as unknown as {
      trustedTypes: { createPolicy(name: string, rules: object): unknown };
    };
    return [
      attempt(() => new Worker('/settings.js')),
      attempt(() => trustedTypes.createPolicy('other', {})),
      attempt(() => trustedTypes.createPolicy('own-worker', {})),
    ];
  });
  expect(tried).toEqual(['TypeError', 'TypeError', 'TypeError']);
});

test('a workbook and a table of something else are refused, each with what to do', async ({ page }) => {
  await open(page);
  const note = page.locator('#many [role=status] .note');
  await choose(page, 'PK\u0003\u0004rest', 'families.xlsx.csv');
  await expect(note).toContainText('CSV');
  const first = await note.innerText();
  await choose(page, 'name,age\na,8');
  await expect(note).not.toHaveText(first);
});

test('no axe violation, with the report shown; the empty table downloads and can be read', async ({ page }) => {
  await open(page);
  const template = await download(page, 'a[download]');
  await choose(page, `${template}bad,moon\r\n`);
  await expect(page.locator('.faults tbody tr')).toHaveCount(1);
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html}`)).toEqual([]);
});
