import { useState } from 'preact/hooks';
import { Code } from '../../parts/code.tsx';
import { fill } from '../../share/fill.ts';
import { resultLink } from '../../share/link.ts';
import type { TellPack, WorkersPack } from '../../share/pack.ts';
import { Select } from '../moving/select.tsx';
import { Poster } from './poster.tsx';

type Props = { pack: WorkersPack; tell: TellPack };
type Kind = 'topic' | 'situation' | 'support' | 'set';
const KINDS: readonly Kind[] = ['topic', 'situation', 'support', 'set'];

/** A link for one family or a whole village: chosen, seen as a code, sent as a message, printed as a poster or leaflet. */
export const Maker = ({ pack, tell }: Props) => {
  const [kind, setKind] = useState<Kind>('topic');
  const [one, setOne] = useState('all');
  const [set, setSet] = useState<readonly string[]>([]);
  const [said, setSaid] = useState('');
  const { ui } = pack;
  const names = namesOf(pack, tell, kind);
  const chosen = kind === 'set' ? set : [one];
  const link = linkOf(`${location.origin}${tell.root}`, kind, chosen);
  const title = kind === 'set' ? (ui['workers.set-title'] ?? '') : (names[one] ?? '');
  const message = fill(ui['workers.message'] ?? '', { title, link });
  const choose = (next: string) => {
    setKind(next as Kind);
    setOne(Object.keys(namesOf(pack, tell, next as Kind))[0] ?? '');
    setSaid('');
  };
  const copy = () =>
    Promise.resolve()
      .then(() => navigator.clipboard.writeText(message))
      .then(
        () => setSaid(ui['workers.copied'] ?? ''),
        () => setSaid(ui['workers.by-hand'] ?? ''),
      );
  return (
    <form class="guide" onSubmit={(event) => event.preventDefault()}>
      <Select
        label={ui['workers.kind']}
        value={kind}
        first={undefined}
        options={KINDS.map((value) => ({ value, name: ui[`workers.kind-${value}`] ?? '' }))}
        set={choose}
      />
      {kind === 'set' ? (
        <fieldset>
          <legend>{ui['workers.choose-set']}</legend>
          {Object.entries(names).map(([id, name]) => (
            <label class="switch">
              <input
                type="checkbox"
                autoComplete="off"
                checked={set.includes(id)}
                onChange={() => setSet(set.includes(id) ? set.filter((s) => s !== id) : [...set, id])}
              />
              <span>{name}</span>
            </label>
          ))}
        </fieldset>
      ) : (
        <Select
          label={ui['workers.which']}
          value={one}
          first={undefined}
          options={Object.entries(names).map(([value, name]) => ({ value, name }))}
          set={setOne}
        />
      )}
      {(kind !== 'set' || set.length > 0) && (
        <>
          <div class="screen-only">
            <label class="field">
              <span>{ui['workers.message-label']}</span>
              <textarea class="as-text" readOnly rows={5} value={message} />
            </label>
            <p class="ways">
              <button type="button" class="primary" onClick={copy}>
                {ui['workers.copy']}
              </button>
              <button type="button" class="plain" onClick={() => typeof print === 'function' && print()}>
                {ui['workers.print']}
              </button>
            </p>
            <p role="status">{said}</p>
            <Code link={link} />
            <p>
              <a href={link}>{ui['workers.open']}</a>
            </p>
          </div>
          <Poster {...{ title, link, tell, ui }} ids={kind === 'set' || kind === 'support' ? chosen : []} />
        </>
      )}
    </form>
  );
};

/** What can be chosen of a kind, by the words a family knows. */
function namesOf({ topics, situations }: WorkersPack, tell: TellPack, kind: Kind): Readonly<Record<string, string>> {
  if (kind === 'topic') return topics;
  if (kind === 'situation') return situations;
  return Object.fromEntries(Object.entries(tell.supports).map(([id, { short }]) => [id, short]));
}

function linkOf(root: string, kind: Kind, ids: readonly string[]): string {
  if (kind === 'set') return resultLink(root, ids);
  return kind === 'support' ? `${root}/supports/${ids[0]}/` : `${root}/check/#${kind}=${ids[0]}`;
}
