import { createHash } from 'node:crypto';
import css from '../styles/site.css?inline';

/** One style sheet text for the whole site, inlined, so that one hash admits it. */
export const style: string = css;

/** What a page needs beyond the others: a full-text search reads its index and runs its own machine code. */
type Needs = { fullText: boolean };

const hash = createHash('sha256').update(style).digest('base64');

/**
 * What a page may load and do. No inline script, no third party, and no request but for its own files.
 * `connect-src 'none'` refuses fetch; modules still load by `import()`.
 */
export const policyFor = ({ fullText }: Needs): string =>
  [
    "default-src 'none'",
    `script-src 'self'${fullText ? " 'wasm-unsafe-eval'" : ''}`,
    `style-src 'self' 'sha256-${hash}'`,
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
