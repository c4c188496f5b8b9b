import { missing as absent, PACKED } from '../places.mjs';
import { CHROMIUM_ARGS, driverOf } from './puppeteer.mjs';

export const name = 'chromium-79';
const { to: executablePath } = PACKED[name];

export const missing = () => absent(executablePath);

/** The oldest kernel the style sheet is written for; today's drivers speak too new a protocol for it. */
export async function start() {
  const { default: puppeteer } = await import('puppeteer-core');
  return driverOf(await puppeteer.launch({ executablePath, headless: true, args: CHROMIUM_ARGS }));
}
