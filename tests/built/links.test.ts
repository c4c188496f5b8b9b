import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { model } from '../../src/model/index.ts';
import { outside } from '../../src/site/outside.ts';
import { addressesIn, addressesWithin, leadsTo } from './addresses.ts';
import { DIST, pages, read } from './site.ts';

const { rules } = model();
const files = readdirSync(DIST, { recursive: true, encoding: 'utf8' }).map((path) => path.replaceAll('\\', '/'));
const endingIn = (what: RegExp) => files.filter((path) => what.test(path)).map((path) => ({ path, text: read(path) }));

/** Names of vocabularies: no page, and nobody goes there. */
const NAMES = /^https?:\/\/(www\.w3\.org\/|schema\.org|json-schema\.org\/)/;
/** A table to fill in is made in the page itself. */
const OTHER = ['tel:', 'data:'];

type Named = { path: string; address: string };
const inTags: Named[] = pages.flatMap(({ path, html }) => addressesIn(html).map((address) => ({ path, address })));
const inBlocks: Named[] = pages.flatMap(({ path, html }) =>
  [...html.matchAll(/<script type="application\/(?:ld\+)?json"[^>]*>([\s\S]*?)<\/script>/g)]
    .flatMap(([, text]) => addressesWithin(JSON.parse(text as string)))
    .map((address) => ({ path, address })),
);
const inFiles: Named[] = endingIn(/\.webmanifest$|^rules\/.*\.json$/).flatMap(({ path, text }) =>
  addressesWithin(JSON.parse(text)).map((address) => ({ path, address })),
);
/** With it begin addresses that a service worker leaves alone. */
const PREFIX = '/pagefind/';
/** Whole strings only: one with a place for a value in it is no address yet. */
const inScripts: Named[] = endingIn(/^(packs|_astro)\/.*\.js$|^[\w-]+\.js$|^\w+\/sw\.js$/).flatMap(({ path, text }) =>
  [...text.matchAll(/(["'`])(\/[a-z_][\w./-]*(?:\.\w+|\/)|https?:\/\/[^"'`\s\\]+)\1/g)].map(([, , address = '']) => {
    return { path, address };
  }),
);
const all = [...inTags, ...inBlocks, ...inFiles, ...inScripts].filter(({ address }) => address !== PREFIX);
const ledTo = all.map(({ path, address }) => ({ address, to: leadsTo(DIST, path, address) }));

test('every address on a page, in its data, a script or a manifest leads to a file, and to a place in it', () => {
  for (const some of [inTags, inBlocks, inFiles, inScripts]) expect(some.length).toBeGreaterThan(5);
  const lost = ledTo.filter(({ to }) => !['ours', 'outside', ...OTHER].includes(to));
  expect([...new Set(lost.map(({ to }) => to))]).toEqual([]);
});

test('what a link to the check begins with is a topic or a situation', () => {
  const begun = inTags.flatMap(({ address }) => /\/check\/#(.+)$/.exec(address)?.[1] ?? []);
  expect(begun.length).toBeGreaterThan(20);
  const known = [
    ...Object.keys(rules.topics.value).map((topic) => `topic=${topic}`),
    ...Object.keys(rules.situations.value).map((situation) => `situation=${situation}`),
  ];
  expect(begun.filter((what) => !known.includes(what))).toEqual([]);
});

test('every address outside is one that content declares', () => {
  const known = outside();
  const used = new Set(ledTo.filter(({ to }) => to === 'outside').map(({ address }) => address));
  expect(used.size).toBeGreaterThan(10);
  expect([...used].filter((address) => !known.has(address) && !NAMES.test(address))).toEqual([]);
});
