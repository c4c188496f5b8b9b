import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { type Locked, sbomOf } from '../../src/build/sbom.ts';
import { read } from './site.ts';

/** Asks for a name to be kept, and no more: may go to phones. */
const ON_PHONES = ['MIT', 'ISC', '0BSD', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0', 'BlueOak-1.0.0'];
/**
 * May take part in the build besides. Copyleft asks for the source of what is handed on: of a tool (lightningcss, axe-core:
 * MPL; libvips, which draws the pictures: LGPL) nothing is. What is made with it is ours.
 */
const IN_BUILD = ['MPL-2.0', 'LGPL-3.0-or-later', 'CC0-1.0', 'CC-BY-4.0', 'Python-2.0'];

const FOLDERS = ['.', 'tests/bench', 'tests/browsers'];
const json = (path: string) => JSON.parse(readFileSync(path, 'utf8'));
const packages: Record<string, Locked> = json('package-lock.json').packages;
const { dependencies } = json('package.json');
const idsOf = (licence = '') => licence.split(/[()\s]+|AND|OR/).filter((id) => id !== '');
const [, , phone = '', ...texts] = ['', ...read('licences.txt').split(/\n\n-{80}\n\n/)];
const onPhone = [...phone.matchAll(/^(\S+) (\S+): (.+)$/gm)].map(([line, name = '', , licence = '']) => {
  return { line, name, licence };
});

/** The packages that the code of a folder names, but for what only types are taken from. */
const importsOf = (folder: string) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.(ts|tsx|astro)$/.test(path))
    .map((path) => readFileSync(`${folder}/${path}`, 'utf8').replace(/^import type .*$/gm, ''))
    .flatMap((text) => [...text.matchAll(/\b(?:from |import |import\()'((?:@[\w-]+\/)?[a-z][\w-]*)(?=[/'])/g)])
    .map(([, name]) => name as string);
const foundIn = (text: string, what: RegExp) => what.exec(text)?.[0];

test('every package has a licence that may be used where it is used', () => {
  const all = FOLDERS.flatMap((folder) => Object.entries<Locked>(json(`${folder}/package-lock.json`).packages));
  const named = all.filter(([path]) => path !== '');
  expect(named.length).toBeGreaterThan(800);
  const unknown = named.filter(
    ([, { license }]) => !license || idsOf(license).some((id) => ![...ON_PHONES, ...IN_BUILD].includes(id)),
  );
  expect(unknown.map(([path, { license }]) => `${path} ${license}`)).toEqual([]);
});

test('nothing that goes to phones asks for more than its name', () => {
  expect(onPhone.length).toBeGreaterThan(4);
  expect(onPhone.filter(({ licence }) => idsOf(licence).some((id) => !ON_PHONES.includes(id)))).toEqual([]);
});

test('what code for phones imports is among what goes to phones, each with its licence in full', () => {
  const imported = new Set(
    ['engine', 'share', 'parts', 'islands', 'alone'].flatMap((room) => importsOf(`src/${room}`)),
  );
  expect(imported.size).toBeGreaterThan(2);
  expect([...imported].filter((name) => !onPhone.some((one) => one.name === name))).toEqual([]);
  for (const { line } of onPhone)
    expect(
      texts.find((text) => text.startsWith(`${line}\n\n`)),
      line,
    ).toMatch(/copyright \(c\)[\s\S]{300}/i);
});

test('what the site is built with is named as needed, but for vite, which astro brings', () => {
  const imported = new Set(importsOf('src'));
  expect(imported.size).toBeGreaterThan(10);
  expect([...imported].filter((name) => !(name in dependencies))).toEqual(['vite']);
});

test('every version is exact, and no lock file says where a package was fetched', () => {
  for (const folder of FOLDERS) {
    const { dependencies = {}, devDependencies = {}, optionalDependencies = {} } = json(`${folder}/package.json`);
    const loose = Object.entries<string>({ ...dependencies, ...devDependencies, ...optionalDependencies });
    expect(
      loose.filter(([, version]) => !/^(npm:.+@)?\d+\.\d+\.\d+$/.test(version)),
      folder,
    ).toEqual([]);
    expect(foundIn(readFileSync(`${folder}/package-lock.json`, 'utf8'), /"resolved"|:\/\/registry.*/), folder).toBe(
      undefined,
    );
  }
});

test('the bill of materials is of this lock file, the same each time, and of no machine', () => {
  const text = read('sbom.cdx.json');
  expect(text === `${JSON.stringify(sbomOf(packages))}\n`).toBe(true);
  const passing = /:\/\/(?!cyclonedx\.org).*|"(timestamp|serialNumber)"|"(\/|[A-Z]:\\).*/;
  expect(foundIn(text, passing)).toBe(undefined);
  expect(foundIn(read('licences.txt'), new RegExp(process.cwd()))).toBe(undefined);
});

test('npm, asked for the whole tree, finds the same packages, sums and needs', () => {
  const args = 'sbom --sbom-format cyclonedx --package-lock-only --offline'.split(' ');
  const shell = process.platform === 'win32';
  const npm = JSON.parse(execFileSync('npm', args, { encoding: 'utf8', maxBuffer: 2 ** 25, shell }));
  const { components, dependencies: needs } = sbomOf(packages);
  type Named = { 'bom-ref': string; purl: string; hashes?: unknown; licenses: unknown };
  const plain = (all: readonly Named[]) =>
    new Map(all.map(({ 'bom-ref': ref, purl, hashes, licenses }) => [ref, { purl, hashes, licenses }]));
  const theirs = plain(npm.components);
  for (const [ref, ours] of plain(components)) expect(ours, ref).toEqual(theirs.get(ref));
  const known = new Set(components.map((component) => component['bom-ref']));
  const theirNeeds = new Map<string, string[]>(
    npm.dependencies.map((d: { ref: string; dependsOn: string[] }) => [d.ref, d.dependsOn]),
  );
  // The first is the site itself, of which npm counts its tools of development too.
  for (const { ref, dependsOn } of needs.slice(1))
    expect(dependsOn, ref).toEqual(
      theirNeeds
        .get(ref)
        ?.filter((on) => known.has(on))
        .sort(),
    );
});
