import type { Answers } from '../../engine/types.ts';
import type { AskPack } from '../../share/pack.ts';

type Props = { pack: AskPack; answers: Answers; fresh: boolean };

/**
 * People and numbers, before anything else, for every answer that points to harm. In full right after it was given
 * and with the results; in between the numbers stay, one line high, so that the question is in sight.
 */
export const Danger = ({ pack, answers, fresh }: Props) => {
  const found = pack.rules.questions.flatMap(({ id, danger = {} }) =>
    Object.entries(danger)
      .filter(([fact]) => answers[fact] === true)
      .map(([fact, numbers]) => ({ lines: pack.questions[id]?.danger?.[fact] ?? [], numbers })),
  );
  if (found.length === 0) return null;
  return (
    <section class={fresh ? 'danger' : 'danger small'} role="status">
      {fresh ? found.flatMap(({ lines }) => lines.map((line) => <p>{line}</p>)) : <b>{pack.ui['check.people']}</b>}
      <p>
        {[...new Set(found.flatMap(({ numbers }) => numbers))].map((number) => (
          <a class="tel" href={`tel:${number}`}>
            {number}
          </a>
        ))}
      </p>
    </section>
  );
};
