import { useState } from 'preact/hooks';
import { deciderOf } from '../../engine/decide.ts';
import type { Answer } from '../../engine/types.ts';
import { fill } from '../../share/fill.ts';
import { withAside } from '../../share/standing.ts';
import { type AskProps, Choice, Unsure } from './question.tsx';

type Props = AskProps & { fact: string; domain: { from: number; to: number } };

type Typed = { currentTarget: HTMLElement; target: EventTarget | null };

/** A number or a choice, never both: whichever was touched last is what the family means. */
function oneOrOther({ currentTarget, target }: Typed): void {
  const chosen = (target as HTMLInputElement).type === 'radio';
  for (const input of currentTarget.querySelectorAll('input'))
    if (input.type === 'radio') input.checked &&= chosen;
    else if (chosen) input.value = '';
}

/** A whole number, or 不清楚. */
export const NumberInput = ({ fact, domain, ...props }: Props) => {
  const { pack, answers } = props;
  const given = answers[fact];
  return (
    <div class="choices" onInput={oneOrOther}>
      <label class="number">
        <input
          type="text"
          inputMode="numeric"
          autoComplete="off"
          maxLength={String(domain.to).length + 1}
          name={fact}
          defaultValue={typeof given === 'number' ? String(given) : ''}
        />
        <span>{pack.ui['check.age-label']}</span>
      </label>
      <Unsure
        question={props.question}
        name={`${fact}:unsure`}
        pack={pack}
        answers={{ [`${fact}:unsure`]: given ?? '' }}
      />
    </div>
  );
};

/** Income as total and heads; or a range, cut only where an open rule is cut, so that a range loses nothing. */
export const IncomeInput = ({ fact, ...props }: Props) => {
  const { pack, answers, ids, question } = props;
  const decider = deciderOf(pack.rules);
  const [parts, setParts] = useState({ total: '', heads: '' });
  const share = perHead(parts.total, parts.heads);
  const known = decider.known(withAside(pack.rules, { ...answers, [fact]: 'unknown' }));
  const starts = decider.telling(fact, ids, known) as number[];
  const given = answers[fact];
  const shown = typeof given === 'number' ? [...starts].reverse().find((start) => start <= given) : given;
  const box = (name: 'total' | 'heads') => (
    <label class="field">
      <span>{pack.ui[`check.${name}`]}</span>
      <input
        type="text"
        inputMode="numeric"
        autoComplete="off"
        maxLength={9}
        data-part={name}
        onInput={(event) => setParts({ ...parts, [name]: event.currentTarget.value })}
      />
    </label>
  );
  const settle = (event: Typed) => {
    oneOrOther(event);
    if ((event.target as HTMLInputElement).type === 'radio') setParts({ total: '', heads: '' });
  };
  return (
    <div class="choices" onInput={settle}>
      <div class="fields">
        {box('total')}
        {box('heads')}
      </div>
      <p class="per-head" aria-live="polite">
        {share !== null && fill(pack.ui['check.per-head'] ?? '', { n: share })}
      </p>
      <details class="fold" open={given !== undefined}>
        <summary>{pack.ui['check.bands']}</summary>
        {starts.map((start, index) => (
          <Choice
            name={fact}
            value={String(start)}
            label={bandLabel(pack.ui, start, starts[index + 1])}
            answers={{ [fact]: shown as Answer }}
          />
        ))}
      </details>
      <Unsure question={question} name={fact} pack={pack} answers={answers} />
    </div>
  );
};

function bandLabel(ui: Readonly<Record<string, string>>, from: number, next: number | undefined): string {
  if (next === undefined) return fill(ui['check.band-above'] ?? '', { from });
  return from === 0
    ? fill(ui['check.band-below'] ?? '', { below: next })
    : fill(ui['check.band-between'] ?? '', { from, to: next - 1 });
}

/** Digits as a Chinese keyboard may give them (full width), as plain ones. */
export const plainDigits = (text: string) =>
  text.replace(/[\uff10-\uff19]/g, (digit) => String(digit.charCodeAt(0) - 0xff10));

/** Yuan a person, rounded down: a line is never crossed by rounding. Null while either is missing or no number. */
export function perHead(total: string, heads: string): number | null {
  const [yuan, people] = [total, heads].map((text) => plainDigits(text).replace(/[,\uff0c\s]/g, ''));
  if (!/^\d+(\.\d+)?$/.test(yuan ?? '') || !/^[1-9]\d?$/.test(people ?? '')) return null;
  return Math.floor(Number(yuan) / Number(people));
}
