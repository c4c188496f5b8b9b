// Everything `npm test` runs, in order, and one line at the end that counts it.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { ensureBrowser } from './browser.mjs';

const RESULTS = 'test-results';
const count = { passed: 0, failed: 0 };

/** Runs a command; where it writes no report of its own it counts as one test. */
function step(name, command, args, report) {
  console.log(`\n— ${name}`);
  const { status } = spawnSync(command, args, { stdio: 'inherit', shell: process.platform === 'win32' });
  const counted = report ? read(report) : null;
  if (counted && counted.passed + counted.failed > 0) {
    count.passed += counted.passed;
    count.failed += counted.failed;
    if (status !== 0 && counted.failed === 0) count.failed++;
  } else if (status === 0 && !report) count.passed++;
  else count.failed++;
  return status === 0;
}

function read(report) {
  try {
    const json = JSON.parse(readFileSync(`${RESULTS}/${report}`, 'utf8'));
    if (json.stats) return { passed: json.stats.expected + json.stats.flaky, failed: json.stats.unexpected };
    return { passed: json.numPassedTests, failed: json.numFailedTests };
  } catch {
    return null;
  }
}

const vitest = (report, ...paths) => [
  'vitest',
  'run',
  ...paths,
  '--reporter=dot',
  '--reporter=json',
  `--outputFile.json=${RESULTS}/${report}`,
];

rmSync(RESULTS, { recursive: true, force: true });
mkdirSync(RESULTS, { recursive: true });
ensureBrowser();
step('types', 'npx', ['astro', 'check', '--minimumSeverity', 'warning']);
step('lint and formatting', 'npx', ['biome', 'check', '.']);
step('unit and content', 'npx', vitest('unit.json', '--exclude', 'tests/built/**'), 'unit.json');
// Slow by nature, so with fewer cases here; `npm run test:slow` runs them all.
process.env.FUZZ_CASES ??= '20000';
const slow = vitest('slow.json', '--config', 'tests/slow/vitest.config.ts');
step('mutants of the rules, garbage', 'npx', slow, 'slow.json');
// What a host packs is tested by tests/slow/serving.mjs.
process.env.COMPRESS = 'no';
if (step('build', 'npx', ['astro', 'build'])) {
  step('the built site', 'npx', vitest('built.json', 'tests/built'), 'built.json');
  step('browser', 'npx', ['playwright', 'test'], 'e2e.json');
}
console.log(`\n${count.passed} passed, ${count.failed} failed`);
process.exit(count.failed ? 1 : 0);
