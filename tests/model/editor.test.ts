import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { editorSchemas } from '../../src/model/json-schema.ts';

test('the schemas for editors are those of the code: npm run schemas', () => {
  const settings = JSON.parse(readFileSync('.vscode/settings.json', 'utf8'))['yaml.schemas'] as Record<string, string>;
  const kept = Object.fromEntries(
    Object.entries(settings).map(([file, glob]) => [
      glob.replace('content/', ''),
      JSON.parse(readFileSync(file, 'utf8')),
    ]),
  );
  expect(kept).toEqual(JSON.parse(JSON.stringify(editorSchemas())));
  expect(readdirSync('.vscode/schemas').length).toBe(Object.keys(settings).length);
});
