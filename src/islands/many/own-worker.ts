import type { ManyPack } from '../../share/columns.ts';
import type { Refusal, Report } from './run.ts';
import address from './worker.ts?worker&url';

export type FromWorker =
  | { kind: 'progress'; done: number; total: number }
  | { kind: 'report'; report: Report }
  | { kind: 'refused'; why: Refusal | 'unreadable' };

type TrustedTypes = {
  createPolicy(
    name: string,
    rules: { createScriptURL(address: string): string },
  ): {
    createScriptURL(address: string): string;
  };
};

/** The one address a worker of ours has: nothing else passes. */
function admit(wanted: string): string {
  if (wanted !== address) throw new TypeError(`no worker of ours: ${wanted}`);
  return wanted;
}

const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
const policy = trustedTypes?.createPolicy('own-worker', { createScriptURL: admit }) ?? { createScriptURL: admit };

/**
 * Has a file read and decided beside the page.
 * @param hear gets progress, and at last the report or why there is none
 * @returns what stops it
 */
export function startWorker(pack: ManyPack, file: Blob, hear: (message: FromWorker) => void): () => void {
  // A built worker is one plain script, which older browsers run too; the development server serves modules.
  const worker = new Worker(policy.createScriptURL(address), import.meta.env.DEV ? { type: 'module' } : {});
  const stop = () => worker.terminate();
  worker.onmessage = ({ data }: MessageEvent<FromWorker>) => {
    if (data.kind !== 'progress') stop();
    hear(data);
  };
  worker.onerror = () => {
    stop();
    hear({ kind: 'refused', why: 'unreadable' });
  };
  worker.postMessage({ pack, file });
  return stop;
}
