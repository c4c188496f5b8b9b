import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { goldenFamilies } from '../src/model/families.ts';
import { model } from '../src/model/index.ts';
import { rulesOf } from '../src/model/publish.ts';

const FOLDER = 'tests/families';

export const familyFiles = new Map(
  readdirSync(FOLDER).map((file) => [file, readFileSync(join(FOLDER, file), 'utf8')] as const),
);

/** The golden families: cases anybody can read, each told in a sentence. */
export const families = goldenFamilies(rulesOf(model().rules));
