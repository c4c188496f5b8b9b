import { answerAll, goOn, openCheck, questionOn, ready, results } from '../answering.mjs';
import { family } from '../family.mjs';
import { expect } from '../site.mjs';

const RENTS = 'everyday-migrant-family-renting';
const RAISES_AN_ORPHAN = 'everyday-grandmother-raises-orphan';

/** The verdicts a golden family must be told, of those that are shown. */
function asExpected(verdicts, id) {
  const told = Object.fromEntries(verdicts.map((line) => line.split(' ')));
  const wrong = Object.entries(family(id).expect).filter(
    ([support, verdict]) => (told[support] ?? verdict) !== verdict,
  );
  expect(wrong.length === 0, `not as expected: ${wrong.map(([s, v]) => `${s} is ${told[s]}, not ${v}`).join('; ')}`);
  return verdicts;
}

/** From the first page over a topic to its results. @returns the verdicts */
export async function topic(site) {
  await site.open('/');
  await site.shot('home');
  await site.tap('.tiles a[href$="#topic=housing"]');
  await site.arrive('/check/');
  await ready(site);
  await site.shot('question');
  await answerAll(site, family(RENTS).answers);
  await site.shot('review');
  const verdicts = await results(site);
  await site.shot('results-topic');
  expect(verdicts.length > 1, 'fewer than two results');
  return asExpected(verdicts, RENTS);
}

/** A card opened, and a fold inside it. */
export async function card(site) {
  const folds = '.card .whole';
  await site.see('.card h3');
  await site.tap(`${folds} > summary`);
  await site.see(`${folds}[open] > p`);
  await site.see(`${folds} .step .do`);
  await site.tap(`${folds} details:not([open]) > summary`);
  await site.see(`${folds} details[open] > :not(summary)`);
  await site.fits();
  await site.shot('card');
}

/** From the results back to the answers; one changed; and on to the results again. */
export async function change(site) {
  await site.back();
  await site.see('.review');
  const before = await site.text('.review dd');
  await site.tap('.review .link');
  await site.until('the question again', () => questionOn(site));
  await answerAll(site, { ...family(RENTS).answers, 'family.residence': 'settled' });
  expect((await site.text('.review dd')) !== before, 'the answer changed and the list of answers did not');
  expect((await results(site)).length > 0, 'no results after a change');
}

/** Back means back, with the answer still there; and a heading that is new has the focus. */
export async function back(site) {
  await openCheck(site, '#topic=housing');
  const first = await goOn(site, family(RENTS).answers);
  await site.untilPage('the focus on a new question', () => document.activeElement.tagName === 'H1');
  await site.back();
  await site.until('the first question', async () => (await questionOn(site)) === first);
  const chosen = await site.evaluate(() => document.querySelector('fieldset input:checked').value);
  expect(chosen === family(RENTS).answers['family.residence'], `${chosen} is chosen after going back`);
}

/** Nothing chosen is told, and loses nothing. */
export async function nothingChosen(site) {
  await openCheck(site);
  await site.tap('button[type=submit]');
  await site.see('.wrong');
}

/** The whole check, of every topic. @returns the verdicts */
export async function whole(site) {
  await openCheck(site);
  await answerAll(site, family(RAISES_AN_ORPHAN).answers);
  const verdicts = asExpected(await results(site), RAISES_AN_ORPHAN);
  expect(verdicts.length > 10, `only ${verdicts.length} results`);
  await site.shot('results');
  return verdicts;
}
