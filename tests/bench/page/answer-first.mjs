import { at, freshPage, slowDown } from './slow.mjs';

const RUNS = 7;

/**
 * Runs in the page from its first moment, as a person would: waits until the question and its button are on the screen, and
 * answers. Notes when the question was seen, when it could be answered, and when the next one was painted.
 * Milliseconds since the address was opened.
 */
function answerAtOnce() {
  const times = {};
  window.firstQuestion = times;
  const heading = () => document.querySelector('fieldset h1')?.textContent;
  const painted = (then) => requestAnimationFrame(() => setTimeout(then));
  const button = () => document.querySelector('button[type=submit],form button:not([type=button])');
  const answer = () => {
    const before = heading();
    times.ready = performance.now();
    document.querySelector('fieldset input').click();
    button().click();
    wait(
      () => heading() !== before,
      () => painted(() => Object.assign(times, { answered: performance.now() })),
    );
  };
  const wait = (ready, then) => (ready() ? then() : requestAnimationFrame(() => wait(ready, then)));
  wait(
    () => document.querySelector('fieldset[data-question] input'),
    () => {
      painted(() => {
        times.seen = performance.now();
        wait(() => button()?.getClientRects().length, answer);
      });
    },
  );
}

async function once(browser, address) {
  const { page, devtools, close } = await freshPage(browser);
  await page.addInitScript(answerAtOnce);
  await slowDown(devtools, { network: true });
  await page.goto(address, { waitUntil: 'commit' });
  await page.waitForFunction(() => window.firstQuestion?.answered, null, { timeout: 60_000 });
  const times = await page.evaluate(() => window.firstQuestion);
  await close();
  return times;
}

/**
 * Medians of interleaved runs: what disturbs the machine disturbs all pages alike.
 * @param addresses name to address
 * @returns for each name its `seen`, `ready` and `answered` in milliseconds
 */
export async function answerFirst(browser, addresses) {
  const found = Object.fromEntries(Object.keys(addresses).map((name) => [name, []]));
  for (let run = 0; run < RUNS; run++)
    for (const [name, address] of Object.entries(addresses)) found[name].push(await once(browser, address));
  return Object.entries(found).map(([name, list]) => ({
    page: name,
    ...Object.fromEntries(
      ['seen', 'ready', 'answered'].map((key) => [
        key,
        at(
          list.map((times) => times[key]),
          0.5,
        ),
      ]),
    ),
  }));
}
