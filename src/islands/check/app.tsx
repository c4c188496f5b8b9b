import { useEffect, useRef, useState } from 'preact/hooks';
import { deciderOf } from '../../engine/decide.ts';
import type { Answers, Rules } from '../../engine/types.ts';
import { fill } from '../../share/fill.ts';
import type { AskPack } from '../../share/pack.ts';
import { place, standing } from '../../share/standing.ts';
import { Actions } from './actions.tsx';
import { Danger } from './danger.tsx';
import { readForm } from './form.ts';
import { useLater } from './later.ts';
import { Outcome, QuestionScreen } from './screens.tsx';
import { answered, answersOf, begin, factsShown, type Session, screenOf } from './session.ts';
import { forget } from './storage.ts';
import { useTrail } from './trail.ts';

/** How the check was come to: topic, first question, answers and notes out of the address, or a session kept. */
export type Start = {
  topic: string | null;
  opens: string | null;
  children: readonly Answers[];
  notes: readonly string[];
  /** A check under way, and whether this tab keeps it. */
  session?: Session;
  keeps?: boolean;
};
export type AppProps = { pack: AskPack; start?: Start };

/** Milliseconds after which somebody surely still reads the first question. */
const READING = 300;

const NOTHING: Start = { topic: null, opens: null, children: [{}], notes: [] };

/** The check: one question a screen, the answers to look over, the results. */
export const App = ({ pack, start = NOTHING }: AppProps) => {
  const [session, setSession] = useState<Session>(
    () => start.session ?? begin(pack, start.topic, start.children, start.opens),
  );
  const [notes, setNotes] = useState(start.notes);
  const [wrong, setWrong] = useState<string | null>(null);
  const [later, retry] = useLater(pack.tell);
  const form = useRef<HTMLFormElement>(null);
  // The rules are made ready while the first question is read: once it stands there, and a tap is not kept waiting.
  useEffect(() => {
    const timer = setTimeout(() => standing(deciderOf(pack.rules), null, {}), READING);
    return () => clearTimeout(timer);
  }, [pack]);
  const show = (next: Session, saying: readonly string[] = []) => {
    setWrong(null);
    setNotes(saying);
    setSession(next);
  };
  const move = useTrail(session, show, form, later);
  const { ui } = pack;
  const screen = screenOf(session);
  const answers = answersOf(session);
  const now = place(pack, session.topic, answers);
  const question = screen.kind === 'question' ? pack.rules.questions.find((q) => q.id === screen.id) : undefined;
  const shown = question ? factsShown(question, answers, now) : [];

  const submit = (event: Event) => {
    event.preventDefault();
    if (!question || !form.current) return;
    const read = readForm(form.current, question, shown, answers);
    if ('wrong' in read)
      setWrong(fill(ui[`check.${read.wrong}`] ?? '', { ...numbersOf(Object.values(question.facts)[0]) }));
    else move(answered(deciderOf(pack.rules), session, read.given));
  };
  const clear = (note = 'cleared') => {
    forget();
    show(begin(pack, session.topic), [note]);
    // Back to the check's first entry, so that Back leads out of it and not through screens that are no more.
    if (session.at > 0) history.go(-session.at);
  };
  const extra = later && later !== 'failed' ? later : null;

  return (
    <form ref={form} class="check" noValidate onSubmit={submit}>
      <p class="doing">
        {ui['check.which']}
        <b>{ui[`topic.${session.topic ?? 'all'}`]}</b>{' '}
        {session.children.length > 1 && <b>{ui['check.children']?.split(' ')[screen.child]} </b>}
        <a href={`${pack.root}/#topics`}>{ui['check.change-topic']}</a>
      </p>
      {notes.map((note) => (
        <p class="note" role="status">
          {ui[`check.${note}`]}
        </p>
      ))}
      <Danger pack={pack} answers={answers} fresh={isFresh(pack.rules, session)} />
      {question && (
        <QuestionScreen key={screen.child + question.id} {...{ pack, question, shown, session, now, wrong }} />
      )}
      {screen.kind !== 'question' && <Outcome {...{ pack, later, retry, session, move }} />}
      <Actions {...{ pack, session, move, clear }} />
      {/* Below the buttons: what comes late must not move them from under a thumb. */}
      {extra && question && session.at > 0 && (
        <extra.Ahead {...{ session, tell: extra.words }} decider={deciderOf(pack.rules)} />
      )}
      <p class="quiet">{ui['check.answers-stay']}</p>
      {extra && <extra.Device {...{ session, clear, ui: extra.words.ui }} kept={start.keeps === true} />}
    </form>
  );
};

/** Whether the answers that point to harm were just given, or all is told. */
function isFresh(rules: Rules, session: Session): boolean {
  const before = session.trail[session.at - 1];
  const question = before?.kind === 'question' && rules.questions.find((q) => q.id === before.id);
  return screenOf(session).kind === 'results' || (!!question && question.danger !== undefined);
}

const numbersOf = (domain: unknown): Record<string, number> =>
  domain && typeof domain === 'object' && 'from' in domain ? (domain as { from: number; to: number }) : {};
