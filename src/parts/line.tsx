import type { Judge } from '../engine/describe.ts';
import type { Rules } from '../engine/types.ts';
import { fill } from '../share/fill.ts';
import type { Step, TellPack } from '../share/pack.ts';
import { Phone } from './contact.tsx';
import { Icon } from './icon.tsx';
import { StepBody } from './step-body.tsx';

/** How a step's place and office are called for this family. */
export type Naming = {
  place: (step: Step) => string;
  office: (step: Step) => { name: string; phones: readonly string[] };
};
type Props = { steps: readonly Step[]; tell: TellPack; rules: Rules; judge: Judge; naming: Naming };

/** A route drawn: places as stations, what is done at each, the papers that travel and the days on the line. */
export const Line = ({ steps, naming, ...rest }: Props) => (
  <ol class="line">
    {stations(steps, naming).map(({ place, at }) => (
      <li class="station">
        {place && (
          <p class="stop">
            <Icon name="place" /> {place}
          </p>
        )}
        <ol class="at">
          {at.map((step) => (
            <At key={step.id} step={step} naming={naming} {...rest} />
          ))}
        </ol>
      </li>
    ))}
  </ol>
);

/** Steps that follow each other at one place are one station. */
function stations(steps: readonly Step[], naming: Naming): { place: string; at: Step[] }[] {
  const list: { place: string; at: Step[] }[] = [];
  for (const step of steps) {
    const place = naming.place(step);
    const last = list[list.length - 1];
    if (last && (last.place === place || place === '')) last.at.push(step);
    else list.push({ place, at: [step] });
  }
  return list;
}

const At = ({ step, naming, ...rest }: Omit<Props, 'steps'> & { step: Step }) => {
  const { ui, root } = rest.tell;
  const { name, phones } = naming.office(step);
  return (
    <li data-step={step.id} data-role={step.role}>
      <StepBody step={step} {...rest} roles>
        {name}
        {phones.map((number) => (
          <Phone key={number} number={number} ui={ui} />
        ))}
      </StepBody>
      {step.cite && (
        <p class="quiet">
          <a href={`${root}/measures/${step.cite.measure}/#s${step.cite.sentence}`}>
            {fill(ui['card.measure'] ?? '', { n: step.cite.measure })}
          </a>
        </p>
      )}
    </li>
  );
};
