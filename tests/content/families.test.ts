import { describe, expect, test } from 'vitest';
import { allConditions, eachTest, lineValue } from '../../src/engine/cells.ts';
import { assess } from '../../src/engine/index.ts';
import type { Range } from '../../src/engine/types.ts';
import { families } from '../families.ts';
import { decider, rules, supports } from '../rules.ts';

describe('golden families', () => {
  test.each(families.map((family) => [family.id, family] as const))('%s', (_, family) => {
    const got = assess(rules, family.answers).supports;
    const verdicts = Object.fromEntries(Object.keys(family.expect).map((id) => [id, got[id]?.verdict]));
    expect(verdicts, family.story).toEqual(family.expect);
    for (const [id, exactly] of Object.entries(family.exactly ?? {}))
      expect(got[id], `${family.story} ${id}`).toMatchObject(exactly);
  });

  test('each is told once', () => {
    const ids = families.map((family) => family.id);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });

  test('each support has one that a misreading would send away, and one that it would send there', () => {
    const told = families.flatMap((f) => f.misreadings ?? []).map(({ support, would }) => `${support} ${would}`);
    const isOpen = (id: string) => rules.supports[id]?.tiers.some((tier) => tier.when === undefined);
    const wanted = supports.flatMap((id) => [`${id} send-away`, ...(isOpen(id) ? [] : [`${id} send-there`])]);
    expect(wanted.filter((line) => !told.includes(line))).toEqual([]);
  });

  test('each line that a rule draws is tried just below, on it and just above', () => {
    const lines = new Map<string, Set<number>>();
    for (const condition of allConditions(rules))
      eachTest(condition, (fact, test) => {
        if (typeof test !== 'object' || Array.isArray(test)) return;
        for (const line of Object.values(test as Range))
          lines.set(fact, (lines.get(fact) ?? new Set()).add(lineValue(rules, line).value));
      });
    expect(lines.size).toBeGreaterThan(1);
    const missing = [...lines].flatMap(([fact, values]) => {
      const tried = new Set(families.map((family) => family.answers[fact]));
      return [...values].flatMap((n) => [n - 1, n, n + 1].filter((m) => !tried.has(m)).map((m) => `${fact} ${m}`));
    });
    expect(missing).toEqual([]);
  });

  test('each support comes out likely, possible and unlikely, where its tiers let it', () => {
    const seen = new Set(families.flatMap((f) => Object.entries(f.expect).map(([id, verdict]) => `${id} ${verdict}`)));
    const wanted = supports.flatMap((id) => [...reachableVerdicts(id)].map((verdict) => `${id} ${verdict}`));
    expect(wanted.filter((line) => !seen.has(line))).toEqual([]);
  });
});

/** Every verdict some family can come to. */
function reachableVerdicts(id: string): Set<string> {
  const found = new Set<string>();
  const walk = (answers: Record<string, string | number | boolean>): void => {
    const { verdict, open } = decider.decide(id, decider.known(answers));
    found.add(verdict);
    const [fact] = open;
    if (!fact || found.size > 2) return;
    for (const value of decider.cells.find((c) => c.fact === fact)?.values ?? []) walk({ ...answers, [fact]: value });
  };
  walk({});
  return found;
}
