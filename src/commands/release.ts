/**
 * Keeps the rules as they are now as a release: content/releases/<version>.json. Usage: npm run release
 * The version stands in src/model/publish.ts; a released version is never written again.
 */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { contentFolder } from '../model/files.ts';
import { model } from '../model/index.ts';
import { published } from '../model/publish.ts';

const rules = published(model().rules);
const folder = join(contentFolder(), 'releases');
const file = join(folder, `${rules.version}.json`);
if (existsSync(file)) {
  console.error(
    `${file} is there already: raise RULES_VERSION in src/model/publish.ts, and say what changed in zh-CN/releases.yaml.`,
  );
  process.exitCode = 1;
} else {
  mkdirSync(folder, { recursive: true });
  writeFileSync(file, `${JSON.stringify(rules)}\n`);
  console.log(`written: ${file}`);
}
