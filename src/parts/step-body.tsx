import type { ComponentChildren } from 'preact';
import type { Judge } from '../engine/describe.ts';
import type { Rules } from '../engine/types.ts';
import { fill } from '../share/fill.ts';
import type { Step, TellPack } from '../share/pack.ts';
import { Icon } from './icon.tsx';
import { If } from './if.tsx';
import { Papers } from './papers.tsx';
import { Said } from './said.tsx';

type Props = {
  step: Step;
  tell: TellPack;
  rules: Rules;
  judge: Judge;
  /** Where it is done and by whom, in the words of whoever shows it. */
  children: ComponentChildren;
  /** Whether it says who takes the papers, decides and pays. */
  roles?: boolean;
};

/** One step wherever it is shown: in whose case, what to do, where, online, with which papers, how long, what one hears. */
export const StepBody = ({ step, tell, rules, judge, children, roles = false }: Props) => {
  const { ui } = tell;
  return (
    <>
      <If when={step.when} {...{ tell, rules, judge }} />
      <p class="do">
        {roles && step.role && <b class="role">{ui[`role.${step.role}`]}</b>}
        {step.ask && <strong class="ask">{ui['card.question']}</strong>} <Said text={step.do} terms={tell.terms} />
      </p>
      <p class="where">{children}</p>
      {step.online.length > 0 && (
        <p class="online">
          {ui['card.online']}
          {ui['card.colon']}
          {step.online.map((channel) => ui[`channel.${channel}`]).join(ui['card.list-join'])}
        </p>
      )}
      {step.papers.length > 0 && (
        <details class="fold">
          <summary>
            <Icon name="paper" /> {ui['card.papers']}
          </summary>
          <Papers papers={step.papers} {...{ tell, rules, judge }} />
        </details>
      )}
      {step.days !== undefined && <p class="days">{fill(ui['card.days'] ?? '', { n: step.days })}</p>}
      {step.hear && (
        <p class="hear">
          <b>{ui['card.hear']}</b> <Said text={step.hear} terms={tell.terms} />
        </p>
      )}
    </>
  );
};
