import { type BrowserContext, expect, type Page, test } from '@playwright/test';
import type { Answers } from '../../src/engine/types.ts';
import { open, results, walk } from './walk.ts';

/** Everything a whole check leaves behind: requests, storage, cookies, history. */
async function traces(page: Page, context: BrowserContext, answers: Answers) {
  const requests: string[] = [];
  page.on('request', (request) => {
    if (request.url().startsWith('http'))
      requests.push(`${request.method()} ${request.url()} ${request.postData() ?? ''}`);
  });
  await page.addInitScript(() => {
    const push = history.pushState.bind(history);
    const log: unknown[] = [];
    Object.assign(window, { entries: log });
    history.pushState = (state, title, url) => {
      log.push({ keys: Object.keys(state), type: typeof state.n, url: url ?? '' });
      push(state, title, url);
    };
  });
  await open(page);
  await walk(page, answers);
  await results(page);
  const kept = await page.evaluate(() => ({
    local: Object.keys(localStorage),
    session: Object.keys(sessionStorage),
    cookie: document.cookie,
    address: location.href,
    title: document.title,
    entries: [...new Set((window as unknown as { entries: unknown[] }).entries.map((e) => JSON.stringify(e)))],
  }));
  return { requests, kept, cookies: await context.cookies() };
}

const ONE: Answers = {
  'family.residence': 'settled',
  'child.age': 8,
  'parents.father': 'gone',
  'parents.mother': 'unable',
  'child.recognised': 'neither',
};
const OTHER: Answers = {
  'family.residence': 'moved-in',
  'family.permit': true,
  'child.age': 15,
  'child.school': 'compulsory',
  'parents.father': 'able',
  'child.disability': 'level-1-2',
  'family.income': 700,
};

test('two different families leave the same trace', async ({ browser }) => {
  const found = [];
  for (const answers of [ONE, OTHER]) {
    const context = await browser.newContext();
    found.push(await traces(await context.newPage(), context, answers));
    await context.close();
  }
  const [one, other] = found;
  expect(one?.requests).toEqual(other?.requests);
  expect(one?.kept).toEqual(other?.kept);
  expect(one?.kept).toMatchObject({
    local: [],
    session: [],
    cookie: '',
    entries: ['{"keys":["n"],"type":"number","url":""}'],
  });
  expect(one?.cookies).toEqual([]);
  const hosts = new Set(one?.requests.map((line) => new URL(line.split(' ')[1] as string).host));
  expect(hosts.size).toBe(1);
});

test('the neutral line about what is never asked is the same for everybody', async ({ browser }) => {
  const texts = [];
  for (const answers of [ONE, OTHER]) {
    const page = await browser.newPage();
    await open(page);
    const asked = await walk(page, answers);
    expect(asked).not.toContain('infection');
    await results(page);
    texts.push(await page.locator('.aside').innerHTML());
    await page.close();
  }
  expect(texts[0]).toBe(texts[1]);
});
