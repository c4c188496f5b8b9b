/** Where the language's own part of the site begins: its manifest stands there. */
const rootOf = () => document.querySelector<HTMLLinkElement>('link[rel=manifest]')?.href.replace(/[^/]*$/, '');

/** Keeps this page and the check for when there is no network. Where that cannot be, nothing else is lost. */
export function offline(): void {
  const { serviceWorker } = navigator;
  const root = rootOf();
  if (!serviceWorker || !root || top !== self) return;
  addEventListener('load', () => {
    serviceWorker
      .register(ownWorker(`${root}sw.js`))
      .then(() => serviceWorker.ready)
      .then(({ active }) => active?.postMessage({ keep: [location.pathname] }))
      .catch(() => {});
  });
}

type Policies = {
  createPolicy: (
    name: string,
    rules: { createScriptURL: (url: string) => string },
  ) => { createScriptURL: (url: string) => string };
};

/** Trusted Types: our own service worker, and no other script. */
function ownWorker(url: string): string {
  const { trustedTypes } = window as { trustedTypes?: Policies };
  const createScriptURL = (given: string) => {
    if (new URL(given).origin !== location.origin || !given.endsWith('/sw.js'))
      throw new TypeError('not our own worker');
    return given;
  };
  return trustedTypes ? trustedTypes.createPolicy('own-offline', { createScriptURL }).createScriptURL(url) : url;
}
