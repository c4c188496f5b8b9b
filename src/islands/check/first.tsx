import type { Decider, Known } from '../../engine/decide.ts';
import type { Condition, Rules } from '../../engine/types.ts';
import { Steps } from '../../parts/steps.tsx';
import type { TellPack } from '../../share/pack.ts';

type Props = { tell: TellPack; decider: Decider; known: Known; rules: Rules };

/** Whoever could be recognised but is not yet begins there: other supports hang on it. */
export const First = ({ tell, decider, known, rules }: Props) => {
  const judge = (condition: Condition) => decider.truth(condition, known);
  const recognitions = Object.entries(tell.recognition);
  const needed = recognitions.find(([category, { by }]) => {
    const { truth, open } = decider.outlook(category, known);
    return (truth === true || (truth === null && open.length === 0)) && judge(by) !== true;
  });
  const route = needed && tell.routes[needed[1].route];
  if (!route || recognitions.some(([, { by }]) => judge(by) === true)) return null;
  return (
    <section class="first">
      <h2>{tell.ui['result.recognise']}</h2>
      <p>
        <b>{route.title}</b>
        {tell.ui['card.colon']}
        {tell.ui['result.recognise-lead']}
      </p>
      <details class="fold">
        <summary>{tell.ui['card.steps']}</summary>
        <Steps {...{ route, tell, rules, judge }} />
      </details>
    </section>
  );
};
