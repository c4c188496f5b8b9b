import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { gzipSync } from 'node:zlib';
import { siteFolder } from './places.mjs';

const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.ics': 'text/calendar; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.pdf': 'application/pdf',
  '.wasm': 'application/wasm',
};

// Where the build writes no headers of its own: with nosniff a wrong type above is an error here as in public.
const HEADERS = {
  'Access-Control-Allow-Origin': '*',
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
};

const isFile = (path) => existsSync(path) && statSync(path).isFile();

const isRule = (line) => line.startsWith('/');

/** A paragraph of `_headers`: a path, which may end in `*`, and below it a header a line. */
function ruleOf(paragraph) {
  const [path, ...lines] = paragraph.split('\n').filter((line) => line.trim() && !line.startsWith('#'));
  const headers = lines.map((line) =>
    line
      .trim()
      .split(/:\s*(.*)/s)
      .slice(0, 2),
  );
  const matches = (address) => (path.endsWith('*') ? address.startsWith(path.slice(0, -1)) : address === path);
  return { matches, headers: Object.fromEntries(headers) };
}

/** The headers of an address: the site's own, where its build has written them. */
function headersOf(folder, address) {
  const file = join(folder, '_headers');
  if (!isFile(file)) return HEADERS;
  const rules = readFileSync(file, 'utf8').split(/\n(?=\/)/);
  const found = rules
    .filter(isRule)
    .map(ruleOf)
    .filter(({ matches }) => matches(address));
  return Object.assign({}, ...found.map(({ headers }) => headers));
}

/** The file of an address, `redirect` for a directory without its slash, or null. */
function find(folder, pathname) {
  const path = join(folder, normalize(pathname));
  if (!path.startsWith(folder)) return null;
  if (pathname.endsWith('/')) return isFile(join(path, 'index.html')) ? join(path, 'index.html') : null;
  if (isFile(path)) return path;
  return isFile(join(path, 'index.html')) ? 'redirect' : null;
}

function decoded(text) {
  try {
    return decodeURIComponent(text);
  } catch {
    return '/404';
  }
}

/** Sends a file, packed where that is worth it and asked for. */
function send(file, status, { request, response, headers, ears }) {
  const type = TYPES[extname(file)] ?? 'application/octet-stream';
  const packs = /text|json|svg|xml|javascript/.test(type) && /gzip/.test(request.headers['accept-encoding'] ?? '');
  const bytes = readFileSync(file);
  const body = ears && type === TYPES['.html'] ? ears.page(String(bytes)) : bytes;
  const packing = packs ? { 'Content-Encoding': 'gzip' } : {};
  response.writeHead(status, { ...headers, 'Content-Type': type, ...packing });
  response.end(packs ? gzipSync(body) : body);
}

function answer(folder, request, response, ears) {
  if (ears?.answer(request.url, response)) return;
  const { pathname, search } = new URL(request.url, 'http://site');
  const found = find(folder, decoded(pathname));
  if (found === 'redirect') return response.writeHead(301, { Location: `${pathname}/${search}` }).end();
  const file = found ?? join(folder, '404.html');
  if (!isFile(file)) return response.writeHead(404).end();
  send(file, found ? 200 : 404, { request, response, ears, headers: headersOf(folder, pathname) });
}

/**
 * Serves a built site on this machine alone.
 * @param options `port`: any free one when 0; `ears`: see hearing.mjs
 * @returns its address, without a slash at the end, and a function that ends it
 */
export async function serve(folder = siteFolder(), { port = 0, ears = null } = {}) {
  if (!isFile(join(folder, 'index.html'))) throw new Error(`no built site in ${folder}: run npm run build first`);
  const server = createServer((request, response) => answer(normalize(folder), request, response, ears));
  await new Promise((resolve) => server.listen(port, '127.0.0.1', resolve));
  const close = () => {
    server.closeAllConnections();
    server.close();
  };
  return { address: `http://127.0.0.1:${server.address().port}`, close };
}

if (process.argv[1] === import.meta.filename) {
  const { address } = await serve(process.argv[2] ?? siteFolder(), { port: Number(process.env.PORT ?? 0) });
  console.log(address);
}
