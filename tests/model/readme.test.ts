import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const FOLDER = 'src/model';
const HEADING = '## Messages';

/** A string or template as it stands in the source. */
const TEXT = String.raw`(\x60[^\x60]*\x60|'[^'\n]*')`;
/** report(file, path, found …): two arguments, the second perhaps a list, then what was found. */
const REPORTED = new RegExp(String.raw`\breport\(\s*[\w.]+,\s*(?:\[[^\]]*\]|\w+),\s*${TEXT}`, 'g');
const PUSHED = new RegExp(String.raw`\bfound:\s*${TEXT}`, 'g');

const sources = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.ts'))
  .map((name) => ({ name, text: readFileSync(`${FOLDER}/${name}`, 'utf8') }));

const collapse = (text: string) => text.replace(/…+/g, '…');
const templateOf = (literal: string) => collapse(literal.slice(1, -1).replace(/\$\{[^}]*\}/g, '…'));
const templatesOf = (text: string) =>
  [...text.matchAll(REPORTED), ...text.matchAll(PUSHED)].map(([, literal]) => templateOf(literal as string));
const count = (text: string, what: RegExp) => [...text.matchAll(what)].length;

/** The messages in the first cells of the table under its heading, each between backticks. */
function rowsOf(readme: string): string[] {
  const [, section = ''] = readme.split(`\n${HEADING}\n`);
  const cells = [...(section.split('\n## ')[0] as string).matchAll(/^\| (.+?) \| .+ \|$/gm)];
  return cells.flatMap(([, cell]) =>
    [...(cell as string).matchAll(/`([^`]+)`/g)].map(([, said]) => collapse(said as string)),
  );
}

const messages = [...new Set(sources.flatMap(({ text }) => templatesOf(text)))];
const rows = rowsOf(readFileSync('content/README.md', 'utf8'));

test.each(sources.map(({ name, text }) => [name, text]))('every message of %s is read here', (_, text) => {
  // Elsewhere `found` is a type, or is handed on.
  const said = count(text, /\breport\(/g) + count(text, /\bfound:(?!\s*string)/g);
  expect(templatesOf(text).length).toBe(said);
});

test('every message the check may give has its row in content/README.md', () => {
  expect(messages.length).toBeGreaterThan(40);
  expect(messages.filter((message) => !rows.includes(message))).toEqual([]);
});

test('every row is a message that the check may give, once', () => {
  expect(rows.filter((row, at) => !messages.includes(row) || rows.indexOf(row) !== at)).toEqual([]);
});
