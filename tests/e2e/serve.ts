import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { extname, join } from 'node:path';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
};

/** Where the built site is. */
export const DIST = process.env.DIST ?? 'dist';
const nameOf = (path: string) => join(DIST, path, path.endsWith('/') ? 'index.html' : '');

/** What the built site has at a path; null where it has nothing. */
export function fileAt(path: string): Buffer | null {
  const file = nameOf(path);
  return existsSync(file) && statSync(file).isFile() ? readFileSync(file) : null;
}

/** The built site on a port of its own, to be cut off at will: unlike the browser's switch, that cuts workers off too. */
export class Network {
  private server: Server | null = null;
  private readonly sockets = new Set<Socket>();
  private port = 0;
  /** How long an answer takes, in milliseconds. */
  delay = 0;
  /** What stands at a path: for another version of the site, or files spoilt on purpose. */
  site = fileAt;

  get origin(): string {
    return `http://127.0.0.1:${this.port}`;
  }

  async on(): Promise<void> {
    this.server = createServer(async (request, response) => {
      await new Promise((done) => setTimeout(done, this.delay));
      const path = new URL(request.url ?? '/', 'http://x').pathname;
      const found = this.site(path);
      const type = TYPES[extname(nameOf(path))] ?? 'application/octet-stream';
      response.writeHead(found ? 200 : 404, { 'Content-Type': type }).end(found);
    });
    this.server.on('connection', (socket) => this.sockets.add(socket));
    await new Promise<void>((done) => this.server?.listen(this.port, '127.0.0.1', done));
    this.port = (this.server.address() as AddressInfo).port;
  }

  async off(): Promise<void> {
    for (const socket of this.sockets) socket.destroy();
    this.sockets.clear();
    await new Promise((done) => this.server?.close(done));
  }
}
