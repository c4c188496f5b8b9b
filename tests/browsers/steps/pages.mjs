import { goOn, openCheck } from '../answering.mjs';
import { expect } from '../site.mjs';

/** From the list to a support, and from its words to the measure they stand in. */
export async function support(site) {
  await site.open('/supports/');
  await site.tap('main a[href^="/supports/"]');
  await site.until('a support', async () => /^\/supports\/.+/.test(await site.path()));
  await site.see('main h1');
  await site.fits();
  await site.shot('support');
  await site.tap('main details:not([open]) > summary');
  await site.see('main details[open] > :not(summary)');
}

export async function measure(site) {
  await site.open('/measures/');
  await site.tap('main a[href^="/measures/"]');
  await site.until('a measure', async () => /^\/measures\/\d/.test(await site.path()));
  await site.see('.law');
  await site.fits();
  await site.shot('measure');
}

/** Three choices, and the route is there. */
export async function moving(site) {
  await site.open('/moving/');
  await site.until('the guide', () => site.shows('#moving[data-ready] select'));
  for (const [n, value] of ['elsewhere', 'nanan', 'school'].entries())
    await site.write(`.guide .field:nth-of-type(${n + 1}) select`, value);
  await site.see('.summary dd');
  await site.see('.station');
  await site.fits();
  await site.shot('moving');
  await site.printed(true);
  expect(await site.shows('.moving-route'), 'the route is not printed');
  expect(!(await site.shows('#table')), 'the table is printed with the route');
  await site.printed(false);
}

/** Working days are counted from a day that is chosen, where a route has any. */
export async function days(site) {
  await site.open('/moving/#home=elsewhere&here=nanan&for=recognition');
  await site.write('.moving-route input[type=date]', '2026-09-21');
  await site.see('.moving-route .until');
}

/** Runs in the page: the file a worker would have chosen, as choosing it is not of the page. */
function putFile(text) {
  const files = new DataTransfer();
  files.items.add(new File([text], 'families.csv', { type: 'text/csv' }));
  const input = document.querySelector('#many input[type=file]');
  input.files = files.files;
  input.dispatchEvent(new Event('change', { bubbles: true }));
}

/** A table of families is read by a worker of the page's own. */
export async function table(site) {
  await site.open('/workers/many/');
  await site.until('the table', () => site.shows('#many[data-ready] h2, #many[data-ready] label'));
  await site.evaluate(putFile, 'id,child.age,family.residence,family.income\none,8,settled,"1,200"\n');
  await site.see('#many .counts td');
  await site.shot('table');
}

/** A word of everyday use finds a page, and a tap opens it. */
export async function search(site) {
  await site.open('/search/');
  await site.until('the search', () => site.shows('#search[data-ready] input'));
  await site.type('#search input', '学费');
  await site.see('#search .list a');
  await site.fits();
  await site.shot('search');
  await site.tap('#search .list a');
  await site.until('what was found', async () => (await site.path()) !== '/search/');
  await site.see('main h1');
}

const letterSize = (site) =>
  site.evaluate(() => parseFloat(getComputedStyle(document.querySelector('main p')).fontSize));

/** Larger type grows the text, is remembered on the next page, and goes again. */
export async function bigType(site) {
  const button = '[data-size-switch]';
  await site.open('/');
  const before = await letterSize(site);
  await site.tap(button);
  await site.until('larger type', async () => (await letterSize(site)) > before);
  await site.open('/supports/');
  expect(await site.evaluate(() => document.documentElement.dataset.size === 'big'), 'larger type is forgotten');
  await site.shot('big');
  await site.tap(button);
  await site.untilPage('the usual type', () => !document.documentElement.dataset.size);
}

/** 快速离开 goes elsewhere at once, and Back does not lead to the answers. */
export async function leave(site) {
  await openCheck(site, '#topic=housing');
  await goOn(site, {});
  const away = await site.evaluate(() => document.querySelector('[data-leave]').protocol);
  expect(away === 'https:', `it leads to ${away}`);
  // Elsewhere may be out of reach of this machine: another page of ours stands in for it.
  await site.evaluate(() => document.querySelector('[data-leave]').setAttribute('href', '/about/'));
  await site.tap('[data-leave]');
  await site.arrive('/about/');
  await site.back();
  await site.until('another page', async () => (await site.path()) !== '/about/');
  expect((await site.path()) !== '/check/', 'Back leads to the answers');
  await openCheck(site);
  const left = await site.evaluate(() => [
    document.querySelectorAll('fieldset input:checked').length,
    sessionStorage.length,
  ]);
  expect(left[0] + left[1] === 0, 'something of the answers is left');
}
