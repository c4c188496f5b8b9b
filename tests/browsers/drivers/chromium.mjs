import { missing as absent, DEBIAN } from '../places.mjs';
import { CHROMIUM_ARGS, driverOf } from './puppeteer.mjs';

export const name = 'chromium';
const executablePath = process.env.CHROMIUM ?? DEBIAN.chromium;

export const missing = () => absent(executablePath);

/** Today's Chromium. @param options see driverOf */
export async function start(options = {}) {
  const { default: puppeteer } = await import('puppeteer-core-today');
  return driverOf(await puppeteer.launch({ executablePath, headless: true, args: CHROMIUM_ARGS }), options);
}
