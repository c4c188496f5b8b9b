import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, type Frame, type Page, test } from '@playwright/test';
import { answer, questionOn, results, walk } from './walk.ts';

const NEIGHBOUR = `<script>setInterval(() => parent.postMessage({ height: 3000, title: 'x' }, '*'), 50)</script>`;
let server: Server;
let partner: string;

/** A partner's page, of another site than ours: `localhost` and not `127.0.0.1`. */
const demo = (ours: string, attributes: string) => `<!doctype html><html lang="zh-CN"><meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1"><title>Partner</title><h1>Partner</h1>
<script>heard = []; addEventListener('message', (event) => heard.push(event.origin));</script>
<script src="${ours}/embed.js" ${attributes} async></script><p style="margin-bottom: 1500px">after</p>`;

test.beforeAll(async ({ baseURL }) => {
  server = createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://x');
    response.setHeader('Content-Type', 'text/html; charset=utf-8');
    response.end(pathname === '/neighbour' ? NEIGHBOUR : demo(baseURL ?? '', searchParams.get('with') ?? ''));
  });
  await new Promise<void>((resolve) => server.listen(0, resolve));
  partner = `http://localhost:${(server.address() as AddressInfo).port}`;
});
test.afterAll(() => {
  server.close();
});

/** Opens the partner's page and waits for the check in its frame. */
async function visit(page: Page, attributes = 'data-topic="housing"', host = partner): Promise<Frame> {
  await page.goto(`${host}/?with=${encodeURIComponent(attributes)}`);
  const frame = await (await page.waitForSelector('iframe[src*="/embed/"]')).contentFrame();
  if (!frame) throw new Error('the frame has no document');
  await frame.locator('#check[data-ready]').waitFor();
  return frame;
}

const outer = (page: Page) => page.locator('iframe[src*="/embed/"]').evaluate((f) => f.getBoundingClientRect().height);
const inner = (frame: Frame) => frame.evaluate(() => document.documentElement.getBoundingClientRect().height);
const follows = (page: Page, frame: Frame) =>
  expect.poll(async () => Math.abs((await outer(page)) - (await inner(frame)))).toBeLessThan(2);
const paper = (frame: Frame) => frame.evaluate(() => getComputedStyle(document.body).backgroundColor);

test('the frame stands next to its script, has a name, and is as tall as what it shows', async ({ page }) => {
  const frame = await visit(page);
  expect(await page.locator('script[src$="/embed.js"] + iframe + p').count()).toBe(1);
  await expect(page.locator('iframe')).toHaveAttribute('loading', 'lazy');
  await expect(page.locator('iframe')).toHaveAttribute('title', await frame.title());
  await follows(page, frame);
  const heights = [await outer(page)];
  for (let n = 0; n < 3; n++) {
    const before = await questionOn(frame);
    await answer(frame, {});
    await expect.poll(() => questionOn(frame)).not.toBe(before);
    await follows(page, frame);
    heights.push(await outer(page));
  }
  expect(new Set(heights).size).toBeGreaterThan(1);
  expect(await frame.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
});

const kept = (place: Frame) =>
  place.evaluate(() => {
    // A browser that denies storage to a frame has kept nothing.
    const count = (storage: 'localStorage' | 'sessionStorage') => {
      try {
        return window[storage].length;
      } catch {
        return 0;
      }
    };
    return [document.cookie, count('localStorage'), count('sessionStorage')];
  });

// Of the same site, a frame is allowed storage; of another, Chromium denies it. The check runs in both.
for (const site of ['another', 'the same'])
  test(`a whole check runs inside a page of ${site} site, and leaves nothing in either place`, async ({
    page,
    context,
  }) => {
    const host = site === 'another' ? partner : partner.replace('localhost', '127.0.0.1');
    const asked: URL[] = [];
    page.on('request', (request) => asked.push(new URL(request.url())));
    const frame = await visit(page, 'data-topic="housing"', host);
    await expect(frame.locator('.note')).toHaveCount(0);
    const questions = await walk(frame, {
      'family.residence': 'settled',
      'family.housing': 'rent',
      'family.income': 900,
    });
    expect(questions.length).toBeGreaterThan(3);
    const { origin } = new URL(frame.url());
    const before = asked.length;
    expect(Object.keys(await results(frame)).length).toBeGreaterThan(0);
    await follows(page, frame);
    for (const place of [page.mainFrame(), frame]) expect(await kept(place)).toEqual(['', 0, 0]);
    expect(await context.cookies()).toEqual([]);
    expect(asked.slice(before)).toEqual([]);
    const ours = asked.filter((url) => url.origin !== host);
    expect([...new Set(ours.map((url) => url.origin))]).toEqual([origin]);
    expect(ours.filter((url) => url.search !== '')).toEqual([]);
  });

test('a new question is in view, though the page around the frame was scrolled down', async ({ page }) => {
  const frame = await visit(page);
  await follows(page, frame);
  const first = await questionOn(frame);
  await page.evaluate(() => scrollTo(0, 500));
  await expect(frame.locator('h1')).not.toBeInViewport();
  await frame.evaluate(() => {
    document.querySelector<HTMLInputElement>('fieldset input')?.click();
    document.querySelector<HTMLElement>('button[type=submit]')?.click();
  });
  await expect.poll(() => questionOn(frame)).not.toBe(first);
  await expect(frame.locator('h1')).toBeInViewport();
});

test('the partner chooses a theme, against the setting of the phone', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  const light = await paper(await visit(page));
  const dark = await paper(await visit(page, 'data-theme="dark"'));
  expect(dark).not.toBe(light);
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await paper(await visit(page))).toBe(dark);
  const frame = await visit(page, 'data-theme="light" data-topic="housing"');
  expect(await paper(frame)).toBe(light);
  await expect(frame.locator('.note')).toHaveCount(0);
});

