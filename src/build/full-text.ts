import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { createIndex } from 'pagefind';

/** The full text of every page to read, for the second layer of the search: /pagefind/, one index a language. */
export const fullText = (): AstroIntegration => ({
  name: 'full-text',
  hooks: {
    'astro:build:done': async ({ dir, logger }) => {
      const root = fileURLToPath(dir);
      const { index, errors } = await createIndex({ verbose: false });
      const added = await index?.addDirectory({ path: root });
      const written = await index?.writeFiles({ outputPath: `${root}/pagefind` });
      const wrong = [...errors, ...(added?.errors ?? []), ...(written?.errors ?? [])];
      if (wrong.length > 0) throw new Error(`the full text could not be indexed: ${wrong.join('; ')}`);
      leaveOutScreens(join(root, 'pagefind'));
      logger.info(`${added?.page_count ?? 0} pages`);
    },
  },
});

/** Our own screens ask the index: the library's are not published. */
function leaveOutScreens(folder: string): void {
  for (const name of readdirSync(folder)) if (/-ui\.|highlight/.test(name)) rmSync(join(folder, name));
}
