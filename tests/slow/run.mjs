// What takes too long for `npm test`. Each part can be run alone: npm run test:slow -- fuzz
import { spawnSync } from 'node:child_process';

const PARTS = {
  rules: 'npx vitest run --config tests/slow/vitest.config.ts rule-mutants',
  fuzz: 'npx vitest run --config tests/slow/vitest.config.ts fuzz',
  serving: 'node tests/slow/serving.mjs dist',
  browsers: 'npm --prefix tests/browsers run browsers && npm --prefix tests/browsers run walk',
  code: 'npx stryker run tests/slow/stryker.config.mjs && node tests/slow/mutation-score.mjs',
};

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !(name in PARTS));
if (unknown.length > 0) {
  console.error(`no part called ${unknown.join(', ')}; there are: ${Object.keys(PARTS).join(', ')}`);
  process.exit(2);
}
const parts = Object.entries(PARTS).filter(([name]) => asked.length === 0 || asked.includes(name));
const failed = parts.filter(([name, command]) => {
  console.log(`\n— ${name}: ${command}`);
  return spawnSync(command, { shell: true, stdio: 'inherit' }).status !== 0;
});
console.log(
  `\n${parts.length - failed.length} parts passed, ${failed.length} failed ${failed.map(([name]) => name).join(' ')}`,
);
process.exit(failed.length ? 1 : 0);
