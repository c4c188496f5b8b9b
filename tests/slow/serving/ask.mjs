import { request } from 'node:http';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';

const OPEN = { br: brotliDecompressSync, gzip: gunzipSync };

/**
 * Asks for exactly this path: `fetch` would tidy it first.
 * @returns status, headers, and the body as it was before it was packed
 */
export const ask = (address, path, headers = {}, method = 'GET') =>
  new Promise((resolve, reject) => {
    const { hostname, port } = new URL(address);
    request({ hostname, port, path, headers, method }, (answer) => {
      const parts = [];
      answer.on('data', (part) => parts.push(part));
      answer.on('end', () => {
        const bytes = Buffer.concat(parts);
        const open = bytes.length ? OPEN[answer.headers['content-encoding']] : undefined;
        resolve({ status: answer.statusCode, headers: answer.headers, body: open ? open(bytes) : bytes });
      });
    })
      .on('error', reject)
      .end();
  });
