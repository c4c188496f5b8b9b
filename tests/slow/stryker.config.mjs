/**
 * Mutation of the code itself: npx stryker run tests/slow/stryker.config.mjs
 * Some files only: --mutate src/engine/next.ts,src/engine/decide.ts
 */
export default {
  testRunner: 'vitest',
  vitest: { configFile: 'tests/slow/vitest.stryker.config.ts' },
  mutate: ['src/engine/**/*.ts', '!src/engine/types.ts', 'src/model/**/*.ts'],
  // Static mutants need a fresh start of everything for each; the few there are, are constants read by other tests.
  ignoreStatic: true,
  concurrency: 2,
  incremental: true,
  // Not under test-results: Playwright empties that folder whenever it runs.
  incrementalFile: 'node_modules/.cache/stryker/incremental.json',
  reporters: ['clear-text', 'json', 'progress-append-only'],
  jsonReporter: { fileName: 'node_modules/.cache/stryker/report.json' },
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  tempDirName: '.stryker-tmp',
  ignorePatterns: ['dist', 'test-results', 'tests/browsers', '.astro'],
  thresholds: { high: 95, low: 90, break: null },
};
