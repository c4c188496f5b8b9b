import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/** What a module imports at once (not what it may load later). */
const importsOf = (code: string) =>
  [...code.matchAll(/(?:from|import)\s*"(\.[^"]+\.js)"/g)].map(([, path]) => path as string);

/** Every module that a page's scripts need before they run. */
function needed(root: string, script: string, seen = new Set<string>()): Set<string> {
  for (const path of importsOf(readFileSync(join(root, script), 'utf8'))) {
    const absolute = posix.join(posix.dirname(script), path);
    if (seen.has(absolute)) continue;
    seen.add(absolute);
    needed(root, absolute, seen);
  }
  return seen;
}

/**
 * Names in each page its scripts and the modules they import, before anything that holds the page up: so they load side
 * by side and not one after another.
 */
export const preload = (): AstroIntegration => ({
  name: 'preload',
  hooks: {
    'astro:build:done': ({ dir }) => {
      const root = fileURLToPath(dir);
      const pages = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.html'));
      for (const page of pages) {
        const html = readFileSync(join(root, page), 'utf8');
        const scripts = [...html.matchAll(/<script type="module" src="([^"]+)"/g)].map(([, src]) => src as string);
        const modules = new Set(scripts.flatMap((src) => [src, ...needed(root, src)]));
        const links = [...modules].map((href) => `<link rel="modulepreload" href="${href}">`).join('');
        if (links) writeFileSync(join(root, page), html.replace('<script>', `${links}<script>`));
      }
    },
  },
});
