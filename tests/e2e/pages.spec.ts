import { readdirSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { violations } from './axe.ts';

/** Every page of the built site, none left out. */
const addresses = readdirSync('dist', { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.html'))
  .map((path) => `/${path.replace(/index\.html$/, '')}`)
  .sort();
const SHARE = 20;

for (let at = 0; at < addresses.length; at += SHARE)
  test(`no axe violation and no sideways scrolling at 320 px, pages ${at + 1} to ${at + SHARE}`, async ({ page }) => {
    test.setTimeout(300_000);
    await page.setViewportSize({ width: 320, height: 700 });
    for (const address of addresses.slice(at, at + SHARE)) {
      await page.goto(address);
      expect(await violations(page), address).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth), address).toBeLessThanOrEqual(320);
    }
  });
