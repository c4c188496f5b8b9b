import type { ManyPack } from '../../share/columns.ts';
import type { Refusal, Report } from './run.ts';
import address from './worker.ts?worker&url';

export type FromWorker =
  | { kind: 'progress'; done: number; total: number }
  | { kind: 'report'; report: Report }
  | { kind: 'refused'; why: Refusal | 'unreadable' | 'no-worker' };

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

/** Hands a file to the worker. */
export type Hand = (file: Blob) => void;

/**
 * Starts the worker, before there is a file: choosing one then makes no request at all.
 * @param hear gets progress, and at last the report or why there is none
 * @returns what hands it a file, and what ends it
 * @throws where a browser has no workers or refuses this one
 */
export function startWorker(pack: ManyPack, hear: (message: FromWorker) => void): { hand: Hand; end: () => void } {
  // A built worker is one plain script, which older browsers run too; the development server serves modules.
  const worker = new Worker(policy.createScriptURL(address), import.meta.env.DEV ? { type: 'module' } : {});
  worker.onmessage = ({ data }: MessageEvent<FromWorker>) => hear(data);
  // A worker that did not come answers nothing: a file would be waited for without end.
  let hand: Hand = (file) => worker.postMessage({ pack, file });
  worker.onerror = () => {
    hand = () => hear({ kind: 'refused', why: 'no-worker' });
    hand(new Blob());
  };
  return { hand: (file) => hand(file), end: () => worker.terminate() };
}
