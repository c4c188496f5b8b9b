// What a million visits cost, from the bytes of the built site:
//   npx astro build && PRICE_PER_GB=0.08 node deploy/visits.mjs [folder]
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { posix, resolve } from 'node:path';
import { kindsOf } from '../src/build/headers.ts';
import { ALWAYS, kindOf } from '../src/build/kinds.ts';

const site = resolve(process.argv[2] ?? process.env.OUT_DIR ?? 'dist');
const pricePerGb = Number(process.env.PRICE_PER_GB ?? 0);
const pricePerMillion = Number(process.env.PRICE_PER_MILLION_REQUESTS ?? 0);
const MILLION = 1_000_000;
// The status line, date, etag and lengths, which no file of ours says; measured with nginx.
const OTHER_HEADERS = 250;

const kinds = kindsOf(site);
const first = (folder, test = /^[^.]+$/) => readdirSync(`${site}/${folder}`).find((name) => test.test(name));
const fileOf = (address) => site + (address.endsWith('/') ? `${address}index.html` : address);

/** Bytes that go over the line for one address: packed as well as can be, and its headers as HTTP/1.1 writes them. */
function bytesOf(address) {
  const packed = `${fileOf(address)}.br`;
  const headers = Object.entries({ ...ALWAYS, ...kindOf(kinds, address).headers });
  const written = headers.reduce((sum, [name, value]) => sum + name.length + value.length + 4, OTHER_HEADERS);
  return written + statSync(existsSync(packed) ? packed : fileOf(address)).size;
}

/** A page and the files of ours it names. */
function withFiles(address) {
  const html = readFileSync(fileOf(address), 'utf8');
  const named = [...html.matchAll(/<(?:script|link)[^>]+(?:src|href)="(\/[^"]+\.(?:js|svg|webmanifest))"/g)];
  return [address, ...named.map(([, file]) => file)];
}

/** A module and all it imports at once. */
function withImports(address) {
  const code = readFileSync(fileOf(address), 'utf8');
  const named = [...code.matchAll(/(?:from|import)\s*"(\.[^"]+\.js)"/g)];
  return [address, ...named.flatMap(([, path]) => withImports(posix.join(posix.dirname(address), path)))];
}

// What the results bring with them, while the first question is being read.
const results = [
  ...withImports(`/_astro/${first('_astro', /^results/)}`),
  `/packs/${first('packs', new RegExp(`^${/<html lang="([^"]+)"/.exec(readFileSync(fileOf('/'), 'utf8'))?.[1]}`))}`,
];
const support = `/supports/${first('supports')}/`;
const measure = `/measures/${first('measures')}/`;
const VISITS = {
  'one page, from a search engine': withFiles(support),
  'home, the check, its results': [...withFiles('/'), ...withFiles('/check/'), ...results],
  'the same, the supports, one of them, a measure': [
    ...['/', '/check/', support, '/supports/', measure].flatMap(withFiles),
    ...results,
  ],
  'the check in another site': [...withFiles('/embed/'), ...results, '/embed.js'],
};

console.table(
  Object.entries(VISITS).map(([visit, addresses]) => {
    const asked = [...new Set(addresses)];
    const bytes = asked.reduce((sum, address) => sum + bytesOf(address), 0);
    const price = ((bytes * MILLION) / 1e9) * pricePerGb + asked.length * pricePerMillion;
    return {
      visit,
      requests: asked.length,
      KB: Number((bytes / 1000).toFixed(1)),
      'GB a million': Number(((bytes * MILLION) / 1e9).toFixed(1)),
      'price a million': pricePerGb || pricePerMillion ? Number(price.toFixed(2)) : 'PRICE_PER_GB?',
    };
  }),
);
