import { execFileSync } from 'node:child_process';

/** What the test runner says about itself: a build must not take it for its own. */
const OURS = /^(VITEST|PROD$|DEV$|MODE$|SSR$|BASE_URL$|NODE_ENV$|TEST$)/;

/** Builds a content folder as anybody would, but for the packing of its files. */
export function build(content: string, to: string, more: Readonly<Record<string, string>> = {}): void {
  const own = Object.fromEntries(Object.entries(process.env).filter(([name]) => !OURS.test(name)));
  const env = { ...own, NODE_ENV: 'production', CONTENT_DIR: content, OUT_DIR: to, COMPRESS: 'no', ...more };
  execFileSync('npx', ['astro', 'build'], { env, stdio: 'pipe' });
}
