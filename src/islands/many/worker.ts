import type { ManyPack } from '../../share/columns.ts';
import type { FromWorker } from './own-worker.ts';
import { run } from './run.ts';

const NETWORK = ['fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource', 'WebTransport', 'importScripts'];

const say = (message: FromWorker) => postMessage(message);

// The page's policy does not reach a worker that has an address, so it takes the network away from itself.
Object.assign(globalThis, Object.fromEntries(NETWORK.map((name) => [name, undefined])));

// Everything about a family stays in here: out come progress, counts and the files to keep.
addEventListener('message', async ({ data }: MessageEvent<{ pack: ManyPack; file: Blob }>) => {
  try {
    const bytes = new Uint8Array(await data.file.arrayBuffer());
    const report = run(data.pack, bytes, (done, total) => say({ kind: 'progress', done, total }));
    say(typeof report === 'string' ? { kind: 'refused', why: report } : { kind: 'report', report });
  } catch {
    say({ kind: 'refused', why: 'unreadable' });
  }
});
