import type { Judge } from '../engine/describe.ts';
import type { Rules } from '../engine/types.ts';
import { stepsOf } from '../share/moving.ts';
import type { Route, TellPack } from '../share/pack.ts';
import { Contact } from './contact.tsx';
import { Icon } from './icon.tsx';
import { StepBody } from './step-body.tsx';

type Props = { route: Route; tell: TellPack; rules: Rules; judge: Judge };

/** A route as stations one below the other: what to do, whose office, which papers, what they will say. */
export const Steps = ({ route, tell, rules, judge }: Props) => (
  <ol class="steps">
    {stepsOf(route, judge).map((step) => (
      <li class="step" key={step.id}>
        <StepBody {...{ step, tell, rules, judge }}>
          <Icon name="place" /> {step.of && `${tell.ui[`place.${step.of}`]} · `}
          <Contact office={step.office} tell={tell} />
        </StepBody>
      </li>
    ))}
  </ol>
);
