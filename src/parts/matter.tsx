import type { Judge } from '../engine/describe.ts';
import type { Rules } from '../engine/types.ts';
import { fill } from '../share/fill.ts';
import { stepsOf } from '../share/moving.ts';
import type { Matter, Step, Strings, TellPack } from '../share/pack.ts';
import { Clause } from './clause.tsx';
import { Line, type Naming } from './line.tsx';
import { Say } from './say.tsx';
import { SourceTitle } from './sources.tsx';

type Props = {
  matter: Matter;
  direction: string;
  tell: TellPack;
  rules: Rules;
  judge: Judge;
  naming: Naming;
  ui: Strings;
};

/** One matter in one direction: what is different and by which words, the route drawn, what to say, and what when refused. */
export const MatterRoute = ({ matter, direction, tell, rules, judge, naming, ui }: Props) => {
  const route = tell.routes[matter.route];
  const own = matter.directions[direction];
  const steps = route ? stepsOf(route, judge) : [];
  const days = daysOf(steps);
  const say = tell.supports[matter.support ?? '']?.say;
  return (
    <>
      {own && (
        <div class="differs">
          {own.weak && <strong class="ask">{tell.ui['card.question']}</strong>} {own.differs}
          {own.cite && <Clause cite={own.cite} tell={tell} />}
          {own.source && !own.cite && (
            <small>
              <SourceTitle of={tell.sources[own.source]} ui={tell.ui} />
            </small>
          )}
        </div>
      )}
      <Summary {...{ steps, naming, days, ui, tell }} />
      <Line {...{ steps, tell, rules, judge, naming }} />
      {say && (
        <>
          <h3>{tell.ui['card.say']}</h3>
          <Say text={say} />
        </>
      )}
      {own && (
        <>
          <h3>{ui['moving.refused']}</h3>
          <Say text={own.refused} />
        </>
      )}
    </>
  );
};

type SummaryProps = { steps: readonly Step[]; naming: Naming; days: number | null; ui: Strings; tell: TellPack };

/** The answer in four lines: who takes, decides and pays, and how many days. */
const Summary = ({ steps, naming, days, ui, tell }: SummaryProps) => (
  <dl class="summary">
    {['takes', 'decides', 'pays'].map((role) => (
      <div>
        <dt>{ui[`moving.${role}`]}</dt>
        <dd>{whoOf(steps, role, naming).join(tell.ui['card.part-join']) || ui['moving.ask']}</dd>
      </div>
    ))}
    <div>
      <dt>{ui['moving.days-head']}</dt>
      <dd>{days === null ? ui['moving.no-days'] : fill(ui['moving.days'] ?? '', { n: days })}</dd>
    </div>
  </dl>
);

/** Who takes, decides or pays: every step of that role, its office and place. */
export const whoOf = (steps: readonly Step[], role: string, naming: Naming): string[] => [
  ...new Set(
    steps
      .filter((step) => step.role === role)
      .map((step) => [naming.office(step).name, naming.place(step)].filter(Boolean).join(' · ')),
  ),
];

/** Working days in all; null when no step has any. */
export function daysOf(steps: readonly { days?: number }[]): number | null {
  const counted = steps.flatMap(({ days }) => days ?? []);
  return counted.length ? counted.reduce((sum, n) => sum + n, 0) : null;
}
