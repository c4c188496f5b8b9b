import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { contentFolder } from './files.ts';
import type { Published } from './publish.ts';

/** The rules as they were released, oldest first: one file each in `content/releases/`, named by version. */
export function releases(folder = join(contentFolder(), 'releases')): Published[] {
  if (!existsSync(folder)) return [];
  const order = new Intl.Collator('en', { numeric: true }).compare;
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort(order)
    .map((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')));
}
