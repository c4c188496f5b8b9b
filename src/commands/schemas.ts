/**
 * Writes JSON Schemas for editors: .vscode/schemas/ and the settings that tie them to the files of content/.
 * Usage: npm run schemas. A test keeps them true.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { editorSchemas } from '../model/json-schema.ts';

const FOLDER = '.vscode/schemas';
const nameOf = (glob: string) =>
  `${glob.replace('*/', 'words/').replace('/*.yaml', '').replace('.yaml', '').replaceAll('/', '-')}.json`;

mkdirSync(FOLDER, { recursive: true });
const ties = Object.entries(editorSchemas()).map(([glob, schema]) => {
  writeFileSync(`${FOLDER}/${nameOf(glob)}`, `${JSON.stringify(schema)}\n`);
  return [`./${FOLDER}/${nameOf(glob)}`, `content/${glob}`];
});
writeFileSync('.vscode/settings.json', `${JSON.stringify({ 'yaml.schemas': Object.fromEntries(ties) }, null, 2)}\n`);
