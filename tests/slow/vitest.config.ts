import { defineConfig } from 'vitest/config';

/** What takes minutes stands apart from `npm test`: npx vitest run --config tests/slow/vitest.config.ts */
export default defineConfig({ test: { include: ['tests/slow/**/*.slow.ts'], testTimeout: 900_000 } });
