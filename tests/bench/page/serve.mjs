import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';

const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
};
const isFile = (path) => existsSync(path) && statSync(path).isFile();

/** Packs the bytes of an address as they travel, once, so that no run pays for packing. */
function packer() {
  const packed = new Map();
  return (path, bytes, encoding) => {
    const key = `${encoding} ${path}`;
    if (!packed.has(key))
      packed.set(key, encoding === 'br' ? brotliCompressSync(bytes) : gzipSync(bytes, { level: 9 }));
    return packed.get(key);
  };
}

const encodingFor = ({ headers }) =>
  ['br', 'gzip'].find((name) => (headers['accept-encoding'] ?? '').includes(name)) ?? null;

/**
 * Serves a built site, brotli before gzip, and beside it some pages from memory.
 * @param extra address to HTML
 * @returns its address, how many bytes of which address were sent since it was last asked, and a function that ends it
 */
export async function serve(folder, extra = new Map()) {
  const pack = packer();
  let sent = new Map();
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url, 'http://site');
    const file = join(folder, normalize(pathname), pathname.endsWith('/') ? 'index.html' : '');
    const memory = extra.get(pathname);
    if (!memory && !isFile(file)) return response.writeHead(404).end();
    const encoding = encodingFor(request);
    const bytes = memory ? Buffer.from(memory) : readFileSync(file);
    const body = encoding ? pack(pathname, bytes, encoding) : bytes;
    sent.set(pathname, body.length);
    const type = TYPES[memory ? '.html' : extname(file)] ?? 'application/octet-stream';
    response.writeHead(200, { 'Content-Type': type, ...(encoding ? { 'Content-Encoding': encoding } : {}) }).end(body);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const taken = () => {
    const before = sent;
    sent = new Map();
    return before;
  };
  const close = () => {
    server.closeAllConnections();
    server.close();
  };
  return { address: `http://127.0.0.1:${server.address().port}`, taken, close };
}
