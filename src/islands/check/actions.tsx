import type { AskPack } from '../../share/pack.ts';
import { forward, type Session, screenOf } from './session.ts';

type Props = {
  pack: AskPack;
  session: Session;
  move: (session: Session) => void;
  clear: () => void;
};

/** What can be done from a screen: go on, go back, stop early, clear everything. */
export const Actions = ({ pack: { ui }, session, move, clear }: Props) => {
  const screen = screenOf(session);
  const asking = screen.kind === 'question';
  const plain = (label: string, act: () => void) => (
    <button type="button" class="plain" onClick={() => act()}>
      {ui[`check.${label}`]}
    </button>
  );
  return (
    <nav class="actions">
      {asking && (
        <button type="submit" class="primary">
          {ui[screen.edit ? 'check.save' : 'check.next']}
        </button>
      )}
      {screen.kind === 'review' && (
        <button type="button" class="primary" onClick={() => move(forward(session, { ...screen, kind: 'results' }))}>
          {ui['check.see-results']}
        </button>
      )}
      {session.at > 0 && plain('back', () => history.back())}
      {asking &&
        session.at > 0 &&
        !screen.edit &&
        plain('stop', () => move(forward(session, { kind: 'review', child: screen.child })))}
      {!asking && plain('clear', clear)}
    </nav>
  );
};
