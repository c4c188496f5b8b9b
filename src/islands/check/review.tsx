import type { Answers, Question } from '../../engine/types.ts';
import type { AskPack } from '../../share/pack.ts';

type Props = { pack: AskPack; answers: Answers; edit: (id: string) => void };

/** What was answered, a line a question, each one tap from being changed. */
export const Review = ({ pack, answers, edit }: Props) => {
  const given = pack.rules.questions.filter((q) => Object.keys(q.facts).some((fact) => answers[fact] !== undefined));
  return (
    <section>
      <h1 tabIndex={-1}>{pack.ui['check.review']}</h1>
      <p>{pack.ui['check.review-lead']}</p>
      <dl class="review">
        {given.map((question) => (
          <div>
            <dt>{pack.questions[question.id]?.ask}</dt>
            <dd>
              {said(pack, question, answers)}
              <button type="button" class="link" onClick={() => edit(question.id)}>
                {pack.ui['check.edit']}
                <span class="hidden"> {pack.questions[question.id]?.ask}</span>
              </button>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
};

/** An answer in the words in which it was given. */
export function said(pack: AskPack, question: Question, answers: Answers): string {
  const facts = Object.entries(question.facts);
  if (facts.length > 1) return saidTicks(pack, Object.keys(question.facts), answers);
  const [[fact]] = facts as [[string, unknown]];
  const answer = answers[fact];
  if (answer === 'unknown' || answer === undefined) return pack.ui['check.unknown'] ?? '';
  return pack.labels[fact]?.[String(answer)] ?? String(answer);
}

function saidTicks({ labels, ui }: AskPack, facts: readonly string[], answers: Answers): string {
  const ticked = facts.filter((fact) => answers[fact] === true).map((fact) => labels[fact]?.tick ?? fact);
  const rest = facts.some((fact) => answers[fact] === 'unknown') ? ui['check.rest-unknown'] : ui['check.none-of-these'];
  return [...ticked, ...(ticked.length < facts.length ? [rest] : [])].join('; ');
}
