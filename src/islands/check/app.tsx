import { useMemo, useRef, useState } from 'preact/hooks';
import { deciderOf } from '../../engine/index.ts';
import { isUnasked } from '../../engine/next.ts';
import type { Answer, Question } from '../../engine/types.ts';
import { fill } from '../../share/fill.ts';
import type { AskPack } from '../../share/pack.ts';
import { Danger } from './danger.tsx';
import { readForm } from './form.ts';
import { Ask } from './question.tsx';
import { Review } from './review.tsx';
import { answered, begin, forward, type Screen, type Session, standing } from './session.ts';
import { useTell } from './tell.ts';
import { useTrail } from './trail.ts';

/** How the check was come to: topic, first question, answers and notes out of the address. */
export type Start = {
  topic: string | null;
  opens: string | null;
  answers: Record<string, Answer>;
  notes: readonly string[];
};
export type AppProps = { pack: AskPack; start?: Start };

const NOTHING: Start = { topic: null, opens: null, answers: {}, notes: [] };

/** The check: one question a screen, the answers to look over, the results. */
export const App = ({ pack, start = NOTHING }: AppProps) => {
  const decider = useMemo(() => deciderOf(pack.rules), [pack]);
  const [session, setSession] = useState<Session>(() => begin(decider, start.topic, start.answers, start.opens));
  const [notes, setNotes] = useState(start.notes);
  const [wrong, setWrong] = useState<string | null>(null);
  const [tell, retry] = useTell(pack.tell);
  const form = useRef<HTMLFormElement>(null);
  const show = (next: Session) => {
    setWrong(null);
    setNotes([]);
    setSession(next);
  };
  const move = useTrail(session, show, form);
  const screen = session.trail[session.at] as Screen;
  const now = standing(decider, session.topic, session.answers);

  const to = (target: Screen) => move({ ...session, ...forward(session, target) });
  const submit = (event: Event) => {
    event.preventDefault();
    const question = questionOf(pack, screen);
    if (!question || !form.current) return;
    const read = readForm(form.current, question);
    if ('wrong' in read) setWrong(fill(pack.ui[`check.${read.wrong}`] ?? '', { ...numbersOf(question) }));
    else move(answered(decider, session, read.answers));
  };
  const clear = () => {
    move({ ...begin(decider, session.topic), trail: session.trail.slice(0, 1), at: 0 });
    setNotes(['cleared']);
  };

  return (
    <form ref={form} class="check" noValidate onSubmit={submit}>
      <p class="doing">
        {pack.ui['check.which']}: <b>{pack.ui[`topic.${session.topic ?? 'all'}`]}</b>{' '}
        <a href={`${pack.root}/#topics`}>{pack.ui['check.change-topic']}</a>
      </p>
      {notes.map((note) => (
        <p class="note" role="status">
          {pack.ui[`check.${note}`]}
        </p>
      ))}
      <Danger pack={pack} answers={session.answers} />
      {screen.kind === 'question' && (
        <QuestionScreen key={screen.id} {...{ pack, screen, session, decider, ids: now.ids, left: now.left, wrong }} />
      )}
      {screen.kind === 'review' && (
        <Review pack={pack} answers={session.answers} edit={(id) => to({ kind: 'question', id, edit: true })} />
      )}
      {screen.kind === 'results' && <Outcome {...{ pack, tell, retry, decider, session }} />}
      <nav class="actions">
        {screen.kind === 'question' && (
          <button type="submit" class="primary">
            {pack.ui[screen.edit ? 'check.save' : 'check.next']}
          </button>
        )}
        {screen.kind === 'review' && (
          <button type="button" class="primary" onClick={() => to({ kind: 'results' })}>
            {pack.ui['check.see-results']}
          </button>
        )}
        {session.at > 0 && (
          <button type="button" class="plain" onClick={() => history.back()}>
            {pack.ui['check.back']}
          </button>
        )}
        {screen.kind === 'question' && session.at > 0 && !screen.edit && (
          <button type="button" class="plain" onClick={() => to({ kind: 'review' })}>
            {pack.ui['check.stop']}
          </button>
        )}
        {screen.kind !== 'question' && (
          <button type="button" class="plain" onClick={clear}>
            {pack.ui['check.clear']}
          </button>
        )}
      </nav>
      <p class="quiet">{pack.ui['check.answers-stay']}</p>
    </form>
  );
};

type ScreenProps = {
  pack: AskPack;
  screen: Extract<Screen, { kind: 'question' }>;
  session: Session;
  decider: ReturnType<typeof deciderOf>;
  ids: readonly string[];
  left: number;
  wrong: string | null;
};

const QuestionScreen = ({ pack, screen, session, decider, ids, left, wrong }: ScreenProps) => {
  const question = questionOf(pack, screen) as Question;
  const asked = session.at + 1;
  const after = left - (isUnasked(question, session.answers) ? 1 : 0);
  return (
    <>
      <p class="progress">
        <progress max={asked + after} value={asked} aria-hidden="true" />
        {fill(pack.ui['check.asked'] ?? '', { n: asked })} · {fill(pack.ui['check.left'] ?? '', { n: after })}
      </p>
      <Ask question={question} pack={pack} answers={session.answers} decider={decider} ids={ids} />
      <p class="wrong" role="alert">
        {wrong}
      </p>
    </>
  );
};

type OutcomeProps = {
  pack: AskPack;
  tell: Tell;
  retry: () => void;
  decider: ReturnType<typeof deciderOf>;
  session: Session;
};
type Tell = ReturnType<typeof useTell>[0];

/** The results, once their words are there; until then, or when they do not come, a line that says so. */
const Outcome = ({ pack, tell, retry, decider, session }: OutcomeProps) => {
  if (tell === 'failed')
    return (
      <section>
        <h1 tabIndex={-1}>{pack.ui['check.load-failed']}</h1>
        <button type="button" class="primary" onClick={retry}>
          {pack.ui['check.again']}
        </button>
      </section>
    );
  if (tell === null) return <h1 tabIndex={-1}>{pack.ui['check.loading']}</h1>;
  const { Results, words } = tell;
  return <Results pack={pack} tell={words} decider={decider} topic={session.topic} answers={session.answers} />;
};

const questionOf = (pack: AskPack, screen: Screen) =>
  screen.kind === 'question' ? pack.rules.questions.find((q) => q.id === screen.id) : undefined;

const numbersOf = (question: Question): Record<string, number> => {
  const domain = Object.values(question.facts)[0];
  return domain && typeof domain === 'object' && 'from' in domain ? { from: domain.from, to: domain.to } : {};
};
