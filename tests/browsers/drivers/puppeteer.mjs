/** A phone as most families hold it. */
export const PHONE = { width: 360, height: 780, hasTouch: true, isMobile: true };

const QUIET = ['--disable-background-networking', '--disable-component-update', '--disable-sync', '--no-first-run'];
/** Without a sandbox, as root in a container has none to give; and asking nobody for updates. */
export const CHROMIUM_ARGS = ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage', ...QUIET];

/** Every error of a page and of its console, as text, from now on. */
function listen(page) {
  const errors = [];
  page.on('pageerror', (error) => errors.push(`page error: ${error.message ?? error}`));
  page.on('console', (message) => message.type() === 'error' && errors.push(`console: ${message.text()}`));
  return errors;
}

/**
 * The verbs of the walk on a browser that puppeteer started, whichever of its versions.
 * @param options `touch`: taps are a finger's; `media`: print media can be set; `before`: runs in every page first
 */
export async function driverOf(browser, { touch = true, media = true, before = null } = {}) {
  const page = (await browser.pages())[0] ?? (await browser.newPage());
  await page.setViewport(touch ? PHONE : { width: PHONE.width, height: PHONE.height });
  if (before) await page.evaluateOnNewDocument(before);
  // Renamed between the two versions.
  const setMedia = (kind) => (page.emulateMediaType ?? page.emulateMedia).call(page, kind);
  return {
    version: (await browser.version()).replace(/^\D*/, ''),
    errors: listen(page),
    open: (address) => page.goto(address),
    tap: (selector) => (touch ? page.tap(selector) : page.click(selector)),
    type: (selector, text) => page.type(selector, text),
    evaluate: (run, ...given) => page.evaluate(run, ...given),
    screenshot: (path) => page.screenshot({ path, fullPage: true }),
    ...(media ? { media: setMedia } : {}),
    pdf: () => page.pdf({ format: 'A4' }),
    close: () => browser.close(),
  };
}
