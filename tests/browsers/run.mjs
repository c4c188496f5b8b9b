// node run.mjs [browser …] [--allow-missing] [--shots=folder]: the walk in every browser that is here, one after the other.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import * as chromium from './drivers/chromium.mjs';
import * as chromium79 from './drivers/chromium-79.mjs';
import * as chromium109 from './drivers/chromium-109.mjs';
import * as firefox from './drivers/firefox.mjs';
import * as inApp from './drivers/in-app.mjs';
import * as webkit from './drivers/webkit.mjs';
import { ears } from './hearing.mjs';
import { siteFolder } from './places.mjs';
import { serve } from './serve.mjs';
import { Site } from './site.mjs';
import { walk } from './walk.mjs';

const BROWSERS = [chromium79, chromium109, chromium, inApp, firefox, webkit];

const { values: options, positionals: named } = parseArgs({
  allowPositionals: true,
  options: { 'allow-missing': { type: 'boolean', default: false }, shots: { type: 'string' } },
});

const line = (browser, version, step, ok) =>
  console.log(`${browser.padEnd(14)}${version.padEnd(18)}${step.padEnd(16)}${ok}`);

/** Where screenshots of a browser go, when they are wanted. */
const shotsOf = (name) => (options.shots ? join(options.shots, name) : null);

/** A browser on a site served for it alone; `done` ends both. */
async function begin(browser) {
  const hearing = browser.deaf ? ears() : null;
  const { address, close } = await serve(siteFolder(), { ears: hearing });
  const done = (driver) => Promise.resolve(driver?.close()).finally(close);
  try {
    const driver = await browser.start();
    return { driver: { errors: hearing?.heard, ...driver }, address, done: () => done(driver) };
  } catch (error) {
    await done();
    throw error;
  }
}

/** The walk in one browser. @returns its rows, or null where the browser is not here */
async function runIn(browser) {
  const reason = browser.missing();
  if (reason) line(browser.name, '', '', `not run: ${reason}`);
  if (reason) return null;
  const { driver, address, done } = await begin(browser);
  const tell = ({ name, wrong, skipped }) => line(browser.name, driver.version, name, wrong ?? skipped ?? 'ok');
  return walk(new Site(driver, address, shotsOf(browser.name)), tell).finally(done);
}

/** Started or not, a browser that breaks is one failed row and does not keep the others from running. */
const tried = (browser) =>
  runIn(browser).catch((error) => {
    line(browser.name, '', 'start', error.message);
    return [{ name: 'start', wrong: error.message }];
  });

/** Every browser tells a family the same. @returns step and browser of all that is not told as the first one told it */
function differing(rows) {
  const told = Object.entries(rows).flatMap(([browser, steps]) =>
    steps.filter(({ found }) => found).map(({ name, found }) => ({ browser, name, found: found.join() })),
  );
  const first = (step) => told.find(({ name }) => name === step).found;
  return told.filter(({ name, found }) => found !== first(name)).map(({ browser, name }) => `${name} in ${browser}`);
}

const unknown = named.filter((name) => !BROWSERS.some((browser) => browser.name === name));
if (unknown.length) {
  console.error(`no browser is called ${unknown.join(', ')}; there are ${BROWSERS.map(({ name }) => name).join(', ')}`);
  process.exit(1);
}
if (options.shots) mkdirSync(options.shots, { recursive: true });
line('browser', 'version', 'step', 'ok');
const rows = {};
let missing = 0;
for (const browser of BROWSERS.filter(({ name }) => named.length === 0 || named.includes(name))) {
  const taken = await tried(browser);
  if (taken) rows[browser.name] = taken;
  else missing++;
}
const wrong = Object.values(rows)
  .flat()
  .filter((row) => row.wrong);
const others = differing(rows);
line('all', '', 'same results', others.length ? `differ: ${others.join(', ')}` : 'ok');
console.log(`${Object.keys(rows).length} browsers run, ${missing} not run, ${wrong.length} steps failed`);
process.exit(wrong.length || others.length || (missing && !options['allow-missing']) ? 1 : 0);
