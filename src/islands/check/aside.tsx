import type { Decider } from '../../engine/decide.ts';
import { asideFacts } from '../../engine/next.ts';
import type { TellPack } from '../../share/pack.ts';

/** One neutral line, the same for everybody: what a fact that is never asked would change. */
export const Aside = ({ tell, decider }: { tell: TellPack; decider: Decider }) => {
  const aside = asideFacts(decider.rules);
  const touched = Object.keys(decider.rules.supports).filter((id) =>
    decider.decide(id, decider.known({})).open.some((fact) => aside.includes(fact)),
  );
  if (touched.length === 0) return null;
  return (
    <details class="fold aside">
      <summary>{tell.ui['result.aside']}</summary>
      <p>{tell.ui['result.aside-text']}</p>
      <ul>
        {touched.map((id) => (
          <li>
            <a href={`${tell.root}/supports/${id}/`}>{tell.supports[id]?.short}</a>
          </li>
        ))}
      </ul>
    </details>
  );
};
