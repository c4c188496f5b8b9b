import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { extname } from 'node:path';
import { expect, test } from 'vitest';
import { hostFolder, kindsOf, policyOf } from '../../src/build/headers.ts';
import { TYPES } from '../../src/build/hosts.ts';
import { kindOf } from '../../src/build/kinds.ts';
import { rulesOf } from '../../src/build/underscore-headers.ts';
import { DIST, pages, read } from './site.ts';

const kinds = kindsOf(DIST);
const addressOf = (path: string) => `/${path.replace(/(^|\/)index\.html$/, '$1')}`;
const headersOf = (address: string) => kindOf(kinds, address).headers;
const policyAt = (address: string) => headersOf(address)['Content-Security-Policy'] ?? '';
const isNamed = (name: string) => (address: string) => new RegExp(`^/([\\w-]+/)?${name}/$`).test(address);
const isEmbed = isNamed('embed');
const isSearch = isNamed('search');

test('a page is sent with the policy of its own meta tag, and with who may frame it', () => {
  const wrong = pages.filter(({ path, html }) => {
    const framedBy = isEmbed(addressOf(path)) ? '*' : "'none'";
    return policyAt(addressOf(path)) !== `${policyOf(html)}; frame-ancestors ${framedBy}`;
  });
  expect(wrong.map(({ path }) => path)).toEqual([]);
  expect(pages.some(({ path }) => isEmbed(addressOf(path)))).toBe(true);
});

test('the policy that is sent admits the style sheet of every page', () => {
  for (const { path, html } of pages) {
    const css = /<style>([\s\S]*?)<\/style>/.exec(html)?.[1] ?? '';
    const hash = createHash('sha256').update(css).digest('base64');
    expect(policyAt(addressOf(path)), path).toMatch(
      new RegExp(`style-src [^;]*'sha256-${hash.replaceAll('+', '\\+')}'`),
    );
  }
});

test('only the search page may compile what it fetches, and only it may fetch', () => {
  const wrong = pages
    .map(({ path }) => addressOf(path))
    .filter((address) => !isSearch(address))
    .filter((address) => /wasm-unsafe-eval|connect-src 'self'/.test(policyAt(address)));
  expect(wrong).toEqual([]);
  for (const { path } of pages) expect(policyAt(addressOf(path)), path).not.toMatch(/'unsafe-(inline|eval)'/);
});

test('what has a hash in its address is kept for ever, a page never without asking', () => {
  const cacheOf = (address: string) => headersOf(address)['Cache-Control'];
  const hashed = [...new Set(pages.flatMap(({ html }) => html.match(/\/(_astro|packs)\/[^"]+\.js/g) ?? []))];
  expect(hashed.length).toBeGreaterThan(3);
  expect(hashed.filter((address) => !/[.-][\w-]{8,}\.js$/.test(address))).toEqual([]);
  for (const address of hashed) expect(cacheOf(address), address).toMatch(/immutable/);
  for (const { path } of pages) expect(cacheOf(addressOf(path)), path).toMatch(/^no-cache/);
  expect(cacheOf('/sw.js')).toMatch(/^no-cache/);
  // What the site is made of changes with every release.
  for (const file of ['/licences.txt', '/sbom.cdx.json']) expect(cacheOf(file), file).toMatch(/max-age=300\b/);
});

test('only the published rules and the partner script are for other sites', () => {
  const forOthers = (address: string) => headersOf(address)['Access-Control-Allow-Origin'] === '*';
  expect(['/rules/rules.json', '/rules/engine.js', '/rules/schema.json', '/embed.js'].filter(forOthers)).toHaveLength(
    4,
  );
  expect(pages.map(({ path }) => addressOf(path)).filter(forOthers)).toEqual([]);
});

test('no two rules of `_headers` give an address different values, and every page has one', () => {
  const files = ['rules/rules.json', 'embed.js', 'sw.js', 'licences.txt', 'sbom.cdx.json'];
  const rules = rulesOf(kinds, [...pages.map(({ path }) => path), ...files]);
  const matches = (rule: string, address: string) =>
    rule.endsWith('*') ? address.startsWith(rule.slice(0, -1)) : rule === address;
  for (const address of [...pages.map(({ path }) => path), ...files].map(addressOf)) {
    const found = rules.filter(({ path }) => matches(path, address));
    expect(
      found.map(({ kind }) => kind.name),
      address,
    ).toEqual([kindOf(kinds, address).name]);
  }
});

test('what hosts read is of this build', () => {
  const policy = policyAt('/');
  const files = ['nginx-maps.conf', 'headers.caddy'].map((name) => `${hostFolder(DIST)}/${name}`);
  for (const file of files) expect(readFileSync(file, 'utf8'), file).toContain(`"${policy}"`);
  expect(read('_headers')).toContain(`  Content-Security-Policy: ${policy}\n`);
  expect(existsSync(`${DIST}/nginx-maps.conf`)).toBe(false);
});

test('every file has a type that hosts are told', () => {
  // Pagefind reads its own parts as bytes, whatever they are called.
  const own = /^(\.(br|gz)|\.pf_\w+|\.pagefind|)$/;
  const files = readdirSync(DIST, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const untold = new Set(files.map(({ name }) => extname(name)).filter((e) => !own.test(e) && !TYPES[e.slice(1)]));
  expect([...untold]).toEqual([]);
});
