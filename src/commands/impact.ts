/**
 * Says who gains and who loses between two versions of the rules, over every combination of answers.
 * Usage: npm run impact [-- <old rules.json> [<new rules.json>]]; without them, the last release against the content folder.
 */
import { readFileSync } from 'node:fs';
import type { Rules } from '../engine/types.ts';
import { impactOf } from '../model/impact.ts';
import { FIRST_LANGUAGE, model } from '../model/index.ts';
import { rulesOf } from '../model/publish.ts';
import { releases } from '../model/releases.ts';
import { impactSentences } from '../site/impact-words.ts';

const [oldFile, newFile] = process.argv.slice(2);
const read = (file: string): Rules => JSON.parse(readFileSync(file, 'utf8'));
const before = oldFile ? read(oldFile) : releases().at(-1);
const after = newFile ? read(newFile) : rulesOf(model().rules);
if (!before) {
  console.error('There is no release to compare with: name a rules.json, or run npm run release first.');
  process.exitCode = 1;
} else {
  const lines = impactSentences(impactOf(before, after), after, FIRST_LANGUAGE);
  console.log(lines.length ? lines.join('\n') : 'No family anywhere gets another verdict.');
}
