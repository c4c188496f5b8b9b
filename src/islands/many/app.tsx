import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { ManyPack } from '../../share/columns.ts';
import { fill } from '../../share/fill.ts';
import type { Strings } from '../../share/pack.ts';
import { type FromWorker, type Hand, startWorker } from './own-worker.ts';
import { ReportView } from './report.tsx';

/** Bytes. A table of a hundred thousand families is far below this. */
const LARGEST = 50_000_000;

type State = FromWorker | { kind: 'refused'; why: 'large' } | null;

/** Choosing a file, watching it being read, and what became of it. */
export const App = ({ pack }: { pack: ManyPack }) => {
  const { ui } = pack;
  const [state, setState] = useState<State>(null);
  const hand = useRef<Hand>(() => setState({ kind: 'refused', why: 'no-worker' }));
  // Before the page says that it is ready: a file chosen at once must find the worker.
  useLayoutEffect(() => {
    try {
      const worker = startWorker(pack, setState);
      hand.current = worker.hand;
      return worker.end;
    } catch {
      return hand.current(new Blob());
    }
  }, [pack]);
  const read = (file: File) => {
    const isLarge = file.size > LARGEST;
    setState(isLarge ? { kind: 'refused', why: 'large' } : { kind: 'progress', done: 0, total: 0 });
    if (!isLarge) hand.current(file);
  };
  return (
    <>
      <Picker label={ui['many.file']} busy={state?.kind === 'progress'} read={read} />
      <div role="status">
        {state?.kind === 'progress' && <p>{ui['many.reading']}</p>}
        {state?.kind === 'refused' && <p class="note">{ui[`many.refused-${state.why}`]}</p>}
      </div>
      {state?.kind === 'progress' && <Progress {...state} ui={ui} />}
      {state?.kind === 'report' && <ReportView pack={pack} report={state.report} />}
    </>
  );
};

type Picked = { label: string | undefined; busy: boolean; read: (file: File) => void };

const Picker = ({ label, busy, read }: Picked) => (
  <>
    <label for="many-file">{label}</label>
    <input
      type="file"
      id="many-file"
      class="as-link"
      accept=".csv,.txt,.tsv,text/csv"
      autoComplete="off"
      disabled={busy}
      onChange={({ currentTarget }) => {
        const file = currentTarget.files?.[0];
        if (file) read(file);
        // The same file, mended and chosen again, is a new one.
        currentTarget.value = '';
      }}
    />
  </>
);

const Progress = ({ done, total, ui }: { done: number; total: number; ui: Strings }) => (
  <>
    <progress aria-label={ui['many.reading']} {...(total ? { max: total, value: done } : {})} />
    <p class="progress">{fill(ui['many.progress'] ?? '', { done, total })}</p>
  </>
);
