import { useState } from 'preact/hooks';
import { Code } from '../../parts/code.tsx';
import type { Strings } from '../../share/pack.ts';
import { type Line, textOf } from '../../share/sheet.ts';
import { CalendarMaker } from './calendar-maker.tsx';
import { pictureOf } from './picture.ts';

type Props = { lines: readonly Line[]; link: string; ui: Strings };

/** The ways to take it along: text, picture, paper, code, calendar. Where a browser lacks one, another is offered. */
export const TakeAway = ({ lines, link, ui }: Props) => {
  const [shown, setShown] = useState<'text' | 'picture' | 'code' | 'calendar' | null>(null);
  const [said, setSaid] = useState('');
  const text = textOf(lines, link);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      setSaid(ui['take.copied'] ?? '');
    } catch {
      setSaid(ui['take.copy-by-hand'] ?? '');
      setShown('text');
    }
  };
  const paper = () => {
    setSaid(ui['take.elsewhere'] ?? '');
    if (typeof print === 'function') print();
  };
  const button = (label: string, act: () => void, pressed?: boolean) => (
    <button type="button" class="plain" aria-expanded={pressed} onClick={act}>
      {ui[`take.${label}`]}
    </button>
  );
  const flip = (what: typeof shown) => () => setShown(shown === what ? null : what);
  return (
    <>
      <p class="ways">
        {button('copy', copy)}
        {button('picture', flip('picture'), shown === 'picture')}
        {button('print', paper)}
        {button('code', flip('code'), shown === 'code')}
        {button('calendar', flip('calendar'), shown === 'calendar')}
      </p>
      <p role="status">{said}</p>
      {shown === 'text' && <textarea class="as-text" readOnly rows={12} value={text} aria-label={ui['take.copy']} />}
      {shown === 'picture' && <Picture lines={lines} link={link} ui={ui} />}
      {shown === 'code' && (
        <figure class="code">
          <Code link={link} />
          <figcaption>
            {ui['take.code-note']} <a href={link}>{ui['take.open']}</a>
          </figcaption>
        </figure>
      )}
      {shown === 'calendar' && <CalendarMaker ui={ui} />}
      <Paper lines={lines} link={link} />
    </>
  );
};

const Picture = ({ lines, link, ui }: Props) => {
  const address = pictureOf(lines, link);
  if (!address) return <p role="status">{ui['take.no-picture']}</p>;
  return (
    <figure>
      <img class="long" src={address} alt={lines.map(({ text }) => text).join('\n')} />
      <figcaption>{ui['take.picture-note']}</figcaption>
    </figure>
  );
};

/** What the printer gets, and nothing else of the page. */
const Paper = ({ lines, link }: Omit<Props, 'ui'>) => (
  <div class="sheet" aria-hidden="true">
    {lines.map(({ kind, text }) => (
      <p class={kind}>{text}</p>
    ))}
    <div class="foot">
      <Code link={link} />
    </div>
  </div>
);
