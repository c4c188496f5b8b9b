import type { Judge } from '../engine/describe.ts';
import type { Rules } from '../engine/types.ts';
import { fill } from '../share/fill.ts';
import type { Route, Step, TellPack } from '../share/pack.ts';
import { Contact } from './contact.tsx';
import { Icon } from './icon.tsx';
import { If } from './if.tsx';
import { Papers } from './papers.tsx';

type Props = { route: Route; tell: TellPack; rules: Rules; judge: Judge };

/** A route as stations one below the other: what to do, whose office, which papers, what they will say. */
export const Steps = ({ route, tell, rules, judge }: Props) => (
  <ol class="steps">
    {route.steps
      .filter((step) => step.when === undefined || judge(step.when) !== false)
      .map((step) => (
        <Station step={step} tell={tell} rules={rules} judge={judge} />
      ))}
  </ol>
);

const Station = ({ step, tell, rules, judge }: Omit<Props, 'route'> & { step: Step }) => {
  const { ui } = tell;
  return (
    <li class="step">
      <If when={step.when} {...{ tell, rules, judge }} />
      <p class="do">
        {step.ask && <strong class="ask">{ui['card.question']}</strong>} {step.do}
      </p>
      <p class="where">
        <Icon name="place" /> {step.of && `${ui[`place.${step.of}`]} · `}
        <Contact office={step.office} tell={tell} />
      </p>
      {step.online.length > 0 && (
        <p class="online">
          {ui['card.online']}: {step.online.map((channel) => ui[`channel.${channel}`]).join(ui['card.list-join'])}
        </p>
      )}
      {step.papers.length > 0 && (
        <details class="fold">
          <summary>
            <Icon name="paper" /> {ui['card.papers']}
          </summary>
          <Papers papers={step.papers} tell={tell} rules={rules} judge={judge} />
        </details>
      )}
      {step.days !== undefined && <p class="days">{fill(ui['card.days'] ?? '', { n: step.days })}</p>}
      {step.hear && (
        <p class="hear">
          <b>{ui['card.hear']}</b> {step.hear}
        </p>
      )}
    </li>
  );
};
