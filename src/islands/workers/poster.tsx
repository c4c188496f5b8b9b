import { Code } from '../../parts/code.tsx';
import { Contact } from '../../parts/contact.tsx';
import type { Strings, TellPack } from '../../share/pack.ts';
import { officeOf } from '../../share/sheet.ts';

type Props = { title: string; link: string; ids: readonly string[]; tell: TellPack; ui: Strings };

/** For a notice board or a pocket: the code, and of chosen supports what they are and where to go. It fits A4 and A5. */
export const Poster = ({ title, link, ids, tell, ui }: Props) => (
  <div class="poster">
    <p class="title">{title}</p>
    <p>{ui['workers.poster-lead']}</p>
    <Code link={link} />
    <p class="link">{link}</p>
    {ids.map((id) => (
      <Leaf key={id} id={id} tell={tell} />
    ))}
    <p>{ui['workers.poster-foot']}</p>
  </div>
);

const Leaf = ({ id, tell }: { id: string; tell: TellPack }) => {
  const words = tell.supports[id];
  const office = officeOf(tell.routes[words?.route ?? ''], () => null);
  if (!words) return null;
  return (
    <div class="leaf">
      <p class="item">{words.short}</p>
      <p>{words.gist}</p>
      {office && (
        <p>
          <Contact office={office} tell={tell} />
        </p>
      )}
    </div>
  );
};
