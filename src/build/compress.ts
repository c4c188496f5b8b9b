import { readdirSync, readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { AstroIntegration } from 'astro';

const TEXT = /\.(html|js|css|json|svg|xml|txt|md|csv|ics|webmanifest)$/;
const WORTH_IT = 1024;
const AT_ONCE = 8;

const brotli = promisify(brotliCompress);
const gzipped = promisify(gzip);

async function compressOne(path: string) {
  const bytes = readFileSync(path);
  if (bytes.length <= WORTH_IT) return;
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: 11,
    [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
    [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
  };
  await writeFile(`${path}.br`, await brotli(bytes, { params }));
  await writeFile(`${path}.gz`, await gzipped(bytes, { level: 9 }));
}

/**
 * Writes `.br` and `.gz` beside every text file above 1 KB of a built site.
 * @param root the folder of the site
 */
export async function compressFolder(root: string): Promise<void> {
  const queue = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((path) => TEXT.test(path));
  const work = async () => {
    for (let path = queue.pop(); path !== undefined; path = queue.pop()) await compressOne(join(root, path));
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
}

/**
 * Compresses what was built, once, as well as can be: it is sent many times. It is the last step: what a later one
 * changes would be sent unchanged. Not where COMPRESS=no, nor in the sites that tests build.
 */
export const compress = (): AstroIntegration => ({
  name: 'compress',
  hooks: {
    'astro:build:done': async ({ dir }) => {
      if (process.env.COMPRESS !== 'no' && !process.env.VITEST) await compressFolder(fileURLToPath(dir));
    },
  },
});
