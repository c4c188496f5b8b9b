import { answer, open, questionOn } from '../../e2e/walk.ts';
import { plausibleFamilies } from '../../plausible.ts';
import { freshPage, slowDown } from './slow.mjs';

const FAMILIES = 6;
const FLOOR_STEPS = 20;

/** Runs in the page: from the tap on a submit button until the next frame is painted, milliseconds. */
function watchPaints() {
  window.paints = [];
  addEventListener(
    'click',
    (event) => {
      if (event.target.closest?.('form button:not([type=button])'))
        requestAnimationFrame(() => setTimeout(() => window.paints.push(performance.now() - event.timeStamp)));
    },
    true,
  );
  window.events = [];
  new PerformanceObserver((list) => {
    for (const { name, duration } of list.getEntries()) if (name === 'click') window.events.push(duration);
  }).observe({ type: 'event', durationThreshold: 16, buffered: true });
}

/** One family's whole walk by real taps, after everything has loaded. */
async function walkOnce(browser, address, family) {
  const { page, devtools, close } = await freshPage(browser);
  await page.addInitScript(watchPaints);
  // The helpers of the browser tests open addresses without a host.
  const goto = page.goto.bind(page);
  page.goto = (path) => goto(path.startsWith('/') ? address + path : path);
  await open(page);
  await page.waitForLoadState('networkidle');
  await slowDown(devtools, { network: false });
  for (let steps = 0; (await questionOn(page)) && steps < 40; steps++) {
    const before = await questionOn(page);
    await answer(page, family);
    await page.waitForFunction((id) => document.querySelector('fieldset')?.dataset.question !== id, before);
  }
  await page.waitForTimeout(200);
  const seen = await page.evaluate(() => ({ paints: window.paints, events: window.events }));
  await close();
  return seen;
}

/** From tap to next paint over whole walks of plausible families: every step, in milliseconds. */
export async function walks(browser, address) {
  const all = { paints: [], events: [] };
  for (const family of plausibleFamilies(FAMILIES, 3)) {
    const { paints, events } = await walkOnce(browser, address, family);
    all.paints.push(...paints);
    all.events.push(...events);
  }
  return all;
}

/** The same of the floor's one step: what a tap costs on this machine when next to nothing is done for it. */
export async function floorSteps(browser, address) {
  const paints = [];
  for (let run = 0; run < FLOOR_STEPS; run++) {
    const { page, devtools, close } = await freshPage(browser);
    await page.addInitScript(watchPaints);
    await page.goto(address);
    await slowDown(devtools, { network: false });
    await page.locator('fieldset input').first().check();
    await page.locator('form button:not([type=button])').last().click();
    await page.waitForFunction(() => window.paints.length > 0);
    paints.push(...(await page.evaluate(() => window.paints)));
    await close();
  }
  return paints;
}
