import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';

/** A content folder in memory: path inside the folder (with `/`) to text. */
export type Files = ReadonlyMap<string, string>;

/** The folder the site is made from: `content`, or what CONTENT_DIR names. Another city is another folder. */
export const contentFolder = () => process.env.CONTENT_DIR ?? 'content';

/** Reads every YAML and Markdown file below a folder. */
export function readFolder(folder: string): Files {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((p) => /\.(ya?ml|md)$/.test(p));
  return new Map(paths.sort().map((path) => [path.split(sep).join('/'), readFileSync(join(folder, path), 'utf8')]));
}
