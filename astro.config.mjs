import preact from '@astrojs/preact';
import { defineConfig } from 'astro/config';
import { preload } from './src/build/preload.ts';
import { rulesModule } from './src/build/rules.ts';

/** What is loaded later has nothing to preload: the bundler's helper for that (0.9 KB) becomes a plain call. */
const plainImports = {
  name: 'plain-imports',
  enforce: 'pre',
  load: (id) => (id.includes('vite/preload-helper') ? 'export const __vitePreload = (load) => load();' : null),
};

/** What every island needs is one file: it packs better than many small ones. */
const core = (id) =>
  /node_modules\/preact\/(?!.*(compat|debug|devtools))|src\/engine\/(answers|cells|condition|decide|diagram|next)|src\/share\/(fill|link)/.test(
    id,
  )
    ? 'core'
    : undefined;

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
  integrations: [preact(), rulesModule(), preload()],
  vite: {
    build: {
      target: ['chrome64', 'safari12'],
      assetsInlineLimit: 0,
      modulePreload: false,
      rollupOptions: { output: { manualChunks: core } },
    },
    plugins: [plainImports],
  },
});
