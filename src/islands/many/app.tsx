import { useEffect, useRef, useState } from 'preact/hooks';
import type { ManyPack } from '../../share/columns.ts';
import { fill } from '../../share/fill.ts';
import { type FromWorker, startWorker } from './own-worker.ts';
import { ReportView } from './report.tsx';

/** Bytes. A table of a hundred thousand families is far below this. */
const LARGEST = 50_000_000;

type State = FromWorker | { kind: 'refused'; why: 'large' | 'no-worker' } | null;

/** Choosing a file, watching it being read, and what became of it. */
export const App = ({ pack }: { pack: ManyPack }) => {
  const { ui } = pack;
  const [state, setState] = useState<State>(null);
  const stop = useRef(() => {});
  useEffect(() => () => stop.current(), []);
  const read = (file: File) => {
    stop.current();
    if (file.size > LARGEST) return setState({ kind: 'refused', why: 'large' });
    setState({ kind: 'progress', done: 0, total: 0 });
    try {
      stop.current = startWorker(pack, file, setState);
    } catch {
      setState({ kind: 'refused', why: 'no-worker' });
    }
  };
  return (
    <>
      <Picker label={ui['many.file']} read={read} />
      <div role="status">
        {state?.kind === 'progress' && <p>{ui['many.reading']}</p>}
        {state?.kind === 'refused' && <p class="note">{ui[`many.refused-${state.why}`]}</p>}
      </div>
      {state?.kind === 'progress' && (
        <>
          <progress aria-label={ui['many.reading']} {...(state.total ? { max: state.total, value: state.done } : {})} />
          <p class="progress">{fill(ui['many.progress'] ?? '', { done: state.done, total: state.total })}</p>
        </>
      )}
      {state?.kind === 'report' && <ReportView pack={pack} report={state.report} />}
    </>
  );
};

const Picker = ({ label, read }: { label: string | undefined; read: (file: File) => void }) => (
  <label class="field-file">
    <span>{label}</span>
    <input
      type="file"
      class="as-link"
      accept=".csv,.txt,.tsv,text/csv"
      autoComplete="off"
      onChange={({ currentTarget }) => {
        const file = currentTarget.files?.[0];
        if (file) read(file);
        // The same file, mended and chosen again, is a new one.
        currentTarget.value = '';
      }}
    />
  </label>
);
