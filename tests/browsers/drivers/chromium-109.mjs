import { missing as absent, PACKED } from '../places.mjs';
import { CHROMIUM_ARGS, driverOf } from './puppeteer.mjs';

export const name = 'chromium-109';
const { to: executablePath } = PACKED[name];

export const missing = () => absent(executablePath);

/** A middle one, the last that runs on Windows 7 and 8; today's puppeteer waits for it in vain, the old one does not. */
export async function start() {
  const { default: puppeteer } = await import('puppeteer-core');
  return driverOf(await puppeteer.launch({ executablePath, headless: true, args: CHROMIUM_ARGS }));
}