test('nobody but our frame sets its height, and to nothing absurd', async ({ page }) => {
  const frame = await visit(page);
  await follows(page, frame);
  const height = await outer(page);
  await page.evaluate(() => {
    const neighbour = document.createElement('iframe');
    neighbour.src = '/neighbour';
    document.body.append(neighbour);
    postMessage({ height: 3000 }, '*');
  });
  const ours = new URL(frame.url()).origin;
  await frame.evaluate(() => {
    for (const bad of [Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, -5, 1, '900px', null])
      parent.postMessage({ height: bad }, '*');
    parent.postMessage(null, '*');
  });
  const heard = () => page.evaluate(() => (window as unknown as { heard: string[] }).heard);
  await expect.poll(async () => (await heard()).filter((origin) => origin !== ours).length).toBeGreaterThan(3);
  await expect.poll(async () => (await heard()).filter((origin) => origin === ours).length).toBeGreaterThan(7);
  expect(await outer(page)).toBe(height);
});

test('what fits instead comes into view, in a frame that grows by it', async ({ page }) => {
  const frame = await visit(page, '');
  await walk(frame, { 'family.residence': 'settled', 'child.disability': 'level-1-2', 'child.age': 8 });
  await results(frame);
  const button = frame.locator('[data-verdict] p > button.link').first();
  await button.evaluate((b) => {
    for (let fold = b.closest('details'); fold; fold = fold.parentElement?.closest('details') ?? null) fold.open = true;
  });
  await follows(page, frame);
  const [from, short] = [await button.evaluate((b) => b.closest('article')?.id), await outer(page)];
  await button.click();
  const target = frame.locator('article:focus-within');
  await expect(target.locator('h3, summary').first()).toBeInViewport();
  expect(await target.getAttribute('id')).not.toBe(from);
  await follows(page, frame);
  expect(await outer(page)).toBeGreaterThan(short);
  await expect(target.locator('summary:focus')).toBeInViewport();
});

test('a link opens beside the frame, without a hold on it', async ({ page, context }) => {
  const frame = await visit(page);
  const address = frame.url();
  const opened = context.waitForEvent('page');
  await frame.locator('.doing a').click();
  const beside = await opened;
  await beside.waitForLoadState();
  expect(await beside.evaluate(() => window.opener)).toBeNull();
  expect(frame.url()).toBe(address);
  const whole = await frame.locator('[data-whole]').evaluate((a: HTMLAnchorElement) => a.pathname + a.hash);
  expect(whole).toBe('/check/#topic=housing');
});

test('the quick exit takes the whole page away', async ({ page, context }) => {
  await context.route('https://www.weather.com.cn/**', (route) => route.fulfill({ body: 'weather' }));
  const frame = await visit(page);
  await answer(frame, {});
  await frame.locator('[data-leave]').click();
  await page.waitForURL('https://www.weather.com.cn/');
});

test('where a frame may not move the page around it, the quick exit covers it and hides the check', async ({
  page,
  context,
}) => {
  await context.route('https://www.weather.com.cn/**', (route) => route.fulfill({ body: 'weather' }));
  const frame = await visit(page);
  await page.locator('iframe').evaluate((f: HTMLIFrameElement) => {
    f.setAttribute(
      'sandbox',
      'allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox allow-forms',
    );
    f.src = `${f.src.split('#')[0]}?again`;
  });
  await frame.waitForURL(/again/);
  await frame.locator('#check[data-ready]').waitFor();
  const opened = context.waitForEvent('page');
  await frame.locator('[data-leave]').click();
  expect((await opened).url()).toMatch(/weather|about:blank/);
  await expect(frame.locator('#check')).toBeHidden();
});
