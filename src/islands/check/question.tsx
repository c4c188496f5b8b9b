import type { Decider } from '../../engine/decide.ts';
import type { Answer, Answers, Question } from '../../engine/types.ts';
import type { AskPack } from '../../share/pack.ts';
import { IncomeInput, NumberInput } from './number.tsx';

export type AskProps = {
  question: Question;
  pack: AskPack;
  answers: Answers;
  decider: Decider | null;
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
  const { question, pack, answers } = props;
  const facts = Object.entries(question.facts);
  const [[fact, domain]] = facts as [[string, Question['facts'][string]]];
  if (facts.length > 1) return <Ticks {...props} />;
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
        <Choice name={fact} value={value} label={pack.labels[fact]?.[value] ?? value} answers={answers} />
      ))}
      <Unsure question={question} name={fact} pack={pack} answers={answers} />
    </div>
  );
};

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
const Ticks = ({ question, pack, answers }: AskProps) => {
  const facts = Object.keys(question.facts);
  const rest = restOf(facts.map((fact) => answers[fact]));
  return (
    <div class="choices">
      {facts.map((fact) => (
        <Choice type="checkbox" name={fact} value="true" label={pack.labels[fact]?.tick ?? fact} answers={answers} />
      ))}
      <Choice name="rest" value="none" label={pack.ui['check.none-of-these'] ?? ''} answers={rest} quiet />
      <Choice name="rest" value="unknown" label={pack.ui['check.rest-unknown'] ?? ''} answers={rest} quiet />
    </div>
  );
};

function restOf(given: readonly (Answer | undefined)[]): Answers {
  if (given.includes('unknown')) return { rest: 'unknown' };
  return given.includes(false) ? { rest: 'none' } : {};
}
