import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { siteFolder } from './places.mjs';

const published = (file) => JSON.parse(readFileSync(join(siteFolder(), 'rules', file), 'utf8'));

/** A golden family of the site under test: its answers, and the verdicts it must be told. */
export function family(id) {
  const found = published('cases.json').find((one) => one.id === id);
  if (!found) throw new Error(`no golden family is called ${id}: name another one in steps/check.mjs`);
  return found;
}

/** What a list of ticks takes for granted of later questions, where nothing is ticked. */
export const lightest = () => Object.assign({}, ...published('rules.json').questions.map((q) => q.clears ?? {}));
