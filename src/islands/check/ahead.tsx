import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Decider } from '../../engine/decide.ts';
import { Outlook } from '../../engine/outlook.ts';
import { fill } from '../../share/fill.ts';
import type { TellPack } from '../../share/pack.ts';
import { standing, withAside } from '../../share/standing.ts';
import { answersOf, type Session } from './session.ts';

type Props = { decider: Decider; session: Session; tell: TellPack };
/** So many names are said; the rest is a number. */
const NAMED = 3;

/** Whether it is worth going on: what is settled whatever else is said, and what two more answers could settle. */
export const Ahead = ({ decider, session, tell }: Props) => {
  const answers = answersOf(session);
  const { ids, decisions } = standing(decider, session.topic, answers);
  const settled = ids.filter((id) => decisions[id]?.open.length === 0).length;
  const outlook = useMemo(() => new Outlook(decider.cells, decider.rules.questions), [decider]);
  const [near, setNear] = useState<readonly string[] | null>(null);
  useEffect(() => {
    setNear(null);
    const known = decider.known(withAside(decider.rules, answers));
    const found: string[] = [];
    let timer = 0;
    // After the paint, one support at a time: an answer must never wait for this.
    const look = (at: number) => {
      const id = ids[at];
      if (id === undefined) return setNear(found);
      if ((outlook.fewest(decider.rest(id, known)) ?? 0) > 0) found.push(id);
      timer = window.setTimeout(look, 0, at + 1);
    };
    timer = window.setTimeout(look, 50, 0);
    return () => clearTimeout(timer);
  }, [answers, session.topic]);
  const { ui } = tell;
  const named = near
    ?.slice(0, NAMED)
    .map((id) => tell.supports[id]?.short)
    .join(tell.ui['card.list-join']);
  return (
    <p class="ahead quiet" aria-live="off">
      {fill(ui['result.settled'] ?? '', { n: settled, m: ids.length - settled })}{' '}
      {near && near.length > 0 && fill(ui['result.ahead'] ?? '', { n: near.length, named: named ?? '' })}{' '}
      {ui['result.can-stop']}
    </p>
  );
};
