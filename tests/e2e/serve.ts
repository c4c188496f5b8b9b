import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { extname, join } from 'node:path';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
};

/** The built site on a port of its own, to be cut off at will: unlike the browser's switch, that cuts workers off too. */
export class Network {
  private server: Server | null = null;
  private readonly sockets = new Set<Socket>();
  private port = 0;
  /** How long an answer takes, in milliseconds. */
  delay = 0;

  get origin(): string {
    return `http://127.0.0.1:${this.port}`;
  }

  async on(): Promise<void> {
    this.server = createServer(async (request, response) => {
      await new Promise((done) => setTimeout(done, this.delay));
      const path = new URL(request.url ?? '/', 'http://x').pathname;
      const file = join('dist', path, path.endsWith('/') ? 'index.html' : '');
      const found = existsSync(file) && statSync(file).isFile();
      response.writeHead(found ? 200 : 404, { 'Content-Type': TYPES[extname(file)] ?? 'application/octet-stream' });
      if (found) createReadStream(file).pipe(response);
      else response.end();
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
