import type { Answers, Question } from '../../engine/types.ts';
import type { AskPack } from '../../share/pack.ts';
import { isTicked, isTicks } from './form.ts';
import { answersOf, forward, type Session, screenOf } from './session.ts';

type Props = { pack: AskPack; session: Session; move: (session: Session) => void };

/** What was answered, a line a question, each one tap from being changed. */
export const Review = ({ pack, session, move }: Props) => {
  const answers = answersOf(session);
  const { child } = screenOf(session);
  const edit = (id: string) => move(forward(session, { kind: 'question', id, edit: true, child }));
  return (
    <section>
      <h1 tabIndex={-1}>{pack.ui['check.review']}</h1>
      <p>{pack.ui['check.review-lead']}</p>
      <dl class="review">
        {reviewed(pack.rules.questions, answers).map((question) => (
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

/** The questions that were answered on a screen of their own: what a list of ticks cleared stands with that list. */
export function reviewed(questions: readonly Question[], answers: Answers): Question[] {
  const cleared = (fact: string) =>
    questions.some((q) => q.clears && fact in q.clears && wasSeen(q, answers) && !isTicked(q, fact, answers));
  return questions.filter((q) => wasSeen(q, answers) && !Object.keys(q.facts).every(cleared));
}

const wasSeen = ({ facts }: Question, answers: Answers) =>
  Object.keys(facts).some((fact) => answers[fact] !== undefined);

/** An answer in the words in which it was given. */
export function said(pack: AskPack, question: Question, answers: Answers): string {
  if (isTicks(question)) return saidTicks(pack, question, answers);
  const [fact] = Object.keys(question.facts) as [string];
  const answer = answers[fact];
  if (answer === 'unknown' || answer === undefined) return pack.ui['check.unknown'] ?? '';
  return pack.labels[fact]?.[String(answer)] ?? String(answer);
}

function saidTicks({ labels, ui }: AskPack, question: Question, answers: Answers): string {
  const facts = [...Object.keys(question.facts), ...Object.keys(question.clears ?? {})];
  const seen = facts.filter((fact) => answers[fact] !== undefined);
  const ticked = seen.filter((fact) => isTicked(question, fact, answers));
  const rest = seen.some((fact) => answers[fact] === 'unknown') ? ui['check.rest-unknown'] : ui['check.none-of-these'];
  return [...ticked.map((fact) => labels[fact]?.tick ?? fact), ...(ticked.length < seen.length ? [rest] : [])].join(
    ui['check.part-join'],
  );
}
