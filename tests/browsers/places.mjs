import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));

/** The packages' browsers come packed: where each is packed, and where it lies once install.mjs has unpacked it. */
export const PACKED = {
  'chromium-79': { from: here('node_modules/chrome-aws-lambda/bin/chromium.br'), to: here('.unpacked/chromium-79') },
  'chromium-109': {
    from: here('node_modules/@sparticuz/chromium/bin/chromium.br'),
    to: here('.unpacked/chromium-109'),
  },
};

/** Debian's own browsers and what they need, by the name of the package that brings each. */
export const DEBIAN = {
  chromium: '/usr/bin/chromium',
  'firefox-esr': '/usr/bin/firefox-esr',
  'webkit2gtk-driver': '/usr/bin/WebKitWebDriver',
  xvfb: '/usr/bin/Xvfb',
};

/** The built site: OUT_DIR as in `astro build`, else `dist/`. */
export const siteFolder = () => process.env.OUT_DIR ?? here('../../dist');

/**
 * Why a browser cannot run here.
 * @param files what must be there, besides this folder's own packages
 * @returns a reason in words, or null when all is there
 */
export function missing(...files) {
  const gone = [here('node_modules'), ...files].find((file) => !existsSync(file));
  return gone ? `no ${gone.replace(here('.'), '')}; run install.mjs` : null;
}
