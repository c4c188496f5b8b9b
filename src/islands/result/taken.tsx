import { Contact } from '../../parts/contact.tsx';
import { fill } from '../../share/fill.ts';
import type { TellPack } from '../../share/pack.ts';
import { officeOf } from '../../share/sheet.ts';

type Props = { ids: readonly string[]; damaged: boolean; tell: TellPack };

/** Nothing is known of the family: every case of a route is open. */
const openJudge = () => null;

/** A take-away as somebody else sees it: supports, clauses, where to go. No answers, and no verdicts about anybody. */
export const Taken = ({ ids, damaged, tell }: Props) => {
  const { ui, root } = tell;
  return (
    <>
      {damaged && (
        <p class="note" role="status">
          {ui['take.damaged']}
        </p>
      )}
      {ids.length === 0 && <p>{ui['take.empty']}</p>}
      <p>{ids.length > 0 && ui['take.disclaimer']}</p>
      {ids.map((id) => (
        <TakenCard key={id} id={id} tell={tell} />
      ))}
      <p class="actions">
        <a class="primary" href={`${root}/check/`}>
          {ui['take.own-check']}
        </a>
      </p>
    </>
  );
};

const TakenCard = ({ id, tell }: { id: string; tell: TellPack }) => {
  const words = tell.supports[id];
  if (!words) return null;
  const { ui, root } = tell;
  const office = officeOf(tell.routes[words.route], openJudge);
  const measures = [...new Set(words.tiers.flatMap(({ cite }) => cite?.measure ?? []))];
  return (
    <article class="card" id={id}>
      <h2>{words.short}</h2>
      <p>{words.gist}</p>
      {office && (
        <p class="where">
          {fill(ui['take.where'] ?? '', { where: '' })} <Contact office={office} tell={tell} />
        </p>
      )}
      <p>
        {measures.map((n) => (
          <a href={`${root}/measures/${n}/`}>{fill(ui['card.measure'] ?? '', { n })} </a>
        ))}
      </p>
      <a class="more" href={`${root}/supports/${id}/`}>
        {ui['card.page']}
      </a>
    </article>
  );
};
