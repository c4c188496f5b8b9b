import type { Decision } from '../../engine/decide.ts';
import { openFacts } from '../../engine/next.ts';
import type { Answers } from '../../engine/types.ts';
import type { AskPack, TellPack } from '../../share/pack.ts';

type Props = { pack: AskPack; tell: TellPack; decisions: readonly Decision[]; answers: Answers };

/** What was left open: the questions not answered, or answered 不清楚, that could still change a verdict. */
export const OpenPoints = ({ pack, tell, decisions, answers }: Props) => {
  const open = openFacts(decisions);
  const isOpen = (fact: string) => open.has(fact) && (answers[fact] === undefined || answers[fact] === 'unknown');
  const questions = pack.rules.questions.filter((q) => !q.aside && Object.keys(q.facts).some(isOpen));
  if (questions.length === 0) return null;
  return (
    <section class="open-points">
      <h2>{tell.ui['result.open-title']}</h2>
      <p>{tell.ui['result.open-lead']}</p>
      <ul>
        {questions.map(({ id, facts }) => (
          <li>
            {pack.questions[id]?.ask} {pack.questions[id]?.hint && <small>{pack.questions[id]?.hint}</small>}
            {Object.keys(facts).length > 1 && (
              <small>
                {Object.keys(facts)
                  .filter(isOpen)
                  .map((fact) => pack.labels[fact]?.tick)
                  .join(tell.ui['card.part-join'])}
              </small>
            )}
          </li>
        ))}
      </ul>
      <p>{tell.ui['result.open-ask']}</p>
    </section>
  );
};
