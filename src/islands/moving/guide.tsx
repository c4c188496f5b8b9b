import { useEffect, useMemo, useState } from 'preact/hooks';
import { deciderOf } from '../../engine/decide.ts';
import { daysOf, MatterRoute } from '../../parts/matter.tsx';
import { fill } from '../../share/fill.ts';
import { directionOf, ELSEWHERE, judgeOf, movingLink, placeNow, readMovingLink, stepsOf } from '../../share/moving.ts';
import type { MovingPack, TellPack } from '../../share/pack.ts';
import { DayCount } from './day-count.tsx';
import { localNaming } from './local-naming.ts';
import { Select } from './select.tsx';

type Props = { pack: MovingPack; tell: TellPack };

/** Where the hukou is, where the child lives, what is to be done: the route for that, with the places' own names. */
export const Guide = ({ pack, tell }: Props) => {
  const [said, setSaid] = useState(() => readMovingLink(location.hash, pack));
  const [emergency, setEmergency] = useState('');
  useEffect(() => {
    const read = () => setSaid(readMovingLink(location.hash, pack));
    addEventListener('hashchange', read);
    return () => removeEventListener('hashchange', read);
  }, [pack]);
  const decider = useMemo(() => deciderOf(pack.rules), [pack]);
  const { ui } = pack;
  const { home, here, matter: id } = said;
  const matter = pack.matters[id];
  const direction = home && here ? directionOf(pack, home, here) : null;
  const judge = direction ? judgeOf(decider, pack.directions[direction] as MovingPack['directions'][string]) : null;
  const steps = matter && judge ? stepsOf(tell.routes[matter.route] ?? { title: '', steps: [] }, judge) : [];
  const choose = (more: Partial<typeof said>) => setSaid({ ...said, damaged: false, ...more });
  const today = Object.entries(pack.districts).map(([value, { name }]) => ({ value, name }));
  const old = Object.entries(pack.oldPlaces).map(([value, { name }]) => ({
    value,
    name: fill(ui['moving.old'] ?? '', { name }),
  }));
  const outside = { value: ELSEWHERE, name: ui['moving.elsewhere'] ?? '' };
  const atAnEmergency = steps.some((step) => step.of === 'emergency');
  return (
    <form class="guide" onSubmit={(event) => event.preventDefault()}>
      {said.damaged && (
        <p class="note" role="status">
          {ui['moving.damaged']}
        </p>
      )}
      <Select
        label={ui['moving.home']}
        value={home}
        first={ui['moving.choose']}
        options={[outside, ...old, ...today]}
        set={(value) => choose({ home: value })}
      />
      <Select
        label={ui['moving.here']}
        value={here}
        first={ui['moving.choose']}
        options={[...today, outside]}
        set={(value) => choose({ here: value })}
      />
      <Select
        label={ui['moving.need']}
        value={id}
        first={ui['moving.choose']}
        options={Object.entries(pack.matters).map(([value, { need }]) => ({ value, name: need }))}
        set={(value) => choose({ matter: value })}
      />
      {atAnEmergency && (
        <Select
          label={ui['moving.emergency']}
          value={emergency}
          first={ui['moving.same-as-here']}
          options={[...today, outside]}
          set={setEmergency}
        />
      )}
      {home && here && direction === null && <p class="note">{ui['moving.not-here']}</p>}
      {matter && direction && judge && (
        <section class="moving-route" aria-live="polite">
          <h2>
            {fill(ui['moving.in-direction'] ?? '', {
              need: matter.need,
              direction: ui[`moving.direction-${direction}`] ?? '',
            })}
          </h2>
          {placeNow(pack, home) !== home && (
            <p class="note">
              {fill(ui['moving.renamed'] ?? '', {
                old: pack.oldPlaces[home]?.name ?? '',
                now: pack.districts[placeNow(pack, home)]?.name ?? '',
              })}
            </p>
          )}
          <MatterRoute
            {...{ matter, direction, tell, judge, ui, rules: pack.rules }}
            naming={localNaming(pack, tell, { home: placeNow(pack, home), here, emergency: emergency || here })}
          />
          <DayCount days={daysOf(steps)} calendar={pack.calendar} ui={ui} />
          <p class="screen-only">
            {ui['moving.link']}
            <input
              class="as-link"
              readOnly
              aria-label={ui['moving.link']}
              value={movingLink(`${location.origin}${tell.root}`, home, here, id)}
            />
          </p>
          <button type="button" class="plain screen-only" onClick={() => typeof print === 'function' && print()}>
            {ui['moving.print']}
          </button>
        </section>
      )}
    </form>
  );
};
