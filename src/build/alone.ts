import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { build } from 'vite';

/** Publishes the engine as one module without imports: /rules/engine.js. */
export const rulesModule = (): AstroIntegration => ({
  name: 'rules-module',
  hooks: {
    'astro:build:done': async ({ dir }) => {
      await build({
        configFile: false,
        logLevel: 'error',
        publicDir: false,
        build: {
          target: 'es2020',
          outDir: fileURLToPath(new URL('rules/', dir)),
          emptyOutDir: false,
          lib: { entry: 'src/engine/index.ts', formats: ['es'], fileName: () => 'engine.js' },
        },
      });
    },
  },
});
