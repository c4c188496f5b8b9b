import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { Plugin } from 'vite';
import { licencesPage } from './licences.ts';
import { sbomOf } from './sbom.ts';

/** The folders of packages that go to phones; first those no bundler sees: Pagefind's own scripts, the days off. */
const reached = new Set(['node_modules/pagefind', 'node_modules/chinese-days']);
/** Helpers of the bundler, which carries their text within itself. */
const BUNDLER = /^\0(rolldown\/|@oxc-project\+runtime@)/;
/** astro.config.mjs puts a line of ours in its place. */
const OURS = /^\0vite\/preload-helper/;

/** Where the package stands that a module is of; none where it is our own. */
function folderOf(id: string): string | undefined {
  if (BUNDLER.test(id)) return 'node_modules/rolldown';
  if (id.startsWith('\0') && !OURS.test(id)) throw new Error(`bill.ts must know whose ${id.slice(1)} is`);
  return /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(id)?.[0];
}

/** Sees of which packages any code is left in what is bundled for phones. */
export const billed = (): Plugin => ({
  name: 'billed',
  generateBundle(_, bundle) {
    if (this.environment.name !== 'client') return;
    for (const file of Object.values(bundle))
      for (const [id, { renderedLength }] of Object.entries(file.type === 'chunk' ? file.modules : {})) {
        const folder = renderedLength > 0 ? folderOf(id) : undefined;
        if (folder) reached.add(folder);
      }
  },
});

/** Writes, after a build, of what the site is made, and under which licences. Asks no network. */
export const bill = (): AstroIntegration => ({
  name: 'bill',
  hooks: {
    'astro:config:setup': ({ updateConfig }) => {
      updateConfig({ vite: { plugins: [billed()], worker: { plugins: () => [billed()] } } });
    },
    'astro:build:done': ({ dir, logger }) => {
      const root = fileURLToPath(dir);
      const made = sbomOf(JSON.parse(readFileSync('package-lock.json', 'utf8')).packages);
      writeFileSync(join(root, 'sbom.cdx.json'), `${JSON.stringify(made)}\n`);
      writeFileSync(join(root, 'licences.txt'), `${licencesPage(made.components, reached)}\n`);
      logger.info(`${made.components.length} packages, ${reached.size} of them on phones`);
    },
  },
});
