import { fits } from '../engine/answers.ts';
import type { Answer, Answers, Fact, Rules } from '../engine/types.ts';

/** What a link to the check was found to say, and what of it was put aside. */
export type CheckLink = {
  topic: string | null;
  /** The question a situation begins with. */
  opens: string | null;
  /** The answers about each child: of one unless the link speaks of more. */
  children: Record<string, Answer>[];
  /** A sensitive fact does not travel in a link: it is dropped. */
  sensitive: boolean;
  /** Something in it means nothing here. */
  damaged: boolean;
};

/** Where each situation opens the check. */
export type Situations = Readonly<Record<string, { topic: string; opens: string }>>;

/** A fragment longer than any link of ours. */
const LONGEST = 2000;

/**
 * The address of a check with answers filled in. The second child's answers are written `2.<fact>=<answer>`, and so on.
 * @param children answers without what is sensitive
 */
export function checkLink(root: string, topic: string | null, children: readonly Answers[]): string {
  const said = children.flatMap((answers, child) =>
    Object.entries(answers)
      .filter(([, answer]) => answer !== 'unknown')
      .map(([fact, answer]) => `${child ? `${child + 1}.` : ''}${fact}=${answer}`),
  );
  return `${root}/check/#${[...(topic ? [`topic=${topic}`] : []), ...said].join('&')}`;
}

/**
 * Reads the fragment of `/check/#topic=…&<fact>=<answer>`. Never throws, and never lets a wrong answer through.
 * @param fragment with or without its `#`
 */
export function readCheckLink(
  fragment: string,
  rules: Rules,
  topics: readonly string[],
  situations: Situations = {},
): CheckLink {
  const link: CheckLink = { topic: null, opens: null, children: [{}], sensitive: false, damaged: false };
  const text = fragment.replace(/^#/, '');
  if (text === '') return link;
  if (text.length > LONGEST) return { ...link, damaged: true };
  for (const [key, value] of new URLSearchParams(text)) take(link, key, value, { rules, topics, situations });
  return link;
}

type World = { rules: Rules; topics: readonly string[]; situations: Situations };

function take(link: CheckLink, key: string, value: string, world: World): void {
  if (key === 'topic') takeTopic(link, value, world.topics);
  else if (key === 'situation') takeSituation(link, value, world);
  else takeAnswer(link, key, value, world.rules);
}

function takeTopic(link: CheckLink, value: string, topics: readonly string[]): void {
  if (topics.includes(value)) link.topic = value;
  else if (value !== 'all') link.damaged = true;
}

function takeSituation(link: CheckLink, slug: string, { topics, situations }: World): void {
  const situation = Object.entries(situations).find(([name]) => name === slug)?.[1];
  if (!situation) link.damaged = true;
  else {
    takeTopic(link, situation.topic, topics);
    link.opens = situation.opens;
  }
}

function takeAnswer(link: CheckLink, key: string, value: string, rules: Rules): void {
  const [, child = '1', fact = ''] = /^(?:([2-6])\.)?(.*)$/.exec(key) ?? [];
  const question = rules.questions.find((q) => Object.keys(q.facts).includes(fact));
  const answer = question && answerOf(question.facts[fact] as Fact, value);
  if (question && (question.aside || question.sensitive?.includes(fact))) link.sensitive = true;
  else if (answer === undefined || Number(child) > link.children.length + 1) link.damaged = true;
  else {
    if (Number(child) > link.children.length) link.children.push({});
    (link.children[Number(child) - 1] as Record<string, Answer>)[fact] = answer;
  }
}

/** An answer out of the text of a link or a form control; undefined when the fact has no such answer. */
export function answerOf(domain: Fact, text: string): Answer | undefined {
  const value: unknown =
    text === 'unknown'
      ? text
      : domain === 'boolean'
        ? ({ true: true, false: false } as Record<string, boolean>)[text]
        : 'from' in domain && /^\d+$/.test(text)
          ? Number(text)
          : text;
  return value !== undefined && fits(domain, value) ? value : undefined;
}

/** What a link to a take-away names: supports, and whether something in it was not understood. */
export type ResultLink = { ids: string[]; damaged: boolean };

/** The address of a take-away: outcomes only, in the fragment, which no server sees. */
export const resultLink = (root: string, ids: readonly string[]): string => `${root}/result/#${ids.join(',')}`;

/** Reads `/result/#<support id>,…`. Never throws; an unknown name is left out and told of. */
export function readResultLink(fragment: string, known: readonly string[]): ResultLink {
  const text = fragment.replace(/^#/, '');
  if (text === '') return { ids: [], damaged: false };
  if (text.length > LONGEST) return { ids: [], damaged: true };
  const named = text.split(/,|%2C/i);
  const ids = [...new Set(named.filter((id) => known.includes(id)))];
  return { ids, damaged: ids.length < named.length };
}
