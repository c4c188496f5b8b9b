import type { Answers, Question } from '../../engine/types.ts';
import type { AskPack } from '../../share/pack.ts';
import { isTicked, isTicks } from './form.ts';
import { IncomeInput, NumberInput } from './number.tsx';

export type AskProps = {
  question: Question;
  /** The facts this screen asks for. */
  shown: readonly string[];
  pack: AskPack;
  answers: Answers;
  ids: readonly string[];
};

/** One question: a fieldset of whole-row choices, why it is asked, nothing chosen beforehand. */
export const Ask = (props: AskProps) => {
  const { question, pack } = props;
  const words = pack.questions[question.id];
  return (
    <fieldset data-question={question.id}>
      <legend>
        <h1 tabIndex={-1}>{words?.ask}</h1>
      </legend>
      {words?.hint && <p class="hint">{words.hint}</p>}
      <Controls {...props} />
      {words?.help && (
        <details class="fold">
          <summary>{pack.ui['check.what-counts']}</summary>
          <ul class="help">
            {words.help.map((line) => (
              <li>{line}</li>
            ))}
          </ul>
        </details>
      )}
      <p class="why">
        <b>{pack.ui['check.why']}</b> {words?.why}
      </p>
    </fieldset>
  );
};

const Controls = (props: AskProps) => {
  const { question, shown, pack, answers } = props;
  const [fact] = shown as [string];
  const domain = question.facts[fact] as Question['facts'][string];
  if (isTicks(question, shown)) return <Ticks {...props} />;
  if (domain !== 'boolean' && 'from' in domain)
    return domain.per === 'head' ? (
      <IncomeInput {...props} fact={fact} domain={domain} />
    ) : (
      <NumberInput {...props} fact={fact} domain={domain} />
    );
  const values = domain === 'boolean' ? ['true', 'false'] : domain;
  return (
    <div class="choices">
      {values.map((value) => (
        <Choice name={fact} value={value} label={labelOf(pack, fact, value)} answers={answers} />
      ))}
      <Unsure question={question} name={fact} pack={pack} answers={answers} />
    </div>
  );
};

/** An answer's own label; a line of a list that is asked alone is said, or said not to be so. */
const labelOf = ({ labels, ui }: AskPack, fact: string, value: string) =>
  labels[fact]?.[value] ?? (value === 'true' ? labels[fact]?.tick : ui['check.not-so']) ?? value;

/** Always 不清楚, and 不想说 where it hurts to answer: both leave the answer unknown. */
export const Unsure = ({
  question,
  name,
  pack,
  answers,
}: Pick<AskProps, 'question' | 'pack' | 'answers'> & { name: string }) => (
  <>
    <Choice name={name} value="unknown" label={pack.ui['check.unknown'] ?? ''} answers={answers} quiet />
    {question.sensitive && (
      <Choice name={name} value="unknown" label={pack.ui['check.rather-not'] ?? ''} answers={{}} quiet />
    )}
  </>
);

type ChoiceProps = {
  name: string;
  value: string;
  label: string;
  answers: Answers;
  type?: 'radio' | 'checkbox';
  quiet?: boolean;
};

/** A whole row to tap. */
export const Choice = ({ name, value, label, answers, type = 'radio', quiet = false }: ChoiceProps) => (
  <label class={quiet ? 'choice quiet' : 'choice'}>
    <input type={type} name={name} value={value} defaultChecked={String(answers[name]) === value} />
    <span>{label}</span>
  </label>
);

/** A tick list: unticked means no only after 其余都没有. */
const Ticks = ({ question, shown, pack, answers }: AskProps) => {
  const given = shown.map((fact) => (isTicked(question, fact, answers) ? undefined : answers[fact]));
  const rest = given.includes('unknown') ? 'unknown' : given.some((answer) => answer !== undefined) ? 'none' : '';
  const hurts = shown.some((fact) => question.sensitive?.includes(fact));
  return (
    <div class="choices">
      {shown.map((fact) => (
        <Choice
          type="checkbox"
          name={fact}
          value="true"
          label={pack.labels[fact]?.tick ?? fact}
          answers={{ [fact]: isTicked(question, fact, answers) }}
        />
      ))}
      <Choice name="rest" value="none" label={pack.ui['check.none-of-these'] ?? ''} answers={{ rest }} quiet />
      <Choice
        name="rest"
        value="unknown"
        label={pack.ui[hurts ? 'check.rest-rather-not' : 'check.rest-unknown'] ?? ''}
        answers={{ rest }}
        quiet
      />
    </div>
  );
};
