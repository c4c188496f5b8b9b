import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { parse, stringify } from 'yaml';
import { contentFolder } from '../../src/model/files.ts';
import { splitHead } from '../../src/model/source-text.ts';
import { build } from './build.ts';

/** A language nobody speaks, written from right to left: what does not stand in its brackets is fixed in code. */
const TAG = 'qps-plocm';
const WORK = 'test-results/pseudo';

const wrap = (value: unknown): unknown => {
  if (typeof value === 'string') return /^\d{4}-\d\d-\d\d$/.test(value) ? value : `⟦${value}⟧`;
  if (Array.isArray(value)) return value.map(wrap);
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, wrap(inner)]));
  return value;
};

function translate(path: string, text: string): string {
  if (path.endsWith('.yaml')) return stringify(wrap(parse(text)));
  const { head, body } = splitHead(text) as { head: string; body: string };
  return `---\n${stringify(wrap(parse(head)))}---\n⟦${body.replace(/[#*`[\]()|>-]/g, ' ').replace(/\s+/g, ' ')}⟧\n`;
}

const textsOf = (html: string) => {
  let text = html.replace(/<(script|style|title)[\s\S]*?<\/\1>/g, '');
  // The policy's own words are never translated in place, and say so.
  text = text.replace(/<(\w+)(?=[^>]*\slang="zh-CN")[^>]*>[\s\S]*?<\/\1>/g, '');
  text = text.replace(/<[^>]+>/g, '\n');
  for (let before = ''; before !== text; ) {
    before = text;
    text = text.replace(/⟦[^⟦⟧]*⟧/g, '');
  }
  return text.split('\n').filter((line) => /\p{Script=Han}/u.test(line));
};

beforeAll(() => {
  rmSync(WORK, { recursive: true, force: true });
  // The other languages have their own tests; here they would only be built once more.
  const others = /[\\/]en([\\/]|$)/;
  cpSync(contentFolder(), `${WORK}/content`, { recursive: true, filter: (path) => !others.test(path) });
  const source = `${WORK}/content/zh-CN`;
  for (const path of readdirSync(source, { recursive: true, encoding: 'utf8' }).filter((p) => /\.(yaml|md)$/.test(p))) {
    const target = join(`${WORK}/content/${TAG}`, path);
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, translate(path, readFileSync(join(source, path), 'utf8')));
  }
  build(`${WORK}/content`, `${WORK}/dist`);
}, 300_000);

const built = () =>
  readdirSync(`${WORK}/dist/${TAG}`, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.html'));

test('no sentence of the site is fixed in code', () => {
  expect(built().length).toBeGreaterThan(40);
  const fixed = built().flatMap((path) =>
    textsOf(readFileSync(`${WORK}/dist/${TAG}/${path}`, 'utf8')).map((line) => `${path}: ${line.trim()}`),
  );
  expect(fixed.slice(0, 20)).toEqual([]);
});

test('a language that is written from the right says so', () => {
  for (const path of built())
    expect(readFileSync(`${WORK}/dist/${TAG}/${path}`, 'utf8')).toContain(`<html lang="${TAG}" dir="rtl"`);
});
