export type Headers = Readonly<Record<string, string>>;

/** What one kind of address gets. `pattern` is a regular expression that nginx, Caddy and JavaScript read alike. */
export type Kind = { name: string; pattern: string; headers: Headers };

/** The policies the pages carry in their meta tag: all pages but one, and the search page. */
export type Policies = { page: string; search: string };

/** Comes with every answer, of whatever kind. */
export const ALWAYS: Headers = { 'X-Content-Type-Options': 'nosniff', 'Referrer-Policy': 'no-referrer' };

/** For who has TLS everywhere and means to keep it; hosts get it as a comment. */
export const HSTS: Headers = { 'Strict-Transport-Security': 'max-age=63072000' };

const REVALIDATE = 'no-cache, must-revalidate';
const FOREVER = 'public, max-age=31536000, immutable';
const SHORT = 'public, max-age=300, stale-while-revalidate=86400';

// A worker obeys the policy its own file came with, so files have one too: short, and without any request elsewhere.
const FILE = "default-src 'none'; script-src 'self'; frame-ancestors 'none'";
const FETCHING = `${FILE}; connect-src 'self'`;
const SEARCHING = FETCHING.replace("'self'", "'self' 'wasm-unsafe-eval'");

const OFF =
  'accelerometer autoplay bluetooth browsing-topics camera display-capture encrypted-media fullscreen gamepad geolocation gyroscope hid idle-detection local-fonts magnetometer microphone midi payment picture-in-picture publickey-credentials-get screen-wake-lock serial storage-access usb xr-spatial-tracking';

/** Everything off but copying one's own take-away. */
export const PERMISSIONS = `${OFF.split(' ')
  .map((feature) => `${feature}=()`)
  .join(', ')}, clipboard-write=(self)`;

const page = (policy: string, framedBy: string, usedBy: string): Headers => ({
  'Cache-Control': REVALIDATE,
  'Content-Security-Policy': `${policy}; frame-ancestors ${framedBy}`,
  'Permissions-Policy': PERMISSIONS,
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': usedBy,
});

const file = (cache: string, policy = FILE, usedBy = 'same-origin'): Headers => ({
  'Cache-Control': cache,
  'Content-Security-Policy': policy,
  'Cross-Origin-Resource-Policy': usedBy,
});

const open = { ...file(SHORT, FILE, 'cross-origin'), 'Access-Control-Allow-Origin': '*' };

/**
 * Every kind of address with its headers; the first whose pattern matches counts, the last matches all.
 * @param policies what the pages' own meta tags say, without `frame-ancestors`, which only a header can say
 * @param tags the languages that stand under a tag
 */
export function kinds(policies: Policies, tags: readonly string[]): Kind[] {
  const tag = tags.length ? `((${tags.join('|')})/)?` : '';
  const named = (name: string) => `^/${tag}${name}/(index\\.html)?$`;
  return [
    { name: 'hashed', pattern: '^/(_astro|packs|pagefind/(fragment|index))/', headers: file(FOREVER) },
    { name: 'pagefind', pattern: '^/pagefind/', headers: file(REVALIDATE, SEARCHING) },
    { name: 'offline', pattern: `^/${tag}sw\\.js$`, headers: file(REVALIDATE, FETCHING) },
    { name: 'open', pattern: '^/(embed\\.js|rules/.+\\.js(on)?)$', headers: open },
    { name: 'embed', pattern: named('embed'), headers: page(policies.page, '*', 'cross-origin') },
    { name: 'search', pattern: named('search'), headers: page(policies.search, "'none'", 'same-origin') },
    { name: 'page', pattern: '(/|\\.html)$', headers: page(policies.page, "'none'", 'same-origin') },
    { name: 'file', pattern: '', headers: file(SHORT) },
  ];
}

/** The kind of an address (a path from `/`, without query). */
export const kindOf = (all: readonly Kind[], path: string): Kind =>
  all.find(({ pattern }) => new RegExp(pattern).test(path)) as Kind;
