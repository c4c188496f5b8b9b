import { defineConfig } from 'vitest/config';

export default defineConfig({
  // A slow machine is no fault of the site's.
  test: { include: ['tests/**/*.test.ts'], exclude: ['tests/e2e/**', '**/node_modules/**'], testTimeout: 60_000 },
});
