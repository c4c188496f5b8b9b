import { fill } from '../share/fill.ts';
import type { Cite, TellPack } from '../share/pack.ts';
import { Said } from './said.tsx';

/** The very words of a measure, marked where they stand in its text; the whole is one tap away. */
export const Clause = ({ cite, tell }: { cite: Cite; tell: TellPack }) => {
  const { text = '', title = '' } = tell.measures[cite.measure] ?? {};
  const at = text.indexOf(cite.quote);
  const { terms } = tell;
  return (
    <figure class="clause">
      <blockquote lang="zh-CN">
        <Said text={text.slice(startOfSentence(text, at), at)} terms={terms} />
        <mark>
          <Said text={cite.quote} terms={terms} />
        </mark>
        <Said text={text.slice(at + cite.quote.length, endOfSentence(text, at + cite.quote.length))} terms={terms} />
      </blockquote>
      <figcaption>
        <a href={`${tell.root}/measures/${cite.measure}/#s${cite.sentence}`}>
          {fill(tell.ui['card.measure'] ?? '', { n: cite.measure })} <span lang="zh-CN">{title}</span>
        </a>
      </figcaption>
    </figure>
  );
};

const ENDS = /[。;；]/;
const startOfSentence = (text: string, at: number) => {
  let start = at;
  while (start > 0 && !ENDS.test(text[start - 1] as string)) start--;
  return start;
};
const endOfSentence = (text: string, at: number) => {
  let end = at;
  while (end < text.length && !ENDS.test(text[end - 1] as string)) end++;
  return end;
};
