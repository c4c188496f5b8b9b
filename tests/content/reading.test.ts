import { expect, test } from 'vitest';
import { contentFolder, readFolder } from '../../src/model/files.ts';
import { model } from '../../src/model/index.ts';

/** All the Chinese we wrote, but for lists of names and the words people search by. */
const ours = [...readFolder(contentFolder())].filter(([path]) => /^zh-CN\/(?!districts|synonyms)/.test(path));
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
      .split(/[。！？；：，!?;:\n]|, /)
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

/** Words of the official text that are plain speech, or stand inside a name, and need no entry of the glossary. */
const PLAIN = [
  ...['区县民政', '民政部门', '城乡建设委', '福利机构', '残疾学生', '普通学校', '特殊教育', '康复机构', '服务中心'],
  ...['合条件的', '有条件的', '符合规定的', '有需要的', '的困境儿', '境儿童的', '护困境儿', '动儿童家庭', '异地申请'],
  ...['基本生活', '参加居民医', '边缘家庭认', '参照单人', '儿童康复', '救助对象', '住房保障', '经济困难', '心理健康'],
  ...[
    '家庭暴力',
    '托照护协议书',
    '助教陪读',
    '复学就业',
    '综合救助',
    '安排入学',
    '联系一次',
    '监护支持',
    '未成年人保护',
  ],
  ...['艾滋病病毒', '妇幼保健院', '爱心妈妈', '渝好', '童心', '父母学堂', '开门办院', '庭教育指导令', '儿童福利机'],
  ...['儿童基本', '家庭异地', '机构的孤', '教育学校', '陪读制度'],
];

test('every word of the official text that our pages lean on is in the glossary, or plain by list', () => {
  const { rules } = model();
  const terms = Object.values(rules.terms.value).flatMap(({ word, also = [] }) => [word, ...also]);
  const known = [...terms, ...PLAIN];
  const pages = ours.filter(([path]) => /\/(supports|routes|measures|situations|guides|pages)\//.test(path));
  const runs = rules.policy.measures.flatMap(({ text }) => text.match(/\p{Script=Han}+/gu) ?? []);
  const grams = new Set(
    runs.flatMap((run) => [...run].map((_, at) => run.slice(at, at + 4)).filter((g) => g.length === 4)),
  );
  const leaned = [...grams].filter((gram) => pages.filter(([, text]) => readable(text).includes(gram)).length >= 3);
  const isKnown = (gram: string) => known.some((word) => word.includes(gram) || gram.includes(word));
  // Four characters across the edge of a known word say nothing of their own.
  const overlaps = (gram: string) =>
    known.some((word) => word.includes(gram.slice(0, 3)) || word.includes(gram.slice(1)));
  expect(leaned.length).toBeGreaterThan(50);
  expect(leaned.filter((gram) => !isKnown(gram) && !overlaps(gram))).toEqual([]);
});
