import { createHash } from 'node:crypto';
import site from '../styles/site.css?inline';
import tools from '../styles/tools.css?inline';
import { boot, early } from './boot.ts';

/** The style of every page, inlined, and of pages with a form or with results: two texts, so that two hashes admit them. */
export const styles: Readonly<Record<'read' | 'tools', string>> = { read: site, tools: site + tools };

/** What a page needs beyond the others: a full-text search reads its index and runs its own machine code. */
type Needs = { fullText: boolean };

const hashOf = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
const hashes = Object.values(styles).map(hashOf).join(' ');

/**
 * What a page may load and do. No inline script but two of ours, no third party, and no request but for its own files.
 * `connect-src 'none'` refuses fetch; modules still load by `import()`.
 */
export const policyFor = ({ fullText }: Needs): string =>
  [
    "default-src 'none'",
    `script-src 'self' ${hashOf(boot)} ${hashOf(early)}${fullText ? " 'wasm-unsafe-eval'" : ''}`,
    `style-src 'self' ${hashes}`,
    "img-src 'self' data:",
    "manifest-src 'self'",
    "worker-src 'self'",
    `connect-src ${fullText ? "'self'" : "'none'"}`,
    "form-action 'none'",
    "base-uri 'none'",
    "require-trusted-types-for 'script'",
    // Two names, each of which admits one address: islands/many/own-worker.ts and alone/offline.ts.
    'trusted-types own-worker own-offline',
  ].join('; ');
