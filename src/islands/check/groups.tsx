import type { Decision } from '../../engine/decide.ts';
import type { Judge } from '../../engine/describe.ts';
import type { Rules } from '../../engine/types.ts';
import { Card } from '../../parts/card.tsx';
import { fill } from '../../share/fill.ts';
import type { Group } from '../../share/groups.ts';
import type { TellPack } from '../../share/pack.ts';

type Props = {
  groups: readonly { group: Group; ids: readonly string[] }[];
  decisions: Readonly<Record<string, Decision>>;
  tell: TellPack;
  rules: Rules;
  judge: Judge;
  apart: boolean;
};

/** So many cards of a group at first; the rest is one tap away. */
const SHOWN: Readonly<Record<string, number>> = { here: 5, can: 5, unlikely: 0, anyone: 1 };

/** The cards, grouped by what to do. */
export const Groups = ({ groups, apart, ...rest }: Props) => (
  <>
    {groups.map(({ group, ids }) => (
      <Section
        key={group}
        label={group === 'here' && !apart ? 'can' : group}
        ids={ids}
        alone={groups.length === 1}
        {...rest}
      />
    ))}
  </>
);

const Section = ({
  alone,
  label,
  ids,
  decisions,
  tell,
  rules,
  judge,
}: Omit<Props, 'groups' | 'apart'> & { label: string; ids: readonly string[]; alone: boolean }) => {
  const card = (id: string) => (
    <Card
      key={id}
      id={id}
      decision={decisions[id] as Decision}
      {...{ tell, rules, judge }}
      instead={insteadOf(id, decisions, tell)}
      show={bringIntoView}
    />
  );
  // What may not fit is folded, unless there is nothing else: nobody should have to scroll through it.
  const shown = alone ? ids.length : (SHOWN[label] ?? 3);
  const lead = tell.ui[`result.${label}-lead`];
  return (
    <section class="group">
      <h2>
        {tell.ui[`result.${label}`]} <small>{ids.length}</small>
      </h2>
      {lead && <p class="quiet">{lead}</p>}
      {ids.slice(0, shown).map(card)}
      {ids.length > shown && (
        <details class="rest">
          <summary>{fill(tell.ui['result.more'] ?? '', { n: ids.length - shown })}</summary>
          {ids.slice(shown).map(card)}
        </details>
      )}
    </section>
  );
};

/** A fragment in the address would tell of a family, and move the check: the card is unfolded and scrolled to. */
function bringIntoView(id: string): void {
  const card = document.getElementById(id);
  for (let fold = card?.closest('details'); fold; fold = fold.parentElement?.closest('details')) fold.open = true;
  card?.scrollIntoView();
  card?.querySelector<HTMLElement>('summary')?.focus();
}

/** Something of the same topic that does fit, for whoever reads that one thing may not. */
function insteadOf(id: string, decisions: Props['decisions'], { supports }: TellPack): string | null {
  if (decisions[id]?.verdict !== 'unlikely') return null;
  const near = Object.keys(decisions).filter((other) => supports[other]?.topic === supports[id]?.topic);
  const pick = (verdict: string) => near.find((other) => decisions[other]?.verdict === verdict);
  return pick('likely') ?? pick('possible') ?? pick('anyone') ?? null;
}
