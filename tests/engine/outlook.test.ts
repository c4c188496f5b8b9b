import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Outlook } from '../../src/engine/outlook.ts';
import type { Answer, Question } from '../../src/engine/types.ts';
import { anyPartial, only } from '../arbitrary.ts';
import { decider, rules, supports } from '../rules.ts';

type Family = Record<string, Answer>;
const outlook = new Outlook(decider.cells, rules.questions);
const openOf = (id: string, answers: Family) => decider.decide(id, decider.known(answers)).open;
const valuesOf = (fact: string) => decider.cells.find((cells) => cells.fact === fact)?.values ?? [];

/** Every way to answer one screen, as far as a support waits for it. */
function ways({ facts, clears = {} }: Question, open: readonly string[], answers: Family): Family[] {
  const own = Object.keys(facts).filter((fact) => open.includes(fact));
  const choices = [
    ...own.map((fact) => valuesOf(fact).map((value) => [fact, value] as const)),
    ...Object.entries(clears)
      .filter(([fact]) => open.includes(fact))
      .map(([fact, light]) => [[fact, light] as const, null]),
  ];
  const all = choices.reduce<Family[]>(
    (list, some) => list.flatMap((sofar) => some.map((pick) => (pick ? { ...sofar, [pick[0]]: pick[1] } : sofar))),
    [answers],
  );
  return choices.length ? all : [];
}

/** The fewest screens that could settle a support, by trying all answers to all of them. */
function byTrying(id: string, answers: Family, ahead = 2): number | null {
  const open = openOf(id, answers);
  if (open.length === 0) return 0;
  if (ahead === 0) return null;
  const after = rules.questions
    .flatMap((question) => ways(question, open, answers))
    .map((next) => byTrying(id, next, ahead - 1))
    .filter((n): n is number => n !== null);
  return after.length ? 1 + Math.min(...after) : null;
}

test('what two more answers could settle agrees with trying all of them', () => {
  let seen = 0;
  fc.assert(
    fc.property(anyPartial, fc.constantFrom(...supports), ([family, told], id) => {
      const answers = only(family, told);
      if (openOf(id, answers).length > 7) return;
      seen++;
      expect([id, outlook.fewest(decider.rest(id, decider.known(answers)))]).toEqual([id, byTrying(id, answers)]);
    }),
    { numRuns: 400 },
  );
  expect(seen).toBeGreaterThan(100);
});

test('settled means settled under every completion', () => {
  fc.assert(
    fc.property(anyPartial, fc.constantFrom(...supports), ([family, told], id) => {
      const answers = only(family, told);
      if (outlook.fewest(decider.rest(id, decider.known(answers))) !== 0) return;
      const now = decider.decide(id, decider.known(answers));
      const later = decider.decide(id, decider.known(family));
      expect([later.verdict, later.tier]).toEqual([now.verdict, now.tier]);
    }),
    { numRuns: 2000 },
  );
});
