import { useMemo } from 'preact/hooks';
import { unlocks } from '../../engine/change.ts';
import type { Decider } from '../../engine/decide.ts';
import type { Condition } from '../../engine/types.ts';
import { fill } from '../../share/fill.ts';
import { grouped } from '../../share/groups.ts';
import type { AskPack, TellPack } from '../../share/pack.ts';
import { standing, withAside } from '../../share/standing.ts';
import { anotherChild } from './another-child.ts';
import { Aside } from './aside.tsx';
import { Changes } from './changes.tsx';
import { Compare } from './compare.tsx';
import { First } from './first.tsx';
import { Groups } from './groups.tsx';
import { OpenPoints } from './open.tsx';
import { Pairs } from './pairs.tsx';
import { PaperList } from './paper-list.tsx';
import { answersOf, type Session, screenOf } from './session.ts';
import { Take } from './take.tsx';

export { Ahead } from './ahead.tsx';
export { Device } from './device.tsx';
export { Review } from './review.tsx';

type Props = { pack: AskPack; tell: TellPack; decider: Decider; session: Session; move: (session: Session) => void };

/** Everything a family can do, in the order in which it does it; what it needs for that; and a way to take it along. */
export const Results = ({ pack, tell, decider, session, move }: Props) => {
  const answers = answersOf(session);
  const { ids, decisions } = standing(decider, session.topic, answers);
  const all = withAside(pack.rules, answers);
  const known = decider.known(all);
  const judge = (condition: Condition) => decider.truth(condition, known);
  const unlocked = useMemo(() => unlocks(decider, ids, tell.changes, all), [answers, session.topic]);
  const through = (id: string) => tell.changes.find((change) => change.id === id)?.through ?? [];
  const first = unlocked.filter((u) => u.changes.length === 1).flatMap((u) => u.changes.flatMap(through));
  const leads = pack.rules.questions.flatMap(({ service = {} }) =>
    Object.entries(service).flatMap(([fact, id]) => (answers[fact] === true ? [id] : [])),
  );
  const groups = grouped(ids, decisions, tell, judge, { first, leads });
  const count = (verdict: string) => ids.filter((id) => decisions[id]?.verdict === verdict).length;
  const doable = groups.filter(({ group }) => /first|here|via|home/.test(group)).flatMap((g) => g.ids);
  return (
    <section class="results">
      <h1 tabIndex={-1}>{tell.ui['result.title']}</h1>
      <p class="lead">
        {fill(tell.ui['result.count'] ?? '', { likely: count('likely'), possible: count('possible') })}
      </p>
      <p>{tell.ui['result.lead']}</p>
      <Compare {...{ pack, tell, decider, session, move }} />
      <First {...{ tell, decider, known, rules: pack.rules }} />
      {count('likely') === 0 && <p class="note">{tell.ui['result.none-likely']}</p>}
      <Groups {...{ groups, decisions, tell, rules: pack.rules, judge, apart: judge(tell.apart) === true }} />
      <Pairs {...{ ids: doable, decisions, tell }} />
      <Changes unlocked={unlocked} tell={tell} />
      <PaperList {...{ ids: doable, tell, rules: pack.rules, judge }} />
      <OpenPoints {...{ pack, tell, decisions: Object.values(decisions), answers }} />
      {session.children.length < (pack.ui['check.children']?.split(' ').length ?? 1) && (
        <p>
          <button type="button" class="plain another" onClick={() => move(anotherChild(decider, session))}>
            {tell.ui['result.another-child']}
          </button>
        </p>
      )}
      {/* What was added for one child must not go along with another. */}
      <Take key={screenOf(session).child} {...{ pack, tell, decider, session }} />
      <Aside tell={tell} decider={decider} />
    </section>
  );
};
