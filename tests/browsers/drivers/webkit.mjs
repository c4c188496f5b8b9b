import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { missing as absent, DEBIAN } from '../places.mjs';

export const name = 'webkit';
/** Its driver tells nothing of what goes wrong in a page. */
export const deaf = true;
// It draws no narrower than this, whatever is asked.
const WINDOW = { x: 0, y: 0, width: 447, height: 900 };
// The folder is called after the processor.
const shell = (existsSync('/usr/lib') ? readdirSync('/usr/lib') : [])
  .flatMap((triple) => ['4.1', '4.0'].map((api) => `/usr/lib/${triple}/webkit2gtk-${api}/MiniBrowser`))
  .find((path) => existsSync(path));

export const missing = () => absent(DEBIAN['webkit2gtk-driver'], DEBIAN.xvfb) ?? (shell ? null : 'no MiniBrowser');

/** A screen that nobody sees. @returns its process and its name, as in DISPLAY */
async function screen() {
  const server = spawn(DEBIAN.xvfb, ['-displayfd', '1', '-screen', '0', '1280x1200x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const [number] = await once(server.stdout, 'data');
  return { server, display: `:${String(number).trim()}` };
}

async function freePort() {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address();
  probe.close();
  return port;
}

/** A call over plain HTTP as WebDriver lays it down. */
async function call(address, method, path, body) {
  const response = await fetch(address + path, { method, ...(body ? { body: JSON.stringify(body) } : {}) });
  const { value } = await response.json();
  if (value?.error) throw new Error(`${path}: ${value.error} ${value.message}`);
  return value;
}

async function connect(address) {
  const alwaysMatch = { 'webkitgtk:browserOptions': { binary: shell, args: ['--automation'] } };
  for (let left = 50; ; left--) {
    try {
      return await call(address, 'POST', '/session', { capabilities: { alwaysMatch } });
    } catch (error) {
      // Not listening yet; anything else is told.
      if (left === 0 || error.message !== 'fetch failed') throw error;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
}

/** Today's WebKit, by way of GTK. */
export async function start() {
  const { server, display } = await screen();
  const port = await freePort();
  const env = { ...process.env, DISPLAY: display, WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1' };
  const webdriver = spawn(DEBIAN['webkit2gtk-driver'], [`--port=${port}`], { env, stdio: 'ignore' });
  const { sessionId, capabilities } = await connect(`http://127.0.0.1:${port}`);
  const session = (method, path, body) => call(`http://127.0.0.1:${port}/session/${sessionId}`, method, path, body);
  await session('POST', '/window/rect', WINDOW);
  const element = async (selector) =>
    Object.values(await session('POST', '/element', { using: 'css selector', value: selector }))[0];
  return {
    version: capabilities.browserVersion,
    open: (url) => session('POST', '/url', { url }),
    tap: async (selector) => session('POST', `/element/${await element(selector)}/click`, {}),
    type: async (selector, text) => session('POST', `/element/${await element(selector)}/value`, { text }),
    evaluate: (run, ...args) =>
      session('POST', '/execute/sync', { script: `return (${run}).apply(null, arguments)`, args }),
    screenshot: async (path) => writeFileSync(path, await session('GET', '/screenshot'), 'base64'),
    close: async () => {
      await session('DELETE', '').catch(() => null);
      webdriver.kill();
      server.kill();
    },
  };
}
