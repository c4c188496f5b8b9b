import type { Decision } from '../engine/decide.ts';
import { describe, type Judge } from '../engine/describe.ts';
import type { Rules, Support, Tier } from '../engine/types.ts';
import { fill } from '../share/fill.ts';
import type { TellPack } from '../share/pack.ts';
import { shownTier } from '../share/shown.ts';
import { Clause } from './clause.tsx';
import { Contact } from './contact.tsx';
import { Reasons } from './reasons.tsx';
import { Said } from './said.tsx';
import { Say } from './say.tsx';
import { Sources } from './sources.tsx';
import { Steps } from './steps.tsx';
import { VerdictBadge } from './verdict.tsx';

type Props = {
  id: string;
  decision: Decision;
  tell: TellPack;
  rules: Rules;
  judge: Judge;
  /** Something that does fit, where this may not, and how it is brought into view. */
  instead?: string | null;
  show?: (id: string) => void;
};

/** One support as a result. Everything opens in place: nobody has to leave the results to read it. */
export const Card = ({ id, decision, tell, rules, judge, instead = null, show = () => {} }: Props) => {
  const { ui } = tell;
  const words = tell.supports[id];
  if (!words) return null;
  const statementOf = (tier: Tier) => (tier.when === undefined ? null : describe(rules, tier.when, judge));
  const truthOf = (tier: Tier) => (tier.when === undefined ? true : judge(tier.when));
  const tier = shownTier(decision, (rules.supports[id] as Support).tiers, truthOf, statementOf);
  const said = words.tiers.find((t) => t.id === tier.id);
  const statement = statementOf(tier);
  const failing = decision.verdict === 'unlikely';
  const office = said?.ask ?? tell.routes[words.route]?.steps.find((step) => !step.when)?.office ?? '';
  return (
    <article class={`card ${decision.verdict}`} id={id} data-verdict={decision.verdict}>
      <h3>{words.everyday}</h3>
      <VerdictBadge verdict={decision.verdict} has={decision.has} ui={ui} />
      {!failing && said && (
        <p class="gives">
          <b>{ui['card.gives']}</b> <Said text={said.gives} terms={tell.terms} />
        </p>
      )}
      {decision.because && (
        <p class="because">
          {ui[`because.${decision.because}`]} <Contact office={office} tell={tell} />
        </p>
      )}
      {failing && statement && <Reasons statement={statement} tell={tell} />}
      {failing && <p>{fill(ui['card.still-apply'] ?? '', { office: tell.offices[office]?.name ?? '' })}</p>}
      {instead && (
        <p>
          {ui['card.instead']}{' '}
          <button type="button" class="link" onClick={() => show(instead)}>
            {tell.supports[instead]?.everyday}
          </button>
        </p>
      )}
      <details class="fold whole">
        <summary>
          {ui[failing ? 'card.unfold-unlikely' : 'card.unfold']}
          <span class="hidden">: {words.everyday}</span>
        </summary>
        <p>
          <Said text={words.gist} terms={tell.terms} />
        </p>
        {!failing && statement && (
          <details class="fold">
            <summary>{ui['card.why']}</summary>
            <Reasons statement={statement} tell={tell} />
          </details>
        )}
        {said?.cite && (
          <details class="fold">
            <summary>
              {ui['card.clause']} · {fill(ui['card.measure'] ?? '', { n: said.cite.measure })}
            </summary>
            <Clause cite={said.cite} tell={tell} />
          </details>
        )}
        {!failing && <HowTo id={id} tell={tell} rules={rules} judge={judge} stepsOpen />}
        <a class="more" href={`${tell.root}/supports/${id}/`}>
          {ui['card.page']}
        </a>
      </details>
    </article>
  );
};

type HowToProps = Omit<Props, 'decision' | 'instead' | 'show'> & { open?: boolean; stepsOpen?: boolean };

/** The way there: steps, what to say, what is still looked into, what it cannot go with, and where all that is from. */
export const HowTo = ({ id, tell, rules, judge, open = false, stepsOpen = open }: HowToProps) => {
  const { ui } = tell;
  const words = tell.supports[id];
  const route = words && tell.routes[words.route];
  if (!words || !route) return null;
  return (
    <>
      <details class="fold" open={stepsOpen}>
        <summary>{ui['card.steps']}</summary>
        <Steps route={route} tell={tell} rules={rules} judge={judge} />
      </details>
      <details class="fold" open={open}>
        <summary>{ui['card.say']}</summary>
        <Say text={words.say} />
      </details>
      {words.verify.length > 0 && (
        <div class="verify">
          <b>{ui['card.verify']}</b>
          <ul>
            {words.verify.map((line) => (
              <li>
                <Said text={line} terms={tell.terms} />
              </li>
            ))}
          </ul>
        </div>
      )}
      {words.excludes.length > 0 && (
        <p class="excludes">
          <b>{ui['card.excludes']}</b>{' '}
          {words.excludes.map((other) => tell.supports[other]?.everyday).join(ui['card.list-join'])}
        </p>
      )}
      {words.topsUp.length > 0 && (
        <p class="excludes">
          <b>{ui['card.tops-up']}</b>{' '}
          {words.topsUp.map((other) => tell.supports[other]?.everyday).join(ui['card.list-join'])}
        </p>
      )}
      <details class="fold">
        <summary>{ui['card.sources']}</summary>
        <Sources support={words} tell={tell} />
      </details>
    </>
  );
};
