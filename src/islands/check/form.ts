import { fits } from '../../engine/answers.ts';
import type { Answer, Answers, Fact, Question } from '../../engine/types.ts';
import { answerOf } from '../../share/link.ts';
import { perHead, plainDigits } from './number.tsx';
import type { Given } from './session.ts';

/** What the form says to a question, or which message tells what is missing. */
export type Reading = { given: Given } | { wrong: 'choose' | 'choose-tick' | 'number' | 'money' };

/**
 * Reads the controls of one question out of its form; what cannot be read is never guessed.
 * @param shown the facts the form asks for; @param before what was answered already
 */
export function readForm(
  form: HTMLFormElement,
  question: Question,
  shown: readonly string[],
  before: Answers,
): Reading {
  if (isTicks(question, shown)) return readTicks(form, question, shown, before);
  const [fact] = shown as [string];
  const domain = question.facts[fact] as Fact;
  if (domain !== 'boolean' && 'from' in domain) return readNumber(form, fact, domain);
  const value = checked(form, fact);
  const answer = value === null ? undefined : answerOf(domain, value);
  return answer === undefined ? { wrong: 'choose' } : { given: { [fact]: answer } };
}

/** Several facts on one screen are a list to tick; of one alone it is asked plainly. */
export const isTicks = (
  { facts, clears = {} }: Question,
  shown: readonly string[] = Object.keys({ ...facts, ...clears }),
) => shown.length > 1 || shown.some((fact) => fact in clears);

/** Whether a tick stands at a fact: it is so; or it belongs to a later question and was not cleared here. */
export function isTicked({ facts, clears = {} }: Question, fact: string, answers: Answers): boolean {
  const answer = answers[fact];
  if (fact in facts) return answer === true;
  const met = [...Object.keys(facts), ...Object.keys(clears)].some((other) => answers[other] !== undefined);
  return answer === undefined ? met : answer !== clears[fact] && answer !== 'unknown';
}

const named = (form: HTMLFormElement, name: string) =>
  [...form.querySelectorAll('input')].filter((input) => input.name === name);

const checked = (form: HTMLFormElement, name: string): string | null =>
  named(form, name).find((input) => input.checked)?.value ?? null;

function readTicks(form: HTMLFormElement, question: Question, shown: readonly string[], before: Answers): Reading {
  const rest = checked(form, 'rest');
  const ticked = shown.filter((fact) => checked(form, fact));
  if (rest === null && ticked.length < shown.length) return { wrong: 'choose-tick' };
  const { facts, clears = {} } = question;
  const of = (fact: string): Answer | undefined => {
    if (!ticked.includes(fact)) return rest === 'none' ? (clears[fact] ?? false) : 'unknown';
    return fact in facts ? true : isTicked(question, fact, before) ? before[fact] : undefined;
  };
  const given = Object.fromEntries(shown.map((fact) => [fact, of(fact)]));
  // A list of which every line leads to its own question has been seen: or it would be asked again.
  const seen = Object.values(given).some((answer) => answer !== undefined);
  return {
    given: seen ? given : { ...Object.fromEntries(Object.keys(facts).map((fact) => [fact, 'unknown'])), ...given },
  };
}

function readNumber(form: HTMLFormElement, fact: string, domain: { from: number; to: number }): Reading {
  const money = form.querySelector('[data-part]') !== null;
  const text = money
    ? sumOf(form)
    : named(form, fact)
        .find((input) => input.type === 'text')
        ?.value.trim();
  const typed = text && plainDigits(text);
  const chosen = checked(form, fact);
  const answer = answerOf(domain, typed || chosen || '');
  if (answer !== undefined && fits(domain, answer)) return { given: { [fact]: answer } };
  return { wrong: money ? 'money' : 'number' };
}

/** The share of one head from the two boxes: '' when both are empty, 'x' when they do not make a number. */
function sumOf(form: HTMLFormElement): string {
  const part = (name: string) => form.querySelector<HTMLInputElement>(`[data-part=${name}]`)?.value ?? '';
  if (!part('total') && !part('heads')) return '';
  return String(perHead(part('total'), part('heads')) ?? 'x');
}
