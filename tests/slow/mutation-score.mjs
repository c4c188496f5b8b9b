/**
 * The score of the last Stryker run, file by file. Exits with 1 when less than BOUND percent of the mutants that are not
 * in equivalents.yaml were killed, when nothing was mutated, and when that list names a mutant that did not survive.
 */
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import config from './stryker.config.mjs';

const BOUND = 95;
/** Errors and ignored mutants are neither: they are not counted. */
const KILLED = ['Killed', 'Timeout'];
const ALIVE = ['Survived', 'NoCoverage'];

/** What stood in the source where a mutant is, on one line. */
function textAt(source, { start, end }) {
  const lines = source.split('\n').slice(start.line - 1, end.line);
  lines[lines.length - 1] = lines.at(-1).slice(0, end.column - 1);
  lines[0] = lines[0].slice(start.column - 1);
  return oneLine(lines.join('\n'));
}
const oneLine = (text) => text.replace(/\s+/g, ' ');
const percent = (killed, total) => `${((100 * killed) / total).toFixed(2)}%`;

const equivalents = parse(readFileSync('tests/slow/equivalents.yaml', 'utf8'));
const mutants = Object.entries(JSON.parse(readFileSync(config.jsonReporter.fileName, 'utf8')).files).flatMap(
  ([file, { source, mutants: list }]) =>
    list.map(({ status, location, replacement }) => {
      const [was, becomes] = [textAt(source, location), oneLine(replacement)];
      const same = equivalents.find((e) => e.file === file && e.was === was && e.becomes === becomes);
      return { file, line: location.start.line, was, becomes, same, status };
    }),
);

const count = (list) => {
  const killed = list.filter(({ status }) => KILLED.includes(status)).length;
  const alive = list.filter(({ status }) => ALIVE.includes(status));
  const same = alive.filter((mutant) => mutant.same).length;
  return { killed, total: killed + alive.length, same };
};
const say = (name, { killed, total, same }) =>
  console.log(
    `${name}: ${killed} of ${total} killed, ${percent(killed, total)}; ${percent(killed, total - same)} without ${same} equivalent`,
  );

for (const file of new Set(mutants.map((mutant) => mutant.file)))
  say(file, count(mutants.filter((mutant) => mutant.file === file)));
const all = count(mutants);
say('all', all);

const survivors = mutants.filter(({ status }) => ALIVE.includes(status));
for (const { file, line, was, becomes } of survivors.filter(({ same }) => !same))
  console.log(`\nsurvived  ${file}:${line}\n  ${was}\n  ${becomes}`);
for (const { file, line, was, becomes, same } of survivors.filter((mutant) => mutant.same))
  console.log(`\nequivalent  ${file}:${line}\n  ${was}\n  ${becomes}\n  ${same.why}`);
// One that only took too long, on a busy machine, was not told apart.
const alike = mutants.filter(({ status }) => status === 'Timeout' || ALIVE.includes(status));
const stale = equivalents.filter((e) => !alike.some(({ same }) => same === e));
for (const { file, was } of stale) console.log(`\nin equivalents.yaml, but killed or gone  ${file}\n  ${was}`);

const enough = all.killed >= ((all.total - all.same) * BOUND) / 100;
console.log(`\n${enough ? 'at least' : 'LESS THAN'} ${BOUND}% without equivalents`);
process.exit(all.total > 0 && enough && stale.length === 0 ? 0 : 1);
