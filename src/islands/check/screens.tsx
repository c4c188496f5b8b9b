import { deciderOf } from '../../engine/decide.ts';
import { isWorthAsking } from '../../engine/next.ts';
import type { Question } from '../../engine/types.ts';
import { fill } from '../../share/fill.ts';
import type { AskPack } from '../../share/pack.ts';
import type { Place } from '../../share/standing.ts';
import { useAgain } from './again.ts';
import type { Later } from './later.ts';
import { Ask } from './question.tsx';
import { answersOf, type Session, screenOf } from './session.ts';

type QuestionProps = {
  pack: AskPack;
  question: Question;
  shown: readonly string[];
  session: Session;
  now: Place;
  wrong: string | null;
};

/** A question with how far the family has come, and what is missing in its answer. */
export const QuestionScreen = ({ pack, question, shown, session, now, wrong }: QuestionProps) => {
  const answers = answersOf(session);
  const asked = session.at + 1;
  const after = now.left - (isWorthAsking(question, answers, now.open) ? 1 : 0);
  return (
    <>
      <p class="progress">
        <progress max={asked + after} value={asked} aria-hidden="true" />
        {fill(pack.ui['check.asked'] ?? '', { n: asked })} · {fill(pack.ui['check.left'] ?? '', { n: after })}
      </p>
      <Ask {...{ question, shown, pack, answers, ids: now.ids }} />
      <p class="wrong" role="alert">
        {wrong}
      </p>
    </>
  );
};

type OutcomeProps = {
  pack: AskPack;
  later: Later | null | 'failed';
  retry: () => void;
  session: Session;
  move: (session: Session) => void;
};

/** The answers to look over, or the results, once their words are there; until then, or when they do not come, a line that says so. */
export const Outcome = ({ pack, later, retry, session, move }: OutcomeProps) => {
  const again = useAgain(later, retry, session);
  if (later === 'failed')
    return (
      <section>
        <h1 tabIndex={-1}>{pack.ui['check.load-failed']}</h1>
        <button type="button" class="primary" onClick={again}>
          {pack.ui['check.again']}
        </button>
      </section>
    );
  if (later === null) return <h1 tabIndex={-1}>{pack.ui['check.loading']}</h1>;
  const props = { pack, tell: later.words, decider: deciderOf(pack.rules), session, move };
  return screenOf(session).kind === 'review' ? <later.Review {...props} /> : <later.Results {...props} />;
};
