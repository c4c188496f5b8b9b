import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, expect, test, vi } from 'vitest';
import { contentFolder, readFolder } from '../../src/model/files.ts';
import { releases } from '../../src/model/releases.ts';

const folder = mkdtempSync(join(tmpdir(), 'small-'));
const write = (path: string, text: string) => {
  mkdirSync(join(folder, path, '..'), { recursive: true });
  writeFileSync(join(folder, path), text);
};
afterAll(() => rmSync(folder, { recursive: true }));
afterEach(() => vi.unstubAllEnvs());

test('the content folder is content, or what CONTENT_DIR names', () => {
  vi.stubEnv('CONTENT_DIR', undefined);
  expect(contentFolder()).toBe('content');
  vi.stubEnv('CONTENT_DIR', folder);
  expect(contentFolder()).toBe(folder);
});

test('a folder is read as its YAML and Markdown files, in order, by path', () => {
  for (const path of ['read/b.yaml', 'read/a/deep/c.yml', 'read/d.md']) write(path, `text of ${path}`);
  for (const path of ['read/b.yaml.old', 'read/myaml', 'read/d.json']) write(path, 'not read');
  expect([...readFolder(join(folder, 'read'))]).toEqual([
    ['a/deep/c.yml', 'text of read/a/deep/c.yml'],
    ['b.yaml', 'text of read/b.yaml'],
    ['d.md', 'text of read/d.md'],
  ]);
});

test('releases are read from the oldest to the newest, by number', () => {
  for (const version of ['1.10.0', '1.9.0', '2.0.0', '1.0.0'])
    write(`releases/${version}.json`, JSON.stringify({ version }));
  write('releases/notes.md', 'no release');
  vi.stubEnv('CONTENT_DIR', folder);
  const order = ['1.0.0', '1.9.0', '1.10.0', '2.0.0'];
  expect(releases().map(({ version }) => version)).toEqual(order);
});

test('a city that released nothing has no releases', () => {
  expect(releases(join(folder, 'none'))).toEqual([]);
});
