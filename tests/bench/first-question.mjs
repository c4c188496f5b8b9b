/**
 * Slow 4G and a processor four times slower: how long until the first question of the check can be answered, against a
 * page written by hand for that question alone; how long after a tap until the next paint over whole walks; and what
 * each kind of page weighs. Needs a built site in OUT_DIR or dist. Run: node tests/bench/first-question.mjs
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { findBrowser } from '../browser.mjs';
import { answerFirst } from './page/answer-first.mjs';
import { bytesByKind } from './page/bytes.mjs';
import { floorOf } from './page/floor.mjs';
import { serve } from './page/serve.mjs';
import { at } from './page/slow.mjs';
import { floorSteps, walks } from './page/walk.mjs';

const folder = process.env.OUT_DIR ?? 'dist';
const floor = floorOf(readFileSync(join(folder, 'check/index.html'), 'utf8'));
const site = await serve(folder, new Map([['/floor/', floor]]));
const browser = await chromium.launch({
  executablePath: findBrowser(),
  args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update'],
});

try {
  const rows = await answerFirst(browser, { ours: `${site.address}/check/`, floor: `${site.address}/floor/` });
  const [ours, least] = rows;
  const whole = (row) =>
    Object.fromEntries(Object.entries(row).map(([k, v]) => [k, Number.isFinite(v) ? Math.round(v) : v]));
  const ratio = (key) => Number((ours[key] / least[key]).toFixed(2));
  console.log(
    'Milliseconds, medians of 7 interleaved runs: the question is seen, can be answered, the next one is painted',
  );
  console.table([
    ...rows.map(whole),
    { page: 'ours / floor', seen: ratio('seen'), ready: ratio('ready'), answered: ratio('answered') },
  ]);

  const { paints, events } = await walks(browser, site.address);
  const plain = await floorSteps(browser, `${site.address}/floor/`);
  const spread = (list) => ({
    median: Math.round(at(list, 0.5)),
    p95: Math.round(at(list, 0.95)),
    worst: Math.round(at(list, 1)),
  });
  console.log('Milliseconds from a tap to the next paint, whole walks, processor four times slower');
  console.table([
    { by: 'floor: its one step', steps: plain.length, ...spread(plain) },
    { by: 'frame after the tap', steps: paints.length, ...spread(paints) },
    { by: 'Event Timing (in eights, from 16)', steps: events.length, ...spread(events) },
  ]);

  console.log('KB over the wire (brotli)');
  console.table(await bytesByKind(browser, site, folder));
} finally {
  await browser.close();
  site.close();
}
