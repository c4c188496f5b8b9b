import { fill } from '../share/fill.ts';
import type { SourceWords, Strings, SupportWords, TellPack } from '../share/pack.ts';

/** Where a support's numbers and ways come from: every figure with its two days, every document by number and issuer. */
export const Sources = ({ support, tell }: { support: SupportWords; tell: TellPack }) => {
  const steps = tell.routes[support.route]?.steps ?? [];
  const used = [...support.tiers, ...steps].flatMap(({ source }) => source ?? []);
  const ids = [...new Set([...support.figures.map((id) => tell.figures[id]?.source as string), ...used])];
  return (
    <ul class="sources">
      {support.figures.map((id) => (
        <FigureLine id={id} tell={tell} />
      ))}
      {ids.map((id) => (
        <SourceLine id={id} tell={tell} />
      ))}
    </ul>
  );
};

const FigureLine = ({ id, tell }: { id: string; tell: TellPack }) => {
  const figure = tell.figures[id];
  if (!figure) return null;
  const { ui } = tell;
  const { label, where, value } = figure;
  const since = fill(ui['card.since'] ?? '', { day: figure.since });
  const checked = fill(ui['card.as-of'] ?? '', { day: figure.checked });
  return (
    <li>
      {fill(ui['card.figure'] ?? '', { label, where, value, since, checked })}
      {figure.stale && <b> {tell.ui['card.stale']}</b>}
    </li>
  );
};

const SourceLine = ({ id, tell }: { id: string; tell: TellPack }) => {
  const source = tell.sources[id];
  if (!source) return null;
  return (
    <li>
      <span lang="zh-CN">
        {source.address ? (
          <a href={source.address} rel="noreferrer">
            {source.title}
          </a>
        ) : (
          source.title
        )}
        {source.number && ` ${source.number}`} · {source.issuer}
        {source.date && ` · ${source.date}`}
      </span>
      <Gloss of={source} ui={tell.ui} />
    </li>
  );
};

/** The title of a document, as one must look for it, and what it means. */
export const SourceTitle = ({ of, ui }: { of: SourceWords | undefined; ui: Strings }) => (
  <>
    <span lang="zh-CN">{of?.title}</span>
    <Gloss of={of} ui={ui} />
  </>
);

const Gloss = ({ of, ui }: { of: SourceWords | undefined; ui: Strings }) =>
  of?.gloss ? <span>{fill(ui['card.aside'] ?? '', { text: of.gloss })}</span> : null;
