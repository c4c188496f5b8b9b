import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const PLACES = [
  process.env.CHROMIUM,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** The first Chromium found on this machine, or undefined. CHROMIUM names another one. */
export const findBrowser = () => PLACES.find((place) => place && existsSync(place));

const hasChinese = () => {
  try {
    return execFileSync('fc-list', [':lang=zh', 'family'], { encoding: 'utf8' }).trim() !== '';
  } catch {
    return false;
  }
};

/** Installs Debian's Chromium and Chinese fonts where they are missing; elsewhere says what is wanted. */
export function ensureBrowser() {
  const wanted = [...(findBrowser() ? [] : ['chromium']), ...(hasChinese() ? [] : ['fonts-noto-cjk'])];
  if (process.platform !== 'linux' || wanted.length === 0) {
    if (!findBrowser()) throw new Error('No Chromium or Chrome found. Install one, or name it in CHROMIUM.');
    return;
  }
  const sudo = process.getuid?.() === 0 ? [] : ['sudo'];
  const run = (...args) => {
    const [command, ...rest] = [...sudo, ...args];
    execFileSync(command, rest, { stdio: 'inherit', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } });
  };
  run('apt-get', 'update', '-qq');
  run('apt-get', 'install', '-y', '-qq', '--no-install-recommends', ...wanted);
}
