import type { Unlock } from '../../engine/change.ts';
import type { TellPack } from '../../share/pack.ts';

type Props = { unlocked: readonly Unlock[]; tell: TellPack };

/** What would change it: what a family can really do, and what each would open. */
export const Changes = ({ unlocked, tell }: Props) => {
  const keys = [...new Set(unlocked.map(({ changes }) => changes.join('+')))];
  if (keys.length === 0) return null;
  return (
    <section class="changes">
      <h2>{tell.ui['change.title']}</h2>
      <p>{tell.ui['change.lead']}</p>
      <dl class="terms">
        {keys.map((key) => (
          <div>
            <dt>
              {key
                .split('+')
                .map((id) => tell.changes.find((c) => c.id === id)?.do)
                .join(tell.ui['change.and'])}
            </dt>
            {unlocked
              .filter(({ changes }) => changes.join('+') === key)
              .map(({ support, from, to }) => (
                <dd>
                  <a href={`${tell.root}/supports/${support}/`}>{tell.supports[support]?.everyday}</a>
                  <small>
                    {tell.ui[`change.${from}`]} → {tell.ui[`change.${to}`]}
                  </small>
                </dd>
              ))}
          </div>
        ))}
      </dl>
    </section>
  );
};
