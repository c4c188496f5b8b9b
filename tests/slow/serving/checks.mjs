import { existsSync, readFileSync } from 'node:fs';
import { ask } from './ask.mjs';
import { nothingAt } from './cases.mjs';

const fits = (wanted, got) => (wanted instanceof RegExp ? wanted.test(got ?? '') : wanted === got);
const metaOf = (body) => /Content-Security-Policy" content="([^"]+)"/.exec(body)?.[1];
const languageOf = (body) => /<html lang="([^"]+)"/.exec(body)?.[1];

/** Everything in an answer that is not as it must be, as `what: found`. */
function faults(checks) {
  return Object.entries(checks).flatMap(([what, [wanted, got]]) => (fits(wanted, got) ? [] : [`${what}: ${got}`]));
}

function policyFor(wanted) {
  if (wanted.policy !== 'meta') return wanted.policy;
  return `${metaOf(wanted.body)}; frame-ancestors ${wanted.framed}`;
}

async function file(address, wanted) {
  const answers = [];
  for (const encoding of ['br, gzip', 'gzip', 'identity'])
    answers.push(await ask(address, wanted.path, { 'Accept-Encoding': encoding }));
  const [br, gzip, plain] = answers;
  const { headers } = br;
  const isPage = wanted.policy === 'meta';
  const again = await ask(address, wanted.path, { 'If-None-Match': plain.headers.etag ?? 'none' });
  return faults({
    status: [
      '200',
      answers
        .map(({ status }) => status)
        .join()
        .replace('200,200,200', '200'),
    ],
    body: [true, answers.every(({ body }) => body.equals(wanted.body))],
    br: [wanted.packed ? 'br' : undefined, headers['content-encoding']],
    gzip: [wanted.packed ? 'gzip' : undefined, gzip.headers['content-encoding']],
    identity: [undefined, plain.headers['content-encoding']],
    vary: [wanted.packed ? /accept-encoding/i : /^/, headers.vary],
    'content-type': [wanted.type, headers['content-type']],
    'cache-control': [wanted.cache, headers['cache-control']],
    policy: [policyFor(wanted), headers['content-security-policy']],
    cors: [wanted.cors, headers['access-control-allow-origin']],
    corp: [wanted.usedBy, headers['cross-origin-resource-policy']],
    coop: [isPage ? 'same-origin' : undefined, headers['cross-origin-opener-policy']],
    permissions: [isPage ? /camera=\(\).*geolocation=\(\).*microphone=\(\)/ : undefined, headers['permissions-policy']],
    nosniff: ['nosniff', headers['x-content-type-options']],
    referrer: ['no-referrer', headers['referrer-policy']],
    hsts: [undefined, headers['strict-transport-security']],
    version: [/^(nginx)?$/, headers.server ?? ''],
    'asked again': [304, again.status],
    'asked again, cache-control': [wanted.cache, again.headers['cache-control']],
  });
}

async function nothing(address, site, path, folder) {
  const { status, headers, body } = await ask(address, path, { 'Accept-Language': 'fr' });
  const own = `${site}${folder}/404/index.html`;
  const page = readFileSync(existsSync(own) ? own : `${site}/404.html`, 'utf8');
  return faults({
    status: [404, status],
    language: [languageOf(page), languageOf(body)],
    body: [true, body.toString() === page],
    'content-type': [/^text\/html; charset=utf-8$/i, headers['content-type']],
    'cache-control': [/^no-cache/, headers['cache-control']],
    policy: [`${metaOf(page)}; frame-ancestors 'none'`, headers['content-security-policy']],
  });
}

async function ways(address, site) {
  const slash = await ask(address, '/check');
  const english = await ask(address, '/', { 'Accept-Language': 'en' });
  const outside = await ask(address, '/../site.host/headers.caddy');
  const coded = await ask(address, '/%2e%2e/site.host/headers.caddy');
  const post = await ask(address, '/check/', {}, 'POST');
  return faults({
    'no slash': [/^30[18]$/, String(slash.status)],
    'to the slash': ['/check/', slash.headers.location],
    'Accept-Language: en stays': [readFileSync(`${site}/index.html`, 'utf8'), english.body.toString()],
    'beside the site': [/^40[04]$/, String(outside.status)],
    'beside the site, coded': [/^40[04]$/, String(coded.status)],
    POST: [405, post.status],
  });
}

/**
 * Asks a running server for every kind of address.
 * @returns a line for each: what was asked for, and what was wrong with the answer
 */
export async function check(address, site, cases) {
  const lines = [];
  for (const wanted of cases) lines.push({ path: wanted.path, wrong: await file(address, wanted) });
  for (const [path, folder] of nothingAt)
    lines.push({ path: `404 ${path}`, wrong: await nothing(address, site, path, folder) });
  lines.push({ path: 'redirects, languages, what is outside', wrong: await ways(address, site) });
  return lines;
}
