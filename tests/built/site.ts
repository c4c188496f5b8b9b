import { readdirSync, readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';

export const DIST = process.env.DIST ?? 'dist';

export const read = (path: string) => readFileSync(`${DIST}/${path.replace(/^\//, '')}`, 'utf8');
/** Bytes over the wire, as deploy/ serves them: brotli. */
export const onTheWire = (text: string) => brotliCompressSync(text).length;

/** Every page of the built site, by path, with its HTML. */
export const pages = readdirSync(DIST, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.html'))
  .map((path) => ({ path, html: read(path) }));

/** The scripts and preloaded modules a page names. */
export const scriptsOf = (html: string) => [
  ...new Set([...html.matchAll(/(?:src|href)="(\/[^"]+\.js)"/g)].map(([, src]) => src as string)),
];
