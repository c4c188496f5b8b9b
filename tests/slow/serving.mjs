// Serves a built site by nginx and by Caddy with what deploy/ and the build say, and looks at what comes back:
//   npx astro build && node tests/slow/serving.mjs [folder]
import { chmodSync, cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { casesOf } from './serving/cases.mjs';
import { check } from './serving/checks.mjs';
import { start } from './serving/hosts.mjs';
import { missing } from './serving/install.mjs';
import { load } from './serving/load.mjs';

const built = resolve(process.argv[2] ?? process.env.OUT_DIR ?? 'dist');
for (const needed of [`${built}/index.html.br`, `${built}.host/nginx-maps.conf`])
  if (!existsSync(needed)) {
    console.error(`not run: ${needed} is not there. Build first, without COMPRESS=no: npx astro build`);
    process.exit(1);
  }

/** A copy, with things in it that nobody may see. The workers of nginx are not root. */
function copy() {
  const work = mkdtempSync(join(tmpdir(), 'serving-'));
  chmodSync(work, 0o755);
  cpSync(built, `${work}/site`, { recursive: true, preserveTimestamps: true });
  cpSync(`${built}.host`, `${work}/site.host`, { recursive: true });
  mkdirSync(`${work}/site/.git`);
  for (const secret of ['.hidden', '.git/config', 'check/.hidden']) writeFileSync(`${work}/site/${secret}`, 'secret');
  return work;
}

const work = copy();
const site = `${work}/site`;
const cases = casesOf(site);
const noLoad = missing('wrk');
const loads = [];
let failed = 0;

async function serveBy(name) {
  const { address, end } = await start(name, work, site);
  try {
    const lines = await check(address, site, cases);
    for (const { path, wrong } of lines)
      console.log(`${wrong.length ? '✗' : '✓'} ${name} ${[path, ...wrong].join('\n    ')}`);
    failed += lines.filter(({ wrong }) => wrong.length).length;
    if (!noLoad) for (const { path } of cases.slice(0, 3)) loads.push({ server: name, path, ...load(address, path) });
  } finally {
    await end();
  }
}

try {
  for (const name of ['nginx', 'caddy']) {
    const why = missing(name);
    if (why) console.log(`– ${name} not run: ${why}`);
    else await serveBy(name);
  }
} finally {
  rmSync(work, { recursive: true, force: true });
}
if (noLoad) console.log(`– load not run: ${noLoad}`);
else console.table(loads);
failed += loads.filter(({ wrong }) => wrong).length;
console.log(failed ? `${failed} wrong` : 'all as it must be');
process.exit(failed ? 1 : 0);
