import { fill } from '../share/fill.ts';
import type { SupportWords, TellPack } from '../share/pack.ts';

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
  return (
    <li>
      {figure.label}({figure.where}): {figure.value}, {fill(tell.ui['card.since'] ?? '', { day: figure.since })},{' '}
      {fill(tell.ui['card.as-of'] ?? '', { day: figure.checked })}
      {figure.stale && <b> {tell.ui['card.stale']}</b>}
    </li>
  );
};

const SourceLine = ({ id, tell }: { id: string; tell: TellPack }) => {
  const source = tell.sources[id];
  if (!source) return null;
  return (
    <li lang="zh-CN">
      {source.address ? (
        <a href={source.address} rel="noreferrer">
          {source.title}
        </a>
      ) : (
        source.title
      )}
      {source.number && ` ${source.number}`} · {source.issuer}
      {source.date && ` · ${source.date}`}
    </li>
  );
};
