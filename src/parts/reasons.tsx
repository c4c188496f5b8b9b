import type { Statement } from '../engine/describe.ts';
import type { TellPack } from '../share/pack.ts';
import { Icon } from './icon.tsx';
import { sentenceOf } from './sentence.ts';

type Props = {
  statement: Statement;
  tell: TellPack;
  /** How each line is marked: with its truth, with a box to tick by eye, or not at all where it is only said. */
  marks?: 'truth' | 'ticks' | 'none';
};

/** A group inside a group of its own kind says nothing new. */
const partsOf = (statement: Statement): Statement[] =>
  statement.kind === 'all'
    ? statement.parts.flatMap((part) => (part.kind === 'all' ? partsOf(part) : [part]))
    : [statement];

const markOf = (statement: Statement) => (statement.truth === null ? 'unknown' : statement.truth ? 'true' : 'false');

/** Conditions as sentences, each with its tick, cross or question mark. */
export const Reasons = ({ statement, tell, marks = 'truth' }: Props) => (
  <ul class="reasons">
    {partsOf(statement).map((part) => (
      <Reason statement={part} tell={tell} marks={marks} />
    ))}
  </ul>
);

const Reason = ({ statement, tell, marks = 'truth' }: Props) => {
  if (statement.kind === 'any' || statement.kind === 'all')
    return (
      <li class={`reason group ${markOf(statement)}`}>
        <Mark statement={statement} tell={tell} marks={marks} />
        <div>
          {tell.ui[statement.kind === 'any' ? 'card.any-of' : 'card.all-of']}
          <ul class="reasons">
            {statement.parts.map((part) => (
              <Reason statement={part} tell={tell} marks={marks} />
            ))}
          </ul>
        </div>
      </li>
    );
  const about = statement.kind === 'category' ? tell.categories[statement.name]?.about : undefined;
  return (
    <li class={`reason ${markOf(statement)}`}>
      <Mark statement={statement} tell={tell} marks={marks} />
      <div>
        {marks === 'ticks' ? <Tick sentence={sentenceOf(tell, statement)} /> : sentenceOf(tell, statement)}
        {marks === 'truth' && statement.truth !== true && (
          <small class="said">{tell.ui[`card.${markOf(statement)}`]}</small>
        )}
        {about && (
          <details class="about">
            <summary>{tell.ui['card.category-about']}</summary>
            <p>{about}</p>
          </details>
        )}
      </div>
    </li>
  );
};

const Mark = ({ statement, tell, marks }: Props) => {
  if (marks !== 'truth') return null;
  const mark = markOf(statement);
  return (
    <span class="mark">
      <Icon name={mark} />
      {mark === 'true' && <span class="hidden">{tell.ui['card.true'] + (tell.ui['card.colon'] ?? '')}</span>}
    </span>
  );
};

/** A box of the reader's own: it works without a script and goes nowhere. */
const Tick = ({ sentence }: { sentence: string }) => (
  <label>
    <input type="checkbox" autoComplete="off" /> {sentence}
  </label>
);
