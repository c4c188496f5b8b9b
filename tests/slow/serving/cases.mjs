import { existsSync, readdirSync, readFileSync } from 'node:fs';

const FOREVER = /max-age=31536000.*immutable/;
const REVALIDATE = /^no-cache/;
const SHORT = /max-age=300\b/;

const first = (folder, test) => readdirSync(folder).find((name) => test.test(name));

/**
 * What is asked for and what must come back, said without a look at src/build/kinds.ts.
 * `policy`: 'meta' is that of the page's own meta tag; `framed`: who may frame it; `packed`: too small files are not.
 */
export function casesOf(site) {
  const page = (path, more = {}) => ({
    path,
    file: `${path}index.html`,
    type: /^text\/html; charset=utf-8$/i,
    cache: REVALIDATE,
    policy: 'meta',
    framed: "'none'",
    usedBy: 'same-origin',
    packed: true,
    ...more,
  });
  const script = (path, cache, more = {}) => ({
    path,
    file: path,
    type: /^text\/javascript; charset=utf-8$/i,
    cache,
    policy: /default-src 'none'(?!.*connect-src)/,
    usedBy: 'same-origin',
    packed: true,
    ...more,
  });
  const open = { cors: '*', usedBy: 'cross-origin' };
  const embed = { framed: '*', usedBy: 'cross-origin' };
  const fetching = { policy: /connect-src 'self'/ };
  const all = [
    page('/'),
    page('/check/'),
    page(`/supports/${first(`${site}/supports`, /^[^.]+$/)}/`),
    page('/search/'),
    page('/rules/'),
    page('/embed/', embed),
    page('/en/embed/', embed),
    page('/en/'),
    script(`/_astro/${first(`${site}/_astro`, /^core.*\.js$/)}`, FOREVER),
    script(`/packs/${first(`${site}/packs`, /\.js$/)}`, FOREVER),
    script('/rules/engine.js', SHORT, open),
    script('/rules/rules.json', SHORT, { ...open, type: /^application\/json/ }),
    script('/embed.js', SHORT, open),
    script('/settings.js', SHORT),
    script('/icon.svg', SHORT, { type: /^image\/svg\+xml/ }),
    script('/sw.js', REVALIDATE, fetching),
    script('/pagefind/pagefind.js', REVALIDATE, fetching),
  ];
  return all
    .filter(({ file }) => existsSync(site + file))
    .map((wanted) => ({ ...wanted, body: readFileSync(site + wanted.file) }))
    .map((wanted) => ({ ...wanted, packed: wanted.packed && wanted.body.length > 1024 }));
}

/** Addresses at which nothing is, with the folder of the language they belong to. */
export const nothingAt = [
  ['/nothing-here/', ''],
  ['/check/nothing', ''],
  ['/en/nothing-here/', '/en'],
  ['/_astro/nothing.js', ''],
  ['/_astro/', ''],
  ['/packs/', ''],
  ['/.hidden', ''],
  ['/.git/config', ''],
  ['/check/.hidden', ''],
  ['/_headers', ''],
  ['/index.html.br', ''],
  ['/check/index.html.gz', ''],
  ['/%2ehidden', ''],
];
