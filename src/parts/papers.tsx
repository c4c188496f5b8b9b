import type { Judge } from '../engine/describe.ts';
import type { Rules } from '../engine/types.ts';
import type { Paper, TellPack } from '../share/pack.ts';
import { If } from './if.tsx';

type Props = { papers: readonly Paper[]; tell: TellPack; rules: Rules; judge: Judge };

/** The papers a step takes; those of another family's case are left out, those of an open case say when. */
export const Papers = ({ papers, tell, rules, judge }: Props) => (
  <ul class="papers">
    {papers.map((paper) => {
      if (typeof paper === 'string') return <PaperLine id={paper} tell={tell} />;
      const truth = paper.when === undefined ? true : judge(paper.when);
      if (truth === false) return null;
      return (
        <li>
          <If when={paper.when} {...{ tell, rules, judge }} />
          {paper['one-of'].length > 1 && tell.ui['card.one-of']}
          <ul class="papers">
            {paper['one-of'].map((id) => (
              <PaperLine id={id} tell={tell} />
            ))}
          </ul>
        </li>
      );
    })}
  </ul>
);

const PaperLine = ({ id, tell }: { id: string; tell: TellPack }) => {
  const { name = id, note, standsIn = [] } = tell.papers[id] ?? {};
  return (
    <li class="paper">
      {name}
      {note && <small>{note}</small>}
      {standsIn.length > 0 && (
        <small>
          {tell.ui['card.stands-in']}
          {tell.ui['card.colon']}
          {standsIn.map((other) => tell.papers[other]?.name).join(tell.ui['card.list-join'])}
        </small>
      )}
    </li>
  );
};
