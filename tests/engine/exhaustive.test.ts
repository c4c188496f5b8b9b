import { describe, expect, test } from 'vitest';
import type { Answer, Support } from '../../src/engine/types.ts';
import { lopsided, lostByHardship, twinsOf, worlds } from '../invariants.ts';
import { verdictOf } from '../oracle.ts';
import { decider, rules, supports } from '../rules.ts';

/** Not samples: every family there is (see ../invariants.ts). */
const valuesOf = (fact: string) => decider.cells.find((cells) => cells.fact === fact)?.values ?? [];

describe('for every family there is', () => {
  test('swapping the parents changes nothing', () => {
    expect(twinsOf(decider).length).toBe(2);
    expect(lopsided(decider, supports)).toEqual([]);
  });

  test('more hardship never loses a support, unless the family has it already', () => {
    const { lost, climbed } = lostByHardship(decider, supports);
    expect(climbed).toBeGreaterThan(500);
    expect(lost).toEqual([]);
  }, 120_000);

  test('the diagrams say what the rules say, told in full wherever a support has few enough cells', () => {
    const told = supports.filter((id) => {
      const facts = [...decider.factsOf(id)];
      return facts.reduce((product, fact) => product * valuesOf(fact).length, 1) <= 100_000;
    });
    expect(told.length).toBeGreaterThan(supports.length / 2);
    const rest = Object.fromEntries(decider.cells.map(({ fact, values }) => [fact, values[0] as Answer]));
    for (const id of told)
      for (const world of worlds(decider, [...decider.factsOf(id)])) {
        const family = { ...rest, ...world };
        const { verdict } = decider.decide(id, decider.known(family));
        if (verdict !== verdictOf(rules.supports[id] as Support, family))
          expect([id, family, verdict]).toEqual([id, family, verdictOf(rules.supports[id] as Support, family)]);
      }
  }, 120_000);
});
