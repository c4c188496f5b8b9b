import type { Answers } from '../../engine/types.ts';
import { Icon } from '../../parts/icon.tsx';
import type { AskPack } from '../../share/pack.ts';

/** People and numbers, before anything else, for every answer that points to harm. */
export const Danger = ({ pack, answers }: { pack: AskPack; answers: Answers }) => (
  <>
    {pack.rules.questions.flatMap(({ id, danger = {} }) =>
      Object.entries(danger)
        .filter(([fact]) => answers[fact] === true)
        .map(([fact, numbers]) => (
          <section class="danger" role="status">
            {(pack.questions[id]?.danger?.[fact] ?? []).map((line) => (
              <p>{line}</p>
            ))}
            <p>
              {numbers.map((number) => (
                <a class="tel" href={`tel:${number}`}>
                  <Icon name="phone" /> {number}
                </a>
              ))}
            </p>
          </section>
        )),
    )}
  </>
);
