import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Component } from './sbom.ts';

/** What no package of npm can say. */
const INSIDE = "Pagefind's search is compiled from Rust. What is inside it, its own source names (Cargo.lock).";

const lineOf = ({ name, version, licenses: [of] }: Component) =>
  `${name} ${version}: ${'expression' in of ? of.expression : of.license.id}`;

/** The licences a package brings along, in full: files, or a folder of them. */
function textsIn(folder: string): string {
  const files = readdirSync(folder)
    .filter((name) => /licen[cs]e|copying|notice/i.test(name))
    .map((name) => join(folder, name))
    .flatMap((path) => (statSync(path).isDirectory() ? readdirSync(path).map((name) => join(path, name)) : [path]));
  if (files.length === 0) throw new Error(`${folder} goes to phones and brings no text of its licence`);
  return files.map((path) => readFileSync(path, 'utf8').trim()).join('\n\n');
}

/** A package that goes to phones: its line, and its licence in full. */
function inFull(folder: string, components: readonly Component[]): { line: string; text: string } {
  const { name, version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const found = components.find((component) => component['bom-ref'] === `${name}@${version}`);
  if (!found) throw new Error(`${name} ${version} goes to phones and is not in package-lock.json`);
  return { line: lineOf(found), text: textsIn(folder) };
}

/**
 * The licences of a site as a page of plain text: all packages by name, and in full of those that go to phones.
 * @param components every package the site is made of or with
 * @param reached the folders of those that go to phones
 * @throws where one of these is no component, or brings no text of its licence
 */
export function licencesPage(components: readonly Component[], reached: Iterable<string>): string {
  const full = [...reached].map((folder) => inFull(folder, components)).sort((a, b) => (a.line < b.line ? -1 : 1));
  const onPhone = full.map(({ line }) => line);
  const others = components.map(lineOf).filter((line) => !onPhone.includes(line));
  return [
    `This site\n\n${readFileSync('LICENSE', 'utf8').trim()}`,
    `On your phone\n\n${onPhone.join('\n')}\n\n${INSIDE}`,
    `Only where the site is built\n\n${others.sort().join('\n')}`,
    ...full.map(({ line, text }) => `${line}\n\n${text}`),
  ].join(`\n\n${'-'.repeat(80)}\n\n`);
}
