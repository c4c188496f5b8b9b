import { writeFileSync } from 'node:fs';

const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

/** Runs in the page: what holds for one kind of media holds for another, in rules and in whole style sheets. */
function swapMedia(from, to) {
  const swap = ({ media }) => {
    if (media && media.mediaText === from) media.mediaText = to;
  };
  for (const sheet of document.styleSheets) {
    swap(sheet);
    for (const rule of sheet.cssRules) swap(rule);
  }
}

/**
 * The site as a family sees it in one browser: the driver's verbs, each of which waits for what it needs.
 * Whatever runs in the page is written for the oldest browser: no `?.`, no `??`.
 */
export class Site {
  constructor(driver, address, shots) {
    Object.assign(this, { driver, address, shots });
  }

  /** Opens an address of the site anew: one that differs in its fragment alone would else not load again. */
  async open(path) {
    // Firefox never says that it has come from an empty page to an empty page.
    if ((await this.evaluate(() => location.href)) !== 'about:blank') await this.driver.open('about:blank');
    await this.driver.open(this.address + path);
    await this.see('h1');
    await this.fits();
  }

  evaluate(run, ...given) {
    return this.driver.evaluate(run, ...given);
  }

  /** Asks until there is an answer, and returns it. A page on its way out answers nothing; the next one will. */
  async until(what, ask, ms = 10_000) {
    const end = Date.now() + ms;
    let trouble = '';
    do {
      const answer = await ask().catch((error) => {
        trouble = `; ${error.message}`;
      });
      if (answer) return answer;
      await pause(50);
    } while (Date.now() < end);
    throw new Error(`never came: ${what}${trouble}`);
  }

  /** Until something in the page is so; as {@link until} for a function that runs there. */
  untilPage(what, run, ...given) {
    return this.until(what, () => this.evaluate(run, ...given));
  }

  /** Whether the first element of a selector is there and takes room on the screen. */
  shows(selector) {
    return this.evaluate((css) => {
      const found = document.querySelector(css);
      const box = found ? found.getBoundingClientRect() : { width: 0, height: 0 };
      return box.width > 0 && box.height > 0 && getComputedStyle(found).visibility === 'visible';
    }, selector);
  }

  /** Waits until a selector is seen and holds words. @returns its words */
  async see(selector) {
    await this.until(`${selector} on the screen`, () => this.shows(selector));
    return this.until(`words in ${selector}`, () => this.text(selector));
  }

  count(selector) {
    return this.evaluate((css) => document.querySelectorAll(css).length, selector);
  }

  text(selector) {
    return this.evaluate((css) => {
      const found = document.querySelector(css);
      return found ? found.innerText.trim() : '';
    }, selector);
  }

  async tap(selector) {
    await this.until(`${selector} to tap`, () => this.shows(selector));
    await this.driver.tap(selector);
  }

  async type(selector, text) {
    await this.until(`${selector} to type in`, () => this.shows(selector));
    await this.driver.type(selector, text);
  }

  /** Sets a list or a day: what opens for these is not of the page, and cannot be tapped alike everywhere. */
  async write(selector, value) {
    await this.until(`${selector} to set`, () => this.shows(selector));
    await this.evaluate(
      (css, chosen) => {
        const control = document.querySelector(css);
        control.value = chosen;
        for (const kind of ['input', 'change']) control.dispatchEvent(new Event(kind, { bubbles: true }));
      },
      selector,
      value,
    );
  }

  /** Back as the phone's own button does it; after the call has returned, as the page may go with it. */
  back() {
    return this.evaluate(() => {
      setTimeout(() => history.back(), 0);
    });
  }

  path() {
    return this.evaluate(() => location.pathname);
  }

  arrive(path) {
    return this.until(`the page ${path}`, async () => (await this.path()) === path);
  }

  /** Nothing on the page is wider than the screen. */
  async fits() {
    const over = await this.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(over <= 0, `the page is ${over} px wider than the screen`);
  }

  /** The page as it would be printed; where the driver cannot ask for that, the print rules are let loose on the screen. */
  printed(on) {
    // Off is null, not `screen`: that would hold for what is really printed too.
    if (this.driver.media) return this.driver.media(on ? 'print' : null);
    return this.evaluate(swapMedia, ...(on ? ['print', 'screen'] : ['screen', 'print']));
  }

  /** Keeps a file next to the screenshots, when these are wanted. */
  async keep(name, bytes) {
    if (this.shots) writeFileSync(`${this.shots}-${name}`, bytes);
  }

  async shot(name) {
    if (this.shots) await this.driver.screenshot(`${this.shots}-${name}.png`);
  }
}

/** Fails a step, in words. */
export function expect(holds, otherwise) {
  if (!holds) throw new Error(otherwise);
}
