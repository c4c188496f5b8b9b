/**
 * Mutation of the engine's and the model's code: npx stryker run tests/slow/stryker.config.mjs
 * Some files only: --mutate src/engine/next.ts,src/engine/decide.ts
 * The score, without mutants that are the same function: node tests/slow/mutation-score.mjs
 */
export default {
  testRunner: 'vitest',
  vitest: { configFile: 'tests/slow/vitest.stryker.config.ts' },
  // Types only: nothing in them runs.
  mutate: ['src/engine/**/*.ts', 'src/model/**/*.ts', '!src/engine/types.ts'],
  concurrency: 2,
  incremental: true,
  // Not under test-results: Playwright empties that folder whenever it runs.
  incrementalFile: 'node_modules/.cache/stryker/incremental.json',
  reporters: ['clear-text', 'json', 'progress-append-only'],
  jsonReporter: { fileName: 'node_modules/.cache/stryker/report.json' },
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false, reportMutants: false },
  tempDirName: '.stryker-tmp',
  ignorePatterns: ['dist', 'dist.host', 'test-results', 'tests/browsers', '.astro'],
  // The bound is in mutation-score.mjs.
  thresholds: { high: 95, low: 90, break: null },
};
