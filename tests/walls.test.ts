import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { model } from '../src/model/index.ts';

const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((path) => /\.(ts|tsx|astro)$/.test(path))
  .map((path) => ({ path, text: readFileSync(`src/${path}`, 'utf8') }));
const importsOf = (text: string) =>
  [...text.matchAll(/(?:\bfrom |\bimport |\bimport\()'([^'\n]+)'/g)].map(([, target]) => target as string);
const within = (room: string) => files.filter(({ path }) => path.startsWith(`${room}/`));

test('the engine imports nothing but itself', () => {
  const out = within('engine').flatMap(({ path, text }) =>
    importsOf(text)
      .filter((t) => !/^\.\//.test(t))
      .map((t) => `${path} ${t}`),
  );
  expect(out).toEqual([]);
});

test('nothing that runs on a phone sees the model, YAML, zod or i18next', () => {
  const phone = ['engine', 'share', 'parts', 'islands'].flatMap(within);
  const out = phone.flatMap(({ path, text }) =>
    importsOf(text)
      .filter((t) => /^(zod|yaml|i18next|astro|node:)|\/(model|site|build|pages)\//.test(t))
      .map((t) => `${path} ${t}`),
  );
  expect(out).toEqual([]);
});

test('share stands below parts, and parts below islands', () => {
  const up = (room: string, not: RegExp) =>
    within(room).flatMap(({ path, text }) =>
      importsOf(text)
        .filter((t) => not.test(t))
        .map((t) => `${path} ${t}`),
    );
  expect([...up('share', /\/(parts|islands)\//), ...up('parts', /\/islands\//)]).toEqual([]);
});

test('no code names a fact, a support, an office, a paper, a route or a figure', () => {
  const { rules } = model();
  const facts = rules.questions.value.flatMap((q) => Object.keys(q.facts));
  const names = [
    ...facts,
    ...rules.supports.keys(),
    ...Object.keys(rules.papers.value),
    ...Object.keys(rules.figures.value),
  ].filter((n) => /[.-]/.test(n));
  const code = files.filter(({ path }) => !path.endsWith('.astro'));
  const said = code.flatMap(({ path, text }) => {
    const plain = text.replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, '');
    return names.filter((name) => plain.includes(`'${name}'`)).map((name) => `${path} ${name}`);
  });
  expect(said).toEqual([]);
});
