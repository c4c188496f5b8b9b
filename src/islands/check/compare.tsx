import type { Decider } from '../../engine/decide.ts';
import type { Verdict } from '../../engine/types.ts';
import { Icon } from '../../parts/icon.tsx';
import type { AskPack, TellPack } from '../../share/pack.ts';
import { standing } from '../../share/standing.ts';
import { forward, type Session, screenOf } from './session.ts';

type Props = { pack: AskPack; tell: TellPack; decider: Decider; session: Session; move: (session: Session) => void };

/** Several children side by side, one column a child; a tap on a name shows that child's results below. */
export const Compare = ({ pack, tell, decider, session, move }: Props) => {
  const { children, topic } = session;
  if (children.length < 2) return null;
  const names = pack.ui['check.children']?.split(' ') ?? [];
  const stands = children.map((answers) => standing(decider, topic, answers));
  const now = screenOf(session).child;
  const verdictOf = (child: number, id: string) => stands[child]?.decisions[id]?.verdict as Verdict;
  const worth = stands[0]?.ids.filter((id) =>
    stands.some((s) => !/anyone|unlikely/.test(s.decisions[id]?.verdict ?? '')),
  );
  return (
    <table class="compare">
      <caption>{tell.ui['result.compare']}</caption>
      <thead>
        <tr>
          <td />
          {children.map((_, child) => (
            <th scope="col">
              <button
                type="button"
                class="link"
                aria-pressed={child === now}
                onClick={() => move(forward(session, { kind: 'results', child }))}
              >
                {names[child]}
              </button>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {worth?.map((id) => (
          <tr>
            <th scope="row">{tell.supports[id]?.short}</th>
            {children.map((_, child) => (
              <td class={verdictOf(child, id)} data-child={child} data-support={id}>
                <Icon name={verdictOf(child, id)} /> {tell.ui[`change.${verdictOf(child, id)}`]}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
};
