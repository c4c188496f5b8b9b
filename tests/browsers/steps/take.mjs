import { ready } from '../answering.mjs';
import { expect } from '../site.mjs';

const way = (n) => `.ways button:nth-of-type(${n})`;

/** Text: copied, or shown to be copied by hand. It goes on from the results. */
export async function copy(site) {
  await site.tap(way(1));
  await site.see('.take [role=status]');
  const canCopy = await site.evaluate(() => navigator.clipboard !== undefined);
  if (canCopy && (await site.count('.as-text')) === 0) return;
  await site.see('.take [role=status]');
  const shown = await site.evaluate(() => document.querySelector('.as-text').value);
  expect(/\/result\/#\S+$/.test(shown), 'the text to copy does not end in a link');
}

/** One long picture, drawn in the page. */
export async function picture(site) {
  await site.tap(way(2));
  await site.untilPage('a picture', () => {
    const drawn = document.querySelector('img.long');
    return drawn ? drawn.complete && drawn.naturalHeight > 300 : false;
  });
  await site.shot('picture');
}

/** A printer's dialogue would stop the browser: the call is counted instead, where there is one at all. */
const countPrints = () => {
  window.prints = 0;
  if (typeof print !== 'function') return false;
  window.print = () => {
    window.prints++;
  };
  return true;
};

/** The sheet is all that is printed; a browser that cannot print says what else can be done. */
export async function print(site) {
  const can = await site.evaluate(countPrints);
  await site.tap(way(3));
  await site.see('.take [role=status]');
  expect((await site.evaluate(() => window.prints)) === (can ? 1 : 0), 'the print button did not print');
  await site.printed(true);
  await site.see('.sheet .title');
  await site.see('.sheet .item');
  await site.until('the code on the sheet', () => site.shows('.sheet .qr'));
  for (const other of ['[data-verdict]', '.danger-line', '.actions', '.take h2'])
    expect(!(await site.shows(other)), `${other} is printed too`);
  await site.shot('sheet');
  await site.printed(false);
  await site.see('[data-verdict]');
}

/** A day written into a calendar file, with an address of its own to save it from. */
export async function calendar(site) {
  await site.tap(way(5));
  await site.write('.calendar input[type=date]', '2026-12-01');
  const file = await site.until('a calendar file', () =>
    site.evaluate(() => document.querySelector('.calendar a[download]').href),
  );
  expect(decodeURIComponent(file).includes('DTSTART;VALUE=DATE:20261201'), 'the day is not in the calendar');
}

const pagesOf = (pdf) =>
  (
    Buffer.from(pdf)
      .toString('latin1')
      .match(/\/Type\s*\/Page\b/g) ?? []
  ).length;

/** Printed for good. */
export async function pdf(site) {
  const file = await site.driver.pdf();
  await site.keep('sheet.pdf', file);
  expect(file.length > 10_000, 'an empty print');
  // Firefox packs its list of pages.
  expect(pagesOf(file) < 5, `${pagesOf(file)} pages printed`);
}

/** The link under the code opens what was taken along, and that leads to a check of one's own. */
export async function link(site) {
  await site.tap(way(4));
  await site.until('the code', () => site.shows('.take .code .qr'));
  await site.tap('.take .code a[href*="/result/#"]');
  await site.arrive('/result/');
  await site.see('#result[data-ready] .card h2');
  expect((await site.count('#result .note')) === 0, 'the link is told to be damaged');
  await site.fits();
  await site.shot('taken');
  await site.tap('#result .primary');
  await ready(site);
}
