import type { Answer, Category, Question, Rules, Support } from '../../src/engine/types.ts';

/** A small world of its own: two ticks, a list, a number and something kept aside. */
export const questions: readonly Question[] = [
  { id: 'one', scope: 'child', facts: { 'c.a': 'boolean' } },
  { id: 'two', scope: 'child', facts: { 'c.b': 'boolean' } },
  { id: 'many', scope: 'child', facts: { 'c.k': ['x', 'y', 'z'] } },
  { id: 'money', scope: 'family', facts: { 'f.n': { from: 0, to: 1000 } } },
  { id: 'secret', scope: 'child', facts: { 'c.s': 'boolean' }, aside: true },
];

export const small = (
  supports: Readonly<Record<string, Omit<Support, 'topic'>>>,
  categories: Readonly<Record<string, Category>> = {},
  asked = questions,
): Rules => ({
  figures: { line: { value: 100, soft: true }, hard: { value: 100 }, odd: { value: 99.5 } },
  questions: asked,
  categories,
  supports: Object.fromEntries(Object.entries(supports).map(([id, support]) => [id, { topic: 't', ...support }])),
});

/** Every combination of some answers to each fact. */
export const everyFamily = (answers: Readonly<Record<string, readonly Answer[]>>): Record<string, Answer>[] =>
  Object.entries(answers).reduce<Record<string, Answer>[]>(
    (list, [fact, values]) => list.flatMap((family) => values.map((value) => ({ ...family, [fact]: value }))),
    [{}],
  );
