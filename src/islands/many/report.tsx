import { useEffect, useRef } from 'preact/hooks';
import type { ManyPack } from '../../share/columns.ts';
import { fill } from '../../share/fill.ts';
import type { Strings } from '../../share/pack.ts';
import type { Report } from './run.ts';
import { save } from './save.ts';

const KINDS = ['likely', 'possible', 'unlikely', 'anyone', 'has'] as const;

/** What became of a file. */
export const ReportView = ({ pack, report }: { pack: ManyPack; report: Report }) => {
  const { ui } = pack;
  const { families, badRows, missing } = report;
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  return (
    <section class="report">
      <h2 ref={title} tabIndex={-1}>
        {fill(ui['many.done'] ?? '', { families, bad: badRows })}
      </h2>
      {missing.length > 0 && (
        <p class="note missing">
          {ui['many.missing']}{' '}
          {missing.map((fact) => (
            <code>{fact} </code>
          ))}
        </p>
      )}
      {report.faults.length > 0 && <Faults report={report} ui={ui} />}
      {families > 0 && (
        <>
          <p class="actions">
            <button type="button" class="primary" onClick={() => save('results.csv', report.resultsCsv)}>
              {ui['many.save']}
            </button>
          </p>
          <p class="quiet">{ui['many.save-note']}</p>
          <Counts pack={pack} report={report} />
        </>
      )}
    </section>
  );
};

/** What is wrong, and where. */
const Faults = ({ report, ui }: { report: Report; ui: Strings }) => (
  <section class="faults">
    <h3>{ui['many.faults']}</h3>
    <p>{ui['many.faults-lead']}</p>
    <table class="table">
      <thead>
        <tr>
          {['where', 'column', 'what'].map((name) => (
            <th scope="col">{ui[`many.head-${name}`]}</th>
          ))}
        </tr>
      </thead>
      <tbody>
        {report.faults.map(({ where, head, what }) => (
          <tr>
            <th scope="row">{where}</th>
            <td>
              <code>{head}</code>
            </td>
            <td>{what}</td>
          </tr>
        ))}
      </tbody>
    </table>
    <button type="button" class="plain" onClick={() => save('errors.csv', report.faultsCsv)}>
      {ui['many.save-faults']}
    </button>
  </section>
);

/** How many families come to each verdict, support by support. */
const Counts = ({ pack, report }: { pack: ManyPack; report: Report }) => (
  <table class="table counts">
    <caption class="hidden">{pack.ui['many.counts']}</caption>
    <thead>
      <tr>
        <th scope="col">{pack.ui['many.support']}</th>
        {KINDS.map((kind) => (
          <th scope="col">{pack.ui[`verdict.${kind}`]}</th>
        ))}
      </tr>
    </thead>
    <tbody>
      {Object.entries(pack.supports).map(([id, name]) => (
        <tr data-support={id}>
          <th scope="row">{name}</th>
          {KINDS.map((kind) => (
            <td data-label={pack.ui[`verdict.${kind}`]} data-kind={kind}>
              {report.counts[id]?.[kind] ?? 0}
            </td>
          ))}
        </tr>
      ))}
    </tbody>
  </table>
);
