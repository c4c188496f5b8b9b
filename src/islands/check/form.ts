import { fits } from '../../engine/answers.ts';
import type { Answer, Fact, Question } from '../../engine/types.ts';
import { answerOf } from '../../share/link.ts';
import { perHead, plainDigits } from './number.tsx';

/** What the form says to a question, or which message tells what is missing. */
export type Reading = { answers: Record<string, Answer> } | { wrong: 'choose' | 'choose-tick' | 'number' | 'money' };

/** Reads the controls of one question out of its form; what cannot be read is never guessed. */
export function readForm(form: HTMLFormElement, question: Question): Reading {
  const facts = Object.entries(question.facts);
  if (facts.length > 1) return readTicks(form, Object.keys(question.facts));
  const [[fact, domain]] = facts as [[string, Fact]];
  if (domain !== 'boolean' && 'from' in domain) return readNumber(form, fact, domain);
  const value = checked(form, fact);
  const answer = value === null ? undefined : answerOf(domain, value);
  return answer === undefined ? { wrong: 'choose' } : { answers: { [fact]: answer } };
}

const named = (form: HTMLFormElement, name: string) =>
  [...form.querySelectorAll('input')].filter((input) => input.name === name);

const checked = (form: HTMLFormElement, name: string): string | null =>
  named(form, name).find((input) => input.checked)?.value ?? null;

function readTicks(form: HTMLFormElement, facts: readonly string[]): Reading {
  const rest = checked(form, 'rest');
  const ticked = facts.filter((fact) => checked(form, fact));
  if (rest === null && ticked.length < facts.length) return { wrong: 'choose-tick' };
  const other: Answer = rest === 'none' ? false : 'unknown';
  return { answers: Object.fromEntries(facts.map((fact) => [fact, ticked.includes(fact) ? true : other])) };
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
  const value = typed || chosen || '';
  const answer = answerOf(domain, value);
  if (answer !== undefined && fits(domain, answer)) return { answers: { [fact]: answer } };
  return { wrong: money ? 'money' : 'number' };
}

/** The share of one head from the two boxes: '' when both are empty, 'x' when they do not make a number. */
function sumOf(form: HTMLFormElement): string {
  const part = (name: string) => form.querySelector<HTMLInputElement>(`[data-part=${name}]`)?.value ?? '';
  if (!part('total') && !part('heads')) return '';
  return String(perHead(part('total'), part('heads')) ?? 'x');
}
