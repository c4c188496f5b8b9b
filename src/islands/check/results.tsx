import type { JSX } from 'preact';
import type { Decider, Decision } from '../../engine/decide.ts';
import type { Answers, Verdict } from '../../engine/types.ts';
import { Card } from '../../parts/card.tsx';
import { Steps } from '../../parts/steps.tsx';
import { fill } from '../../share/fill.ts';
import type { AskPack, TellPack } from '../../share/pack.ts';
import { standing, withAside } from './session.ts';

type Props = { pack: AskPack; tell: TellPack; decider: Decider; topic: string | null; answers: Answers };

const ORDER: readonly Verdict[] = ['likely', 'possible', 'anyone', 'unlikely'];
/** So many cards at first; the rest is one tap away. */
const SHOWN = 5;

/** All verdicts, grouped by what they mean for the family, with what to do first on top. */
export const Results = ({ pack, tell, decider, topic, answers }: Props) => {
  const { ids, decisions } = standing(decider, topic, answers);
  const known = decider.known(withAside(pack.rules, answers));
  const judge = (condition: Parameters<Decider['truth']>[0]) => decider.truth(condition, known);
  const count = (verdict: Verdict) => ids.filter((id) => decisions[id]?.verdict === verdict).length;
  return (
    <section>
      <h1 tabIndex={-1}>{tell.ui['result.title']}</h1>
      <p class="lead">
        {fill(tell.ui['result.count'] ?? '', { likely: count('likely'), possible: count('possible') })}
      </p>
      <p>{tell.ui['result.lead']}</p>
      <First {...{ pack, tell, decider, topic, answers }} />
      {count('likely') === 0 && <p class="note">{tell.ui['result.none-likely']}</p>}
      {ORDER.map((verdict) => (
        <Group
          verdict={verdict}
          tell={tell}
          cards={ids
            .filter((id) => decisions[id]?.verdict === verdict)
            .map((id) => (
              <Card
                key={id}
                id={id}
                decision={decisions[id] as Decision}
                tell={tell}
                rules={pack.rules}
                judge={judge}
              />
            ))}
        />
      ))}
      <Open pack={pack} tell={tell} decisions={Object.values(decisions)} answers={answers} />
      <Aside tell={tell} decider={decider} />
    </section>
  );
};

const Group = ({ verdict, cards, tell }: { verdict: Verdict; cards: JSX.Element[]; tell: TellPack }) => {
  if (cards.length === 0) return null;
  // A long list of what may not fit is folded: nobody should have to scroll through it.
  const shown = verdict === 'unlikely' && cards.length > SHOWN ? 0 : SHOWN;
  const rest = cards.slice(shown);
  return (
    <section class="group">
      <h2>
        {tell.ui[`result.${verdict}`]} <small>{cards.length}</small>
      </h2>
      {cards.slice(0, shown)}
      {rest.length > 0 && (
        <details class="rest">
          <summary>{fill(tell.ui['result.more'] ?? '', { n: rest.length })}</summary>
          {rest}
        </details>
      )}
    </section>
  );
};

/** Whoever could be recognised but is not yet begins there: other supports hang on it. */
const First = ({ pack, tell, decider, answers }: Props) => {
  const known = decider.known(withAside(pack.rules, answers));
  const judge = (condition: Parameters<Decider['truth']>[0]) => decider.truth(condition, known);
  const needed = Object.entries(tell.recognition).filter(([category, { by }]) => {
    const { truth, open } = decider.outlook(category, known);
    return (truth === true || (truth === null && open.length === 0)) && judge(by) !== true;
  });
  const recognised = Object.values(tell.recognition).some(({ by }) => judge(by) === true);
  const route = needed[0] && tell.routes[needed[0][1].route];
  if (!route || recognised) return null;
  return (
    <section class="first">
      <h2>{tell.ui['result.first']}</h2>
      <p>
        <b>{route.title}</b>: {tell.ui['result.first-lead']}
      </p>
      <details class="fold">
        <summary>{tell.ui['card.steps']}</summary>
        <Steps route={route} tell={tell} rules={pack.rules} judge={judge} />
      </details>
    </section>
  );
};

/** What was left open: the questions answered 不清楚 that could still change a verdict. */
const Open = ({
  pack,
  tell,
  decisions,
  answers,
}: Pick<Props, 'pack' | 'tell' | 'answers'> & { decisions: Decision[] }) => {
  const open = new Set(decisions.flatMap((decision) => decision.open));
  const questions = pack.rules.questions.filter(
    (q) => !q.aside && Object.keys(q.facts).some((fact) => open.has(fact) && isOpen(answers[fact])),
  );
  if (questions.length === 0) return null;
  return (
    <section class="open-points">
      <h2>{tell.ui['result.open-title']}</h2>
      <p>{tell.ui['result.open-lead']}</p>
      <ul>
        {questions.map(({ id }) => (
          <li>
            {pack.questions[id]?.ask} {pack.questions[id]?.hint && <small>{pack.questions[id]?.hint}</small>}
          </li>
        ))}
      </ul>
    </section>
  );
};

const isOpen = (answer: unknown) => answer === undefined || answer === 'unknown';

/** One neutral line, the same for everybody: what a fact that is never asked would change. */
const Aside = ({ tell, decider }: Pick<Props, 'tell' | 'decider'>) => {
  const aside = decider.rules.questions.filter((q) => q.aside).flatMap((q) => Object.keys(q.facts));
  const touched = Object.keys(decider.rules.supports).filter((id) =>
    decider.decide(id, decider.known({})).open.some((fact) => aside.includes(fact)),
  );
  if (touched.length === 0) return null;
  return (
    <details class="fold aside">
      <summary>{tell.ui['result.aside']}</summary>
      <p>{tell.ui['result.aside-text']}</p>
      <ul>
        {touched.map((id) => (
          <li>
            <a href={`${tell.root}/supports/${id}/`}>{tell.supports[id]?.short}</a>
          </li>
        ))}
      </ul>
    </details>
  );
};
