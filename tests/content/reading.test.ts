import { expect, test } from 'vitest';
import { contentFolder, readFolder } from '../../src/model/files.ts';

/** All the Chinese we wrote, but for lists of names and the words people search by. */
const ours = [...readFolder(contentFolder())].filter(([path]) => /^zh-CN\/(?!districts)/.test(path));
const readable = (text: string) => text.replace(/^(keywords|official):.*$/gm, '').replace(/《[^》]*》/g, '');

/** One breath: what stands between two marks. */
const LONGEST = 25;

/** Less common characters that stand in names, or in a word that has no plainer one. */
const EXEMPT = new Set([...'碚驿', ...'浏瘾', ...'猥亵']);

/** GB 2312 level 1: the 3,755 commonest characters. */
function common(): Set<string> {
  const decoder = new TextDecoder('gb18030');
  const found = new Set<string>();
  for (let row = 0xb0; row <= 0xd7; row++)
    for (let cell = 0xa1; cell <= (row === 0xd7 ? 0xf9 : 0xfe); cell++)
      found.add(decoder.decode(Uint8Array.of(row, cell)));
  return found;
}

test('a reader can take breath every 25 characters', () => {
  const long = ours.flatMap(([path, text]) =>
    readable(text)
      .split(/[。!?;:\n]|, /)
      .filter((part) => part.replace(/[^\p{Script=Han}\d]/gu, '').length > LONGEST)
      .map((part) => `${path}: ${part.trim()}`),
  );
  expect(long).toEqual([]);
});

test('only common characters, but for names by list', () => {
  const known = common();
  expect(known.size).toBe(3755);
  const rare = ours.flatMap(([path, text]) =>
    [...readable(text)]
      .filter((char) => /\p{Script=Han}/u.test(char) && !known.has(char) && !EXEMPT.has(char))
      .map((char) => `${path}: ${char}`),
  );
  expect(rare).toEqual([]);
});
