import { expect, test } from 'vitest';
import { contentFolder, readFolder } from '../../src/model/files.ts';
import { FIRST_LANGUAGE, modelOf } from '../../src/model/index.ts';
import { ContentError } from '../../src/model/problem.ts';
import { Words } from '../../src/model/words.ts';

const good = readFolder(contentFolder());
/** The content with one more language, which says only what two documents mean, one of them perhaps unknown. */
const withGlosses = (id: string) =>
  modelOf(new Map(good).set('xx/ui.yaml', '{}').set('xx/sources.yaml', `minors-law: Meaning\n${id}: Other\n`));
const sourcesIn = (language: string) => new Words(withGlosses('civil-code'), language, (key) => key).sources;

test('a document keeps the title one must look for, and its meaning stands beside it where the language has one', () => {
  const first = sourcesIn(FIRST_LANGUAGE);
  const other = sourcesIn('xx');
  expect(other['minors-law']).toEqual({ ...first['minors-law'], gloss: 'Meaning' });
  expect(other['legal-aid-law']).toEqual(first['legal-aid-law']);
  expect(Object.values(first).filter((source) => source.gloss)).toEqual([]);
});

test('a meaning of a document nobody lists is a problem', () => {
  expect(() => withGlosses('civil-kode')).toThrow(ContentError);
  expect(() => withGlosses('civil-kode')).toThrow(/civil-kode[\s\S]*civil-code\?/);
});
