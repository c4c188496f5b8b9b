import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import { model } from '../../src/model/index.ts';
import { DIST, pages, read } from './site.ts';

const content = pages.filter(({ path }) => path !== '404.html');

test('every support, measure and situation has its page', () => {
  const { rules } = model();
  const wanted = [
    ...[...rules.supports.keys()].map((id) => `supports/${id}`),
    ...rules.policy.measures.map(({ number }) => `measures/${number}`),
    ...Object.keys(rules.situations.value).map((slug) => `situations/${slug}`),
  ];
  expect(wanted.filter((path) => !existsSync(`${DIST}/${path}/index.html`))).toEqual([]);
});

test('no page asks anything of anybody else, and none has an inline script but those its policy names, or a style attribute', () => {
  const bad = pages.flatMap(({ path, html }) => {
    const outside = [...html.matchAll(/<(?:script|link|img|iframe|source)[^>]+(?:src|href)="(?:https?:)?\/\/[^"]+"/g)];
    const inline = [
      ...[...html.matchAll(/<script(?![^>]*(?:src=|application\/(?:ld\+)?json))[^>]*>([\s\S]*?)<\/script>/g)].filter(
        ([, code = '']) =>
          !/script-src [^;]*/
            .exec(html)?.[0]
            .includes(`'sha256-${createHash('sha256').update(code).digest('base64')}'`),
      ),
      ...html.matchAll(/<[^>]+\sstyle="/g),
      ...html.matchAll(/<[^>]+\son\w+="/g),
    ];
    return [...outside, ...inline].map(([found]) => `${path} ${found}`);
  });
  expect(bad).toEqual([]);
});

test('every page carries the policy, and its hash admits its style sheet', () => {
  for (const { path, html } of content) {
    const css = /<style>([\s\S]*?)<\/style>/.exec(html)?.[1] ?? '';
    const hash = createHash('sha256').update(css).digest('base64');
    expect(html, path).toContain(`'sha256-${hash}'`);
    expect(/unsafe-inline|'unsafe-eval'/.test(html), path).toBe(false);
    expect(html.includes('wasm-unsafe-eval'), path).toBe(/(^|\/)search\//.test(path));
  }
});

test('two style sheets, which Chromium 79 understands', () => {
  const sheets = new Set(content.map(({ html }) => /<style>([\s\S]*?)<\/style>/.exec(html)?.[1]));
  expect(sheets.size).toBe(2);
  const css = [...sheets].join('\n');
  expect(css.length).toBeGreaterThan(2000);
  const newer = [
    /(?<![-\w])gap:/,
    /:is\(/,
    /:where\(/,
    /:has\(/,
    /@layer/,
    /@container/,
    /aspect-ratio:/,
    /(?<![-\w])inset:/,
    /(?<!-)\b(min|max|clamp)\(/,
    /oklch|color-mix|light-dark/,
    /(margin|padding|border)-(inline|block)/,
    /&/,
  ];
  expect(newer.filter((pattern) => pattern.test(css)).map(String)).toEqual([]);
  // An unknown pseudo-class drops a whole rule, so it may only take away, never give the outline.
  const withFocusVisible = css.split('}').filter((rule) => rule.includes(':focus-visible'));
  expect(withFocusVisible.filter((rule) => !/outline:\s*(none|0)/.test(rule))).toEqual([]);
});

test('scripts are no newer than Chromium 64 reads', () => {
  const scripts = new Set(
    pages.flatMap(({ html }) => [...html.matchAll(/src="(\/_astro\/[^"]+\.js)"/g)].map(([, src]) => src as string)),
  );
  expect(scripts.size).toBeGreaterThan(0);
  for (const src of scripts) expect(read(src)).not.toMatch(/\?\.[a-zA-Z([]|\?\?/);
});

test('titles and addresses carry no stigma', () => {
  const words = /孤儿|艾滋|特困|残疾|弃|服刑|坐牢|hiv|aids|orphan|prison/i;
  const titled = pages.filter(({ html }) => words.test(/<title>(.*?)<\/title>/.exec(html)?.[1] ?? ''));
  expect(titled.map(({ path }) => path).filter((path) => !path.startsWith('measures/'))).toEqual([]);
  expect(pages.map(({ path }) => path).filter((path) => path.startsWith('situations/') && words.test(path))).toEqual(
    [],
  );
});
