import { back, card, change, nothingChosen, topic, whole } from './steps/check.mjs';
import { bigType, days, leave, measure, moving, search, support, table } from './steps/pages.mjs';
import { calendar, copy, link, pdf, picture, print } from './steps/take.mjs';

/** The steps of the walk in their order; `from`: what goes on where another step ended, and is lost with it; `needs`: a verb not every driver has. */
export const STEPS = [
  { name: 'topic', run: topic },
  { name: 'card', run: card, from: 'topic' },
  { name: 'change', run: change, from: 'topic' },
  { name: 'back', run: back },
  { name: 'nothing chosen', run: nothingChosen },
  { name: 'whole check', run: whole },
  { name: 'copy', run: copy, from: 'whole check' },
  { name: 'picture', run: picture, from: 'whole check' },
  { name: 'print', run: print, from: 'whole check' },
  { name: 'pdf', run: pdf, from: 'whole check', needs: 'pdf' },
  { name: 'calendar', run: calendar, from: 'whole check' },
  { name: 'link', run: link, from: 'whole check' },
  { name: 'support', run: support },
  { name: 'measure', run: measure },
  { name: 'moving', run: moving },
  { name: 'days', run: days },
  { name: 'table', run: table },
  { name: 'search', run: search },
  { name: 'big type', run: bigType },
  { name: 'leave', run: leave },
];

const LONGEST = 90_000;

/**
 * What an old browser says about a policy newer than itself: it leaves out what it does not know, as it should. And what
 * Firefox says of a file that was still on its way when the page was left.
 */
const isHarmless = (error) =>
  /Unrecognized Content-Security-Policy directive '(require-)?trusted-types|invalid source: ''wasm-unsafe-eval|A ServiceWorker (intercepted|passed)/.test(
    error,
  );

function within(ms, promise) {
  let timer;
  const late = new Promise((_, reject) => {
    timer = setTimeout(() => reject(new Error(`took longer than ${ms / 1000} s`)), ms);
  });
  return Promise.race([promise, late]).finally(() => clearTimeout(timer));
}

/** What the page complained of since this was last asked. */
const heardOf = ({ errors }) => errors.splice(0).filter((error) => !isHarmless(error));

/** One step. @returns what it found, and what went wrong, or null; an error of the page is wrong too */
async function take(site, { run }) {
  try {
    const found = await within(LONGEST, run(site));
    const heard = heardOf(site.driver);
    return { found, wrong: heard.length ? heard.join(' | ') : null };
  } catch (error) {
    await site.shot('failed').catch(() => null);
    return { wrong: [error.message, ...heardOf(site.driver)].join(' | ') };
  }
}

/** The whole walk in one browser. @returns for every step its name, what it found and what went wrong */
export async function walk(site, tell = () => {}) {
  const taken = [];
  for (const step of STEPS) {
    const lost = taken.find(({ name, wrong, found }) => name === step.from && wrong && !found);
    const cannot = step.needs && !site.driver[step.needs];
    if (cannot) tell({ name: step.name, skipped: `not run: this driver has no ${step.needs}` });
    if (cannot) continue;
    const row = { name: step.name, ...(lost ? { wrong: `not reached: ${step.from} failed` } : await take(site, step)) };
    taken.push(row);
    tell(row);
  }
  return taken;
}
