import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { DIST, fileAt } from './serve.ts';

/** The files whose names change with their content. */
const HASHED = ['_astro', 'packs'].flatMap((folder) =>
  readdirSync(join(DIST, folder)).filter((name) => name.endsWith('.js')),
);

/**
 * The built site as version `n` of it: other names for all hashed files, other revisions in the service worker's lists.
 * Its pages say which version they are, and its scripts when they run.
 */
export function version(n: number): (path: string) => Buffer | null {
  const renamed = (name: string) => name.replace(/\.js$/, `-v${n}.js`);
  const rewrite = (text: string) => HASHED.reduce((now, name) => now.replaceAll(name, renamed(name)), text);
  return (path) => {
    const name = path.split('/').at(-1) as string;
    const hashed = HASHED.find((own) => renamed(own) === name);
    if (HASHED.includes(name)) return null;
    const found = fileAt(hashed ? path.replace(name, hashed) : path);
    if (!found || !/(\/|\.js)$/.test(path) || path.startsWith('/pagefind/')) return found;
    const text = rewrite(found.toString());
    if (path.endsWith('/')) return Buffer.from(text.replace('<html ', `<html data-version="${n}" `));
    if (path.endsWith('/sw.js')) return Buffer.from(text.replaceAll('"revision":"', `"revision":"v${n}-`));
    return Buffer.from(`${text}\n;(globalThis.versions=globalThis.versions||[]).push(${n})`);
  };
}

/** Every version that had a part in the page on screen: its own, and its scripts'. */
export const versionsIn = (page: Page) =>
  page.evaluate(() => [
    ...new Set([
      Number(document.documentElement.dataset.version),
      ...((globalThis as { versions?: number[] }).versions ?? []),
    ]),
  ]);
