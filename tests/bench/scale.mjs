/**
 * How the build grows: CPU and peak memory with 100, 1,000 and 5,000 support pages, against plain Astro Markdown with
 * as many pages and the same words. Linux only, as it reads /proc.
 * Run: node tests/bench/scale.mjs [100 1000 5000]; MINUTES (10) is the longest a build may take,
 * SCALE_DIR the place to build in.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { build } from './scale/build.mjs';
import { makeContent } from './scale/many-supports.mjs';
import { makePlain } from './scale/plain-astro.mjs';

const sizes = process.argv.slice(2).map(Number);
const minutes = Number(process.env.MINUTES ?? 10);
const folder = mkdtempSync(join(process.env.SCALE_DIR ?? tmpdir(), 'scale-'));
const at = (name) => join(folder, name);
const round = (n) => Number(n.toPrecision(3));

/** Milliseconds of CPU for each page beyond those of the row before: what is paid once a build is left out. */
const further = (now, before) =>
  before && now.pages && before.pages ? ((now.cpu - before.cpu) * 1000) / (now.pages - before.pages) : Number.NaN;

function row(count, now, before) {
  const [ours, plain] = ['ours', 'plain'].map((name) => further(now[name], before?.[name]));
  return {
    supports: count,
    ended: now.ours.ended,
    pages: now.ours.pages,
    'CPU s': round(now.ours.cpu),
    'wall s': round(now.ours.wall),
    'peak MB': Math.round(now.ours.memory),
    'ms a further page': round(ours),
    'plain CPU s': round(now.plain.cpu),
    'plain peak MB': Math.round(now.plain.memory),
    'plain ms a further page': round(plain),
    'ours / plain': round(ours / plain),
  };
}

const rows = [];
let before;
for (const count of sizes.length ? sizes : [100, 1000, 5000]) {
  const content = at('content');
  const names = makeContent('content', content, count);
  makePlain(content, names, at('plain'));
  const plain = await build({ root: at('plain'), out: at('plain/dist'), minutes });
  const env = { CONTENT_DIR: content, OUT_DIR: at('dist') };
  const ours = await build({ root: resolve('.'), out: at('dist'), env, minutes });
  rows.push(row(count, { ours, plain }, before));
  before = { ours, plain };
  console.table(rows);
}
rmSync(folder, { recursive: true });
