import { missing as absent, DEBIAN } from '../places.mjs';
import { driverOf } from './puppeteer.mjs';

export const name = 'firefox';
const executablePath = DEBIAN['firefox-esr'];

export const missing = () => absent(executablePath);

/** Firefox by WebDriver BiDi, which knows neither a phone's screen nor print media; it prints a PDF. */
export async function start() {
  const { default: puppeteer } = await import('puppeteer-core-today');
  const browser = await puppeteer.launch({ browser: 'firefox', executablePath, headless: true });
  return driverOf(browser, { touch: false, media: false });
}
