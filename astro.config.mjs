import preact from '@astrojs/preact';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { alone } from './src/build/alone.ts';
import { bill } from './src/build/bill.ts';
import { compress } from './src/build/compress.ts';
import { fullText } from './src/build/full-text.ts';
import { headers } from './src/build/headers.ts';
import { offline } from './src/build/offline.ts';
import { preload } from './src/build/preload.ts';
import { stale } from './src/build/stale.ts';
import { TARGET } from './src/build/target.ts';

/** What is loaded later has nothing to preload: the bundler's helper for that (0.9 KB) becomes a plain call. */
const plainImports = {
  name: 'plain-imports',
  enforce: 'pre',
  load: (id) => (id.includes('vite/preload-helper') ? 'export const __vitePreload = (load) => load();' : null),
};

/** What every island needs is one file: it packs better than many small ones. */
const core = (id) =>
  /vite\/preload-helper|node_modules\/preact\/(?!.*(compat|debug|devtools))|src\/engine\/(answers|cells|condition|decide|diagram|next)|src\/share\/(fill|link)/.test(
    id,
  )
    ? 'core'
    : undefined;

/** A list of pages names whole addresses: without the public one there is none. */
const pageList = process.env.SITE_URL ? [sitemap({ filter: (page) => !/\/(embed|404)\/$/.test(page) })] : [];

export default defineConfig({
  ...(process.env.SITE_URL ? { site: process.env.SITE_URL } : {}),
  ...(process.env.OUT_DIR ? { outDir: process.env.OUT_DIR } : {}),
  trailingSlash: 'always',
  cacheDir: './.astro',
  devToolbar: { enabled: false },
  build: { format: 'directory', inlineStylesheets: 'always' },
  server: {
    headers: {
      'Access-Control-Allow-Origin': '*',
      'X-Content-Type-Options': 'nosniff',
      'Referrer-Policy': 'no-referrer',
    },
  },
  // In this order: what makes files, what names them to hosts, what packs them.
  integrations: [
    stale(),
    preact(),
    ...pageList,
    alone(),
    fullText(),
    bill(),
    preload(),
    offline(),
    headers(),
    compress(),
  ],
  vite: {
    build: {
      target: TARGET,
      assetsInlineLimit: 0,
      modulePreload: false,
      rollupOptions: { output: { manualChunks: core } },
    },
    plugins: [plainImports],
  },
});
