import { defineConfig } from 'vitest/config';

/**
 * What Stryker runs for each mutant: tests in small worlds of their own, a few milliseconds each. The tests over every
 * real family and every combination (properties, exhaustive, asking) would find more, at half a minute a mutant.
 */
export default defineConfig({
  test: {
    include: ['tests/engine/{engine,small-*}.test.ts', 'tests/model/small-*.test.ts'],
    testTimeout: 20_000,
    // Pure functions leave nothing behind: one worker for all files saves its start for each mutant.
    isolate: false,
  },
});
