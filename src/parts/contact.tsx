import type { TellPack } from '../share/pack.ts';
import { Icon } from './icon.tsx';

/** An office by name, with a number to call where one is known. */
export const Contact = ({ office, tell }: { office: string; tell: TellPack }) => {
  const { name = office, note, phone = [] } = tell.offices[office] ?? {};
  return (
    <span class="contact">
      {name}
      {note && <small>({note})</small>}
      {phone.map((number) => (
        <a class="tel" href={`tel:${number}`} aria-label={`${tell.ui['card.call']} ${number}`}>
          <Icon name="phone" /> {number}
        </a>
      ))}
    </span>
  );
};
