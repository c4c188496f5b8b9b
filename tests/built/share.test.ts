import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { DIST, pages, read } from './site.ts';

const meta = (html: string, name: string) =>
  new RegExp(`<meta (?:name|property)="${name}" content="([^"]+)"`).exec(html)?.[1];
const wordy = pages.filter(({ path }) => !/(^|\/)(404|embed)(\.html|\/)/.test(path));

test('every page says what it is called and what it is about', () => {
  for (const { path, html } of wordy) {
    expect(meta(html, 'og:title'), path).toBeTruthy();
    expect(meta(html, 'description')?.length, path).toBeGreaterThan(5);
  }
});

test('no two pages of a language bear one title', () => {
  const titles = wordy.map(({ path, html }) => `${path.startsWith('en/')} ${/<title>(.*?)<\/title>/.exec(html)?.[1]}`);
  expect(titles.filter((title, at) => titles.indexOf(title) < at)).toEqual([]);
});

test('what machines read is JSON of the kind it says', () => {
  const blocks = pages.flatMap(({ path, html }) =>
    [...html.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs)].map(([, text]) => ({
      path,
      data: JSON.parse(text as string),
    })),
  );
  const services = blocks.filter(({ data }) => data['@type'] === 'GovernmentService');
  expect(services.length).toBeGreaterThan(10);
  for (const { path, data } of services) expect(data.provider.name, path).toBeTruthy();
  const [faq] = blocks.filter(({ data }) => data['@type'] === 'FAQPage');
  expect(faq?.data.mainEntity.length).toBeGreaterThan(3);
  for (const { name, acceptedAnswer } of faq?.data.mainEntity ?? []) expect(name && acceptedAnswer.text).toBeTruthy();
});

test('the manifest names icons that are there, each of its size', () => {
  for (const path of ['manifest.webmanifest', 'en/manifest.webmanifest']) {
    const { icons, start_url } = JSON.parse(read(path));
    expect(existsSync(`${DIST}${start_url}index.html`)).toBe(true);
    for (const { src, sizes } of icons.filter(({ type }: { type: string }) => type === 'image/png'))
      expect(`${readFileSync(DIST + src).readUInt32BE(16)}x${readFileSync(DIST + src).readUInt32BE(20)}`).toBe(sizes);
  }
});

test('without a public address nothing pretends to know it', () => {
  for (const { path, html } of pages) expect(/og:(url|image)|rel="canonical"/.test(html), path).toBe(false);
  expect(read('robots.txt')).not.toContain('Sitemap');
  expect(existsSync(`${DIST}/sitemap-index.xml`)).toBe(false);
});
