import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import type { Answers, Verdict } from '../src/engine/types.ts';

const family = z.strictObject({
  id: z.string(),
  story: z.string().min(5),
  answers: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])),
  expect: z.record(z.string(), z.enum(['likely', 'possible', 'unlikely', 'anyone'])),
  misreadings: z
    .array(z.strictObject({ support: z.string(), would: z.enum(['send-away', 'send-there']), because: z.string() }))
    .optional(),
});

export type Family = {
  id: string;
  story: string;
  answers: Answers;
  expect: Record<string, Verdict>;
  file: string;
} & Pick<z.infer<typeof family>, 'misreadings'>;

/** The golden families: cases anybody can read, each told in a sentence. */
export const families: Family[] = readdirSync('tests/families').flatMap((file) =>
  z
    .array(family)
    .parse(parse(readFileSync(join('tests/families', file), 'utf8')))
    .map((found) => ({ ...found, file })),
);
