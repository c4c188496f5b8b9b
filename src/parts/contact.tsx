import { fill } from '../share/fill.ts';
import type { Strings, TellPack } from '../share/pack.ts';
import { Icon } from './icon.tsx';

/** A number to call. */
export const Phone = ({ number, ui }: { number: string; ui: Strings }) => (
  <a class="tel" href={`tel:${number}`} aria-label={`${ui['card.call']} ${number}`}>
    <Icon name="phone" /> {number}
  </a>
);

/** An office by name, with a number to call where one is known. */
export const Contact = ({ office, tell }: { office: string; tell: TellPack }) => {
  const { name = office, note, phone = [] } = tell.offices[office] ?? {};
  const { ui } = tell;
  return (
    <span class="contact">
      {name}
      {note && <small>{fill(ui['card.aside'] ?? '', { text: note })}</small>}
      {phone.map((number) => (
        <Phone key={number} number={number} ui={ui} />
      ))}
    </span>
  );
};
