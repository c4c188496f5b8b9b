import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { build } from 'vite';
import { billed } from './bill.ts';
import { TARGET } from './target.ts';

type Alone = { entry: string; format: 'es' | 'iife'; out: string; target: string | string[] };

/** What stands alone, at an address that never changes. */
const FILES: readonly Alone[] = [
  { entry: 'src/engine/index.ts', format: 'es', out: 'rules/engine.js', target: 'es2020' },
  { entry: 'src/alone/settings.ts', format: 'iife', out: 'settings.js', target: TARGET },
  { entry: 'src/alone/sw.ts', format: 'iife', out: 'sw.js', target: TARGET },
  { entry: 'src/alone/listen.ts', format: 'es', out: 'listen.js', target: TARGET },
];

/** Publishes each of them as one file without imports. */
export const alone = (): AstroIntegration => ({
  name: 'alone',
  hooks: {
    'astro:build:done': async ({ dir }) => {
      for (const { entry, format, out, target } of FILES)
        await build({
          configFile: false,
          logLevel: 'error',
          publicDir: false,
          plugins: [billed()],
          build: {
            target,
            outDir: fileURLToPath(dir),
            emptyOutDir: false,
            lib: { entry, formats: [format], name: 'alone', fileName: () => out },
          },
        });
    },
  },
});
