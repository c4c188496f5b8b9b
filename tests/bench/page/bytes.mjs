import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { freshPage } from './slow.mjs';

/** One row a kind of page. Of a folder with many pages the heaviest stands for all. */
const KINDS = {
  home: '/',
  check: '/check/',
  result: '/result/',
  support: '/supports/*/',
  measure: '/measures/*/',
  situation: '/situations/*/',
  guide: '/guides/*/',
  moving: '/moving/*/',
  search: '/search/',
  workers: '/workers/',
  'workers, many': '/workers/many/',
  paper: '/paper/',
};

const weight = (folder, path) => brotliCompressSync(readFileSync(join(folder, path, 'index.html'))).length;

function addressOf(folder, pattern) {
  if (!pattern.includes('*')) return pattern;
  const parent = pattern.slice(0, pattern.indexOf('*'));
  const pages = readdirSync(join(folder, parent), { withFileTypes: true }).filter((entry) => entry.isDirectory());
  const heaviest = pages.map(({ name }) => `${parent}${name}/`).sort((a, b) => weight(folder, b) - weight(folder, a));
  return heaviest[0];
}

const kb = (bytes) => Number((bytes / 1024).toFixed(1));
const sum = (entries) => entries.reduce((total, [, bytes]) => total + bytes, 0);

/** What a page names itself; everything else comes later by its own scripts. */
const named = (html) => [...html.matchAll(/(?:src|href)="(\/[^"]+\.js)"/g)].map(([, path]) => path);

/** Kilobytes over the wire by kind of page: at once, and what its scripts load afterwards. */
export async function bytesByKind(browser, site, folder) {
  const rows = [];
  for (const [kind, pattern] of Object.entries(KINDS)) {
    const address = addressOf(folder, pattern);
    const { page, close } = await freshPage(browser);
    site.taken();
    await page.goto(site.address + address, { waitUntil: 'networkidle' });
    await page.waitForTimeout(300);
    await close();
    const all = [...site.taken()];
    const first = named(readFileSync(join(folder, address, 'index.html'), 'utf8'));
    const html = all.filter(([path]) => path === address);
    const script = all.filter(([path]) => first.includes(path));
    const later = all.filter(([path]) => path !== address && !first.includes(path));
    rows.push({
      kind,
      page: address,
      html: kb(sum(html)),
      script: kb(sum(script)),
      'at once': kb(sum([...html, ...script])),
      later: kb(sum(later)),
    });
  }
  return rows;
}
