import type { Answer, Fact, Rules } from './types.ts';

/** What a fact may be answered with, for a message. */
function allowed(domain: Fact): string {
  if (domain === 'boolean') return 'true, false';
  return 'from' in domain ? `a whole number from ${domain.from} to ${domain.to}` : domain.join(', ');
}

/** Whether an answer is in a fact's domain. `unknown` always is. */
export function fits(domain: Fact, answer: unknown): answer is Answer {
  if (answer === 'unknown') return true;
  if (domain === 'boolean') return typeof answer === 'boolean';
  if ('from' in domain) return Number.isInteger(answer) && Number(answer) >= domain.from && Number(answer) <= domain.to;
  return domain.includes(answer as string);
}

/** How far two names are apart: the letters one must be given to become the other (Levenshtein). */
export function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++)
      next.push(
        Math.min(Number(row[j]) + 1, Number(next[j - 1]) + 1, Number(row[j - 1]) + (a[i - 1] === b[j - 1] ? 0 : 1)),
      );
    row = next;
  }
  return Number(row[b.length]);
}

/** The name of a list nearest to a mistaken one. */
export const nearest = (name: string, names: readonly string[]): string | undefined =>
  [...names].sort((a, b) => distance(name, a) - distance(name, b))[0];

/** Throws an Error that names the fact, what was given and what is allowed. Nothing is guessed. */
export function validate(rules: Rules, answers: unknown): asserts answers is Record<string, Answer> {
  if (typeof answers !== 'object' || answers === null || Array.isArray(answers))
    throw new TypeError('answers must be one flat object, like { "child.age": 7 }');
  // A map, and no object: that would know `constructor` too.
  const domains = new Map(rules.questions.flatMap((q) => Object.entries(q.facts)));
  for (const [fact, answer] of Object.entries(answers)) {
    const domain = domains.get(fact);
    if (!domain) throw new RangeError(`no fact called ${fact}. Did you mean ${nearest(fact, [...domains.keys()])}?`);
    if (!fits(domain, answer))
      throw new RangeError(`${fact}: ${JSON.stringify(answer)} is not allowed. Allowed: ${allowed(domain)}, unknown`);
  }
}
