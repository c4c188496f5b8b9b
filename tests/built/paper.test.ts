import { expect, test } from 'vitest';
import type { Answer } from '../../src/engine/types.ts';
import { wordsOf } from '../../src/site/words.ts';
import { families } from '../families.ts';
import { decider, facts, rules } from '../rules.ts';
import { read } from './site.ts';

/** The page as somebody reads it: its text alone, a line for every block. */
const text = read('paper/index.html')
  .replace(/<(script|style)[\s\S]*?<\/\1>/g, '')
  .replace(/<\/(p|h\d|div|section|code|li)>/g, '\n')
  .replace(/<code>/g, '\n')
  .replace(/<[^>]+>/g, '')
  .replaceAll('&lt;', '<')
  .replaceAll('&#39;', "'")
  .replaceAll('&quot;', '"');
const lines = text
  .split('\n')
  .map((line) => line.replace(/\s+/g, ' ').trim())
  .filter((line) => line !== '');

type Printed = { number: number; label: string; options: Map<string, string> };

/** `7. 孩子正在抢救 □A 是 □B 不是 □? 不清楚` */
const items = lines.flatMap((line): Printed[] => {
  const [, number, rest] = /^(\d+)\. (.*)$/.exec(line) ?? [];
  if (!number || !rest?.includes('□')) return [];
  const [label = '', ...options] = rest.split('□');
  return [
    {
      number: Number(number),
      label: label.trim(),
      options: new Map(options.map((o) => [o[0] as string, o.slice(1).trim()])),
    },
  ];
});

/** The rows of each support: from its heading on, those after 很可能 and those after 可能不符合. */
const words = wordsOf('zh-CN');
const keys = new Map(
  Object.keys(rules.supports).map((id) => {
    const start = lines.lastIndexOf(words.support(id).everyday);
    const own = lines.slice(start + 1);
    const names = new Set(Object.keys(rules.supports).map((other) => words.support(other).everyday));
    const end = own.findIndex((line) => names.has(line));
    const block = own.slice(0, end);
    const list = block.length ? block : own;
    const rows = { likely: [] as string[], unlikely: [] as string[], anyone: false };
    let into: string[] | null = null;
    for (const line of list) {
      if (line.startsWith('谁都可以用')) rows.anyone = true;
      else if (line.startsWith('很可能')) into = rows.likely;
      else if (line.startsWith('按现在')) into = rows.unlikely;
      else if (/^\d+:/.test(line)) into?.push(line);
      else if (into) into = null;
    }
    return [id, rows] as const;
  }),
);

/** Which item of the paper asks for a fact: by what is printed there, as a reader finds it. */
function itemOf(fact: string): Printed {
  const order = rules.questions
    .filter((q) => !q.aside)
    .flatMap((q) => Object.keys(q.facts).filter((f) => !(f in (q.service ?? {}))));
  const item = items[order.indexOf(fact)] as Printed;
  expect(item.label).toBe(words.facts[fact]?.tick ?? '');
  return item;
}

/** What a family writes on the paper: a letter, a number, or nothing. */
function marked(answers: Record<string, Answer>): Map<number, string | number> {
  const marks = new Map<number, string | number>();
  for (const [fact, answer] of Object.entries(answers)) {
    if (answer === 'unknown' || rules.questions.some((q) => fact in q.facts && (q.aside || fact in (q.service ?? {}))))
      continue;
    const item = itemOf(fact);
    if (typeof answer === 'number') marks.set(item.number, answer);
    else {
      const said = words.facts[fact]?.labels?.[String(answer)] ?? (answer === true ? '是' : '不是');
      const letter = [...item.options].find(([, label]) => label === said)?.[0];
      expect(letter, `${fact} ${answer}`).toBeDefined();
      marks.set(item.number, letter as string);
    }
  }
  return marks;
}

function holds(part: string, marks: ReadonlyMap<number, string | number>): boolean {
  const [, number, said = ''] = /^(\d+):(.*)$/.exec(part) ?? [];
  const mark = marks.get(Number(number));
  if (mark === undefined) return false;
  if (typeof mark === 'string') return said.split('/').includes(mark);
  return said.split('/').some((range) => {
    const [, below] = /^<(\d+)$/.exec(range) ?? [];
    const [, from] = /^≥(\d+)$/.exec(range) ?? [];
    const [, low, high] = /^(\d+)-(\d+)$/.exec(range) ?? [];
    if (below) return mark < Number(below);
    return from ? mark >= Number(from) : mark >= Number(low) && mark <= Number(high);
  });
}

const readOff = (id: string, marks: ReadonlyMap<number, string | number>) => {
  const { likely, unlikely, anyone } = keys.get(id) as NonNullable<ReturnType<typeof keys.get>>;
  const matches = (rows: readonly string[]) => rows.some((row) => row.split(' ').every((part) => holds(part, marks)));
  if (anyone) return 'anyone';
  return matches(likely) ? 'likely' : matches(unlikely) ? 'unlikely' : 'possible';
};

test('paper and screen agree on every family, for every support', () => {
  expect(items.length).toBe(Object.keys(facts).length - 2);
  const aside = rules.questions.filter((q) => q.aside).flatMap((q) => Object.keys(q.facts));
  let told = 0;
  for (const { id: family, answers } of families) {
    const asked = Object.fromEntries(Object.entries(answers).filter(([fact]) => !aside.includes(fact)));
    const known = decider.known({ ...asked, ...Object.fromEntries(aside.map((fact) => [fact, false])) });
    const marks = marked(asked);
    for (const id of Object.keys(rules.supports)) {
      told++;
      expect([family, id, readOff(id, marks)]).toEqual([family, id, decider.decide(id, known).verdict]);
    }
  }
  expect(told).toBeGreaterThan(10_000);
});
