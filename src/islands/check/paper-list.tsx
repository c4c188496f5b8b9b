import type { Judge } from '../../engine/describe.ts';
import type { Rules } from '../../engine/types.ts';
import { If } from '../../parts/if.tsx';
import { fill } from '../../share/fill.ts';
import type { TellPack } from '../../share/pack.ts';
import { mergedPapers } from '../../share/papers.ts';

type Props = { ids: readonly string[]; tell: TellPack; rules: Rules; judge: Judge };

/** Every paper once, over all that can be applied for: what is wanted most comes first. */
export const PaperList = ({ ids, tell, rules, judge }: Props) => {
  const routes = ids.flatMap((support) => {
    const route = tell.routes[tell.supports[support]?.route ?? ''];
    return route ? [{ support, route }] : [];
  });
  const papers = mergedPapers(routes, judge);
  if (papers.length === 0) return null;
  return (
    <details class="fold papers-all">
      <summary>
        {tell.ui['result.papers']} <small>{papers.length}</small>
      </summary>
      <p>{tell.ui['result.papers-lead']}</p>
      <ul class="papers">
        {papers.map(({ oneOf, supports, when }) => (
          <li class="paper">
            {oneOf.map((id) => tell.papers[id]?.name ?? id).join(tell.ui['card.or-join'])}
            <small>
              {supports.length > 1
                ? fill(tell.ui['result.papers-count'] ?? '', { n: supports.length })
                : tell.supports[supports[0] as string]?.short}
            </small>
            <If when={when} {...{ tell, rules, judge }} />
          </li>
        ))}
      </ul>
    </details>
  );
};
