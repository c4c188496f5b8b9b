import type { Answers, Question } from '../../engine/types.ts';
import { Icon } from '../../parts/icon.tsx';
import type { AskPack } from '../../share/pack.ts';

/** Whether an answer given to a question points to danger: one of its dangerous answers, or a ticked fact of that name. */
export const isDanger = ({ facts, danger = [] }: Question, answers: Answers) =>
  Object.keys(facts).some(
    (fact) => danger.includes(String(answers[fact])) || (danger.includes(fact) && answers[fact] === true),
  );

/** People and numbers, before anything else. */
export const Danger = ({ pack, answers }: { pack: AskPack; answers: Answers }) => (
  <>
    {pack.rules.questions
      .filter((question) => isDanger(question, answers))
      .map(({ id, call = [] }) => (
        <section class="danger" role="status">
          {(pack.questions[id]?.danger ?? []).map((line) => (
            <p>{line}</p>
          ))}
          <p>
            {call.map((number) => (
              <a class="tel" href={`tel:${number}`}>
                <Icon name="phone" /> {number}
              </a>
            ))}
          </p>
        </section>
      ))}
  </>
);
