import { lightest } from './family.mjs';

/** The question on screen, or null on every other screen. */
export const questionOn = (site) =>
  site.evaluate(() => {
    const found = document.querySelector('fieldset[data-question]');
    return found ? found.dataset.question : null;
  });

const inputsOf = (site) =>
  site.evaluate(() =>
    Array.from(document.querySelectorAll('fieldset input'), (input) => ({
      name: input.name,
      type: input.type,
      value: input.value,
      part: input.dataset.part || '',
    })),
  );

const css = ({ name, type, value }) =>
  `fieldset input[name="${name}"][type=${type}]${type === 'text' ? '' : `[value="${value}"]`}`;

/** What is so is ticked; a fact of a later question when it is anything but the lightest answer. */
async function tick(site, inputs, answers) {
  const clears = lightest();
  const isSo = ({ name }) =>
    name in clears ? !['unknown', undefined, clears[name]].includes(answers[name]) : answers[name] === true;
  const lines = inputs.filter(({ type }) => type === 'checkbox');
  for (const line of lines.filter(isSo)) await site.tap(css(line));
  const unsure = lines.some(({ name }) => ['unknown', undefined].includes(answers[name]));
  await site.tap(`fieldset input[name=rest][value=${unsure ? 'unknown' : 'none'}]`);
}

/** What a family has in all is three times what each of three has. */
async function writeMoney(site, value) {
  await site.type('[data-part=total]', String(Number(value) * 3));
  await site.type('[data-part=heads]', '3');
}

/** Answers the question on screen as the family would; what it does not tell is 不清楚. */
async function answer(site, answers) {
  const inputs = await inputsOf(site);
  const fact = inputs.map(({ name }) => name.split(':')[0]).find((name) => name.includes('.'));
  const value = answers[fact] ?? 'unknown';
  if (inputs.some(({ type }) => type === 'checkbox')) await tick(site, inputs, answers);
  else if (value === 'unknown') await site.tap('fieldset input[value=unknown]');
  else if (inputs.some(({ part }) => part)) await writeMoney(site, value);
  else if (inputs.some(({ type }) => type === 'text')) await site.type('fieldset input[type=text]', String(value));
  else await site.tap(css({ name: fact, type: 'radio', value }));
  await site.tap('button[type=submit]');
}

/** Answers one question and waits for what follows it. @returns the question that was answered */
export async function goOn(site, answers) {
  const asked = await questionOn(site);
  await answer(site, answers);
  await site.until(`what follows ${asked}`, async () => (await questionOn(site)) !== asked);
  await site.see('h1');
  await site.fits();
  return asked;
}

/** Opens the check and waits until it answers to taps. */
export async function openCheck(site, fragment = '') {
  await site.open(`/check/${fragment}`);
  await ready(site);
}

export const ready = (site) => site.until('the check', () => site.shows('#check[data-ready] h1'));

/** Answers until nothing is left to ask, and waits for the answers to look over. */
export async function answerAll(site, answers) {
  const asked = [];
  while (await questionOn(site)) {
    if (asked.push(await goOn(site, answers)) > 40) throw new Error(`it never ends: ${asked.join(' ')}`);
  }
  await site.see('.review');
  return asked;
}

/** From the answers to look over to the results. @returns verdicts by support, in a fixed order */
export async function results(site) {
  await site.tap('.actions .primary');
  await site.see('[data-verdict] .verdict');
  await site.fits();
  return site.evaluate(() =>
    Array.from(document.querySelectorAll('[data-verdict]'), (card) => `${card.id} ${card.dataset.verdict}`).sort(),
  );
}
