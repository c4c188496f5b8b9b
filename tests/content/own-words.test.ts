import { expect, test } from 'vitest';
import { contentFolder, readFolder } from '../../src/model/files.ts';

/** A sentence this long is said on purpose; shorter ones (拿着这些去) are nobody's own. */
const SHORTEST = 8;

const sentencesOf = (text: string) =>
  text
    .replace(/^(---|#|keywords|official|short|say).*$/gm, '')
    .replace(/^\s*(- |\d+\. |[\w-]+: )+/gm, '')
    .split(/[。!?;\n]/)
    .map((sentence) => sentence.trim())
    .filter((sentence) => (sentence.match(/\p{Script=Han}/gu)?.length ?? 0) >= SHORTEST);

/** What two pages both need to say stands in one place that both read: a route, a paper, an office, the interface. */
test('no two pages say the same sentence, each in its own file', () => {
  const pages = [...readFolder(contentFolder())].filter(([path]) => /^zh-CN\/.*(\/.*\.md|routes\/.*)$/.test(path));
  expect(pages.length).toBeGreaterThan(100);
  const owner = new Map<string, string>();
  const shared = pages.flatMap(([path, text]) =>
    [...new Set(sentencesOf(text))].flatMap((sentence) => {
      const first = owner.get(sentence);
      owner.set(sentence, first ?? path);
      return first ? [`${sentence}: ${first}, ${path}`] : [];
    }),
  );
  expect(shared).toEqual([]);
});
