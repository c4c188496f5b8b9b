import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants } from 'node:zlib';
import type { AstroIntegration } from 'astro';
import { injectManifest } from 'workbox-build';
import { tagsOf } from './headers.ts';

/** What works after one visit, in each language: the check and its results, the search by titles, the numbers to call. */
const PAGES = ['', 'check/', 'result/', 'search/', 'help/', 'offline/'];
const FILES = ['_astro/*.{js,css}', 'settings.js', 'listen.js', 'icon.svg'];
/** What only whoever looks at many families needs, frames in other pages, and what no page of ours loads. */
const LEFT_OUT = ['_astro/worker-*', '_astro/many.*', '_astro/embed.*', '_astro/client.*', '_astro/signals.*'];

/** Gives each language its service worker, with the list of what it keeps. */
export const offline = (): AstroIntegration => ({
  name: 'offline',
  hooks: {
    'astro:build:done': async ({ dir, logger }) => {
      const root = fileURLToPath(dir);
      const tags = tagsOf(root);
      // The first language's worker stands where the source of all of them is: it comes last.
      for (const tag of [...tags, '']) {
        const size = sayAll(root, tag, tags);
        const { count, bytes } = await inject(root, tag, tags);
        logger.info(`${tag || 'root'}: ${count} files, ${bytes} bytes at once; ${size} KB packed with all pages`);
      }
    },
  },
});

async function inject(root: string, tag: string, tags: readonly string[]): Promise<{ count: number; bytes: number }> {
  const folder = tag ? `${tag}/` : '';
  const { count, size, warnings } = await injectManifest({
    swSrc: join(root, 'sw.js'),
    swDest: join(root, folder, 'sw.js'),
    globDirectory: root,
    globPatterns: [...PAGES.map((page) => `${folder}${page}index.html`), ...FILES, `packs/${tag || '*'}.*.js`],
    globIgnores: [...LEFT_OUT, ...(tag ? [] : tags.map((other) => `packs/${other}.*`))],
    dontCacheBustURLsMatching: /^(_astro|packs)\//,
    manifestTransforms: [
      (manifest) => ({
        manifest: manifest.map((entry) => ({ ...entry, url: `/${entry.url.replace(/index\.html$/, '')}` })),
        warnings: [],
      }),
    ],
  });
  if (warnings.length > 0) throw new Error(warnings.join('; '));
  return { count, bytes: size };
}

/** Puts the list of all pages of a language, and what they weigh, into its page about working without network. */
function sayAll(root: string, tag: string, tags: readonly string[]): number {
  const folder = tag ? `${tag}/` : '';
  const pages = readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('index.html') && path.startsWith(folder))
    .filter((path) => tag !== '' || !tags.some((other) => path.startsWith(`${other}/`)))
    .filter((path) => !/(^|\/)(embed|404)\/index\.html$/.test(path));
  const bytes = pages.reduce((sum, path) => sum + packed(readFileSync(join(root, path))), 0);
  const page = join(root, folder, 'offline/index.html');
  const paths = JSON.stringify(pages.map((path) => `/${path.replace(/index\.html$/, '')}`));
  writeFileSync(
    page,
    readFileSync(page, 'utf8')
      .replace('"%PATHS%"', paths)
      .replace('%SIZE%', `${(bytes / 1e6).toFixed(1)} MB`),
  );
  return Math.round(bytes / 1000);
}

const packed = (bytes: Buffer) => brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }).length;
