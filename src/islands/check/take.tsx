import { useState } from 'preact/hooks';
import type { Decider, Decision } from '../../engine/decide.ts';
import type { Answers, Condition } from '../../engine/types.ts';
import { checkLink, resultLink } from '../../share/link.ts';
import type { AskPack, TellPack } from '../../share/pack.ts';
import { redacted, tellable } from '../../share/redact.ts';
import { type Entry, sheetOf } from '../../share/sheet.ts';
import { standing, withAside } from '../../share/standing.ts';
import { reasonsOf } from './reasons-of.ts';
import { answersOf, type Session } from './session.ts';
import { TakeAway } from './take-away.tsx';

type Props = { pack: AskPack; tell: TellPack; decider: Decider; session: Session };

/**
 * What can be taken along. By default it is made of redacted answers alone, so that it is the same for two families
 * that differ in what hurts to tell; what rests on that is added by hand, one by one.
 */
export const Take = ({ pack, tell, decider, session }: Props) => {
  const [added, setAdded] = useState<readonly string[]>([]);
  const [why, setWhy] = useState(false);
  const answers = answersOf(session);
  const { ids, decisions } = standing(decider, session.topic, answers);
  const first = session.trail[0];
  const openOf = (of: Answers) => redacted(decider, ids, of, first?.kind === 'question' ? first.id : undefined);
  const open = openOf(answers);
  const told = decider.known(open);
  const judge = (condition: Condition) => decider.truth(condition, told);
  const safe = tellable(decider, ids, open);
  const byHand = ids.filter((id) => !safe.some((entry) => entry.id === id) && isWorthTelling(decisions[id]));
  const known = decider.known(withAside(pack.rules, answers));
  const withWhy = (entry: Entry, at: typeof known): Entry =>
    why ? { ...entry, because: reasonsOf(decider, tell, entry.id, at) } : entry;
  const entries = [
    ...safe.map((entry) => withWhy(entry, told)),
    ...added.map((id) => withWhy({ id, verdict: decisions[id]?.verdict ?? 'possible' }, known)),
  ];
  const { ui } = tell;
  const flip = (id: string) => setAdded(added.includes(id) ? added.filter((other) => other !== id) : [...added, id]);
  return (
    <section class="take">
      <h2>{ui['take.title']}</h2>
      <p>{ui['take.lead']}</p>
      {byHand.length > 0 && (
        <details class="fold">
          <summary>{ui['take.add']}</summary>
          <p class="note">{ui['take.add-warning']}</p>
          {byHand.map((id) => (
            <label class="switch">
              <input type="checkbox" autoComplete="off" checked={added.includes(id)} onChange={() => flip(id)} />
              <span>{tell.supports[id]?.short}</span>
            </label>
          ))}
        </details>
      )}
      <label class="switch">
        <input type="checkbox" autoComplete="off" checked={why} onChange={() => setWhy(!why)} />
        <span>{ui['take.why']}</span>
      </label>
      <details class="fold">
        <summary>{ui['take.answers']}</summary>
        <p class="note">{ui['take.answers-warning']}</p>
        <input
          class="as-link"
          readOnly
          aria-label={ui['take.answers-copy']}
          value={checkLink(`${location.origin}${tell.root}`, session.topic, session.children.map(openOf))}
        />
      </details>
      <TakeAway
        lines={sheetOf(tell, entries, new Date().toLocaleDateString(document.documentElement.lang), judge)}
        link={resultLink(
          `${location.origin}${tell.root}`,
          entries.map(({ id }) => id),
        )}
        ui={ui}
      />
    </section>
  );
};

const isWorthTelling = (decision: Decision | undefined) => decision !== undefined && decision.verdict !== 'unlikely';
