import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { model } from '../../src/model/index.ts';
import { DIST, pages, read } from './site.ts';

const { rules, words } = model();
const digitsOf = (text: string) => text.replace(/\D/g, '');

/** The numbers each language's page of numbers links. */
const help = [...words.values()].map(({ pages }) =>
  [...(pages.get('help')?.body ?? '').matchAll(/\]\(tel:([^)]+)\)/g)].map(([, number]) => number as string),
);
const declared = new Set([
  ...Object.values(rules.offices.value).flatMap(({ phone = [] }) => phone),
  ...Object.values(rules.districts.value).flatMap(({ phones = {} }) => Object.values(phones).map(({ phone }) => phone)),
  ...rules.questions.value.flatMap(({ danger = {} }) => Object.values(danger).flat()),
  ...help.flat(),
]);

test('every language has the same numbers on its page of numbers', () => {
  expect(help.length).toBeGreaterThan(1);
  for (const numbers of help) expect([...numbers].sort()).toEqual([...(help[0] ?? [])].sort());
  expect(help[0]?.length).toBeGreaterThan(5);
});

test('a link that calls calls a number that content declares, and says that same number', () => {
  const links = pages.flatMap(({ path, html }) =>
    [...html.matchAll(/<a\s[^>]*href="tel:([^"]*)"[^>]*>([\s\S]*?)<\/a>/g)].map(([link, number = '', inside = '']) => {
      const said = [inside.replace(/<[^>]*>/g, ''), /aria-label="([^"]*)"/.exec(link)?.[1] ?? number].map(digitsOf);
      return { path, number, said };
    }),
  );
  expect(links.length).toBe(pages.reduce((sum, { html }) => sum + html.split('href="tel:').length - 1, 0));
  expect(links.length).toBeGreaterThan(pages.length);
  const wrong = links.filter(
    ({ number, said }) => !declared.has(number) || said.some((digits) => digits !== digitsOf(number)),
  );
  expect(wrong).toEqual([]);
});

/** Like a telephone number: with an area code, of five figures and more, or three of an emergency; no amount, no document. */
const LIKE_ONE =
  /(?<![\d.〔-])(0\d{2,3}-\d{7,8}|[48]00-\d{3,4}-?\d{3,4}|\d{5,}|1[12]\d)(?![\d-]|\.\d|\s*(?:元|yuan|%|万|号|KB|MB|天|days))/g;
/** How large an answer may be is said to whoever fills in a table. */
const bounds = rules.questions.value
  .flatMap(({ facts }) => Object.values(facts))
  .flatMap((fact) => (typeof fact === 'object' && 'to' in fact ? [String(fact.to)] : []));

test('whatever looks like a telephone number, on a page or in the words of the results, is declared', () => {
  const texts = [
    ...pages.map(({ path, html }) => {
      const text = html.replace(/<(script|style)[\s\S]*?<\/\1>/g, '').replace(/<(?:"[^"]*"|[^">])*>/g, '\n');
      return { path, text };
    }),
    ...readdirSync(`${DIST}/packs`).map((name) => {
      return { path: name, text: read(`packs/${name}`).replace(/https?:[^"]*/g, '') };
    }),
  ];
  const found = texts.flatMap(({ path, text }) =>
    [...text.matchAll(LIKE_ONE)].map(([, number = '']) => ({ path, number })),
  );
  expect(found.length).toBeGreaterThan(pages.length);
  expect(found.filter(({ number }) => !declared.has(number) && !bounds.includes(number))).toEqual([]);
});
