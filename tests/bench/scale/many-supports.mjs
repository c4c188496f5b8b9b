import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const FIRST_LANGUAGE = 'zh-CN';

/** Every copied support after the first ones gets a number, so that no two say the same of themselves. */
const numbered = (words, n) =>
  words.replace(/^((?:short|everyday|official|gist): .*)$/gm, (line) =>
    /["']$/.test(line) ? line.replace(/["']$/, (quote) => ` ${n}${quote}`) : `${line} ${n}`,
  );

/**
 * Copies a content folder and multiplies its supports, in its first language alone: so many pages, so many supports.
 * @returns the names of the supports
 */
export function makeContent(from, to, count) {
  rmSync(to, { recursive: true, force: true });
  cpSync(from, to, { recursive: true });
  for (const { name } of readdirSync(to, { withFileTypes: true }).filter((entry) => entry.isDirectory()))
    if (!['rules', 'policy', 'releases', FIRST_LANGUAGE].includes(name)) rmSync(join(to, name), { recursive: true });
  const rules = join(to, 'rules/supports');
  const words = join(to, FIRST_LANGUAGE, 'supports');
  const originals = readdirSync(rules).map((file) => file.replace('.yaml', ''));
  const names = Array.from({ length: count }, (_, i) => {
    const id = originals[i % originals.length];
    const round = Math.floor(i / originals.length);
    return { id, round, name: round ? `${id}-${round + 1}` : id };
  });
  for (const { id, round, name } of names.filter(({ round }) => round > 0)) {
    cpSync(join(rules, `${id}.yaml`), join(rules, `${name}.yaml`));
    writeFileSync(join(words, `${name}.md`), numbered(readFileSync(join(words, `${id}.md`), 'utf8'), round + 1));
  }
  return names.map(({ name }) => name);
}
