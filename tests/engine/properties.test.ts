import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Answers, Verdict } from '../../src/engine/types.ts';
import { standing } from '../../src/share/standing.ts';
import { anyFamily, anyPartial, only } from '../arbitrary.ts';
import { decider, rules, supports } from '../rules.ts';

const verdicts = (answers: Answers) => {
  const known = decider.known(answers);
  return Object.fromEntries(supports.map((id) => [id, decider.decide(id, known)]));
};
const isFinal = (d: { verdict: Verdict; open: readonly string[] }) => d.verdict !== 'possible' || d.open.length === 0;

describe('over partial answers', () => {
  test('further answers never take back a verdict', () => {
    fc.assert(
      fc.property(anyPartial, ([family, told]) => {
        const before = verdicts(only(family, told));
        const after = verdicts(family);
        for (const id of supports) {
          const [b, a] = [before[id], after[id]];
          if (b && a && isFinal(b)) expect([id, a.verdict]).toEqual([id, b.verdict]);
        }
      }),
      { numRuns: 3000 },
    );
  });

  test('a verdict is exactly what every completion agrees on', () => {
    fc.assert(
      fc.property(anyPartial, fc.constantFrom(...supports), ([family, told], id) => {
        const open = verdicts(only(family, told))[id];
        if (open?.because !== 'open') return;
        // A verdict left open must really have two ways to turn out: answering what is open one by one finds both.
        const found = new Set<string>();
        const walk = (answers: Record<string, string | number | boolean>): void => {
          const decision = decider.decide(id, decider.known(answers));
          const [fact] = decision.open;
          if (!fact || found.size > 1) {
            found.add(decision.verdict);
            return;
          }
          const cells = decider.cells.find((c) => c.fact === fact);
          for (const value of cells?.values ?? []) walk({ ...answers, [fact]: value });
        };
        walk(only(family, told));
        expect(found.size).toBeGreaterThan(1);
      }),
      { numRuns: 200 },
    );
  });

  test('an open fact can really change verdict or tier, and one not open cannot', () => {
    fc.assert(
      fc.property(anyPartial, anyFamily, fc.constantFrom(...supports), ([family, told], other, id) => {
        const answers = only(family, told);
        const before = decider.decide(id, decider.known(answers));
        const idle = decider.cells
          .map((c) => c.fact)
          .filter((f) => answers[f] === undefined && !before.open.includes(f));
        const more = { ...answers, ...Object.fromEntries(idle.map((f) => [f, other[f] as string])) };
        const { verdict, tier, open } = decider.decide(id, decider.known(more));
        expect({ verdict, tier, open }).toEqual({ verdict: before.verdict, tier: before.tier, open: before.open });
      }),
      { numRuns: 2000 },
    );
  });

  test('father and mother swapped give the same', () => {
    fc.assert(
      fc.property(anyPartial, ([family, told]) => {
        const answers = only(family, told);
        const { 'parents.father': father, 'parents.mother': mother, ...rest } = answers;
        const swapped = {
          ...rest,
          ...(mother === undefined ? {} : { 'parents.father': mother }),
          ...(father === undefined ? {} : { 'parents.mother': father }),
        };
        const plain = (a: typeof answers) => Object.values(verdicts(a)).map((d) => [d.verdict, d.tier, d.has]);
        expect(plain(swapped)).toEqual(plain(answers));
      }),
      { numRuns: 2000 },
    );
  });

  test('an unknown answer counts like one not given, and never as no', () => {
    fc.assert(
      fc.property(anyPartial, ([family, told]) => {
        const answers = only(family, told);
        const unknown = Object.fromEntries(decider.cells.map((c) => [c.fact, 'unknown']));
        expect(verdicts({ ...unknown, ...answers })).toEqual(verdicts(answers));
      }),
      { numRuns: 500 },
    );
  });

  test('more hardship never loses a support, unless the family has it already', () => {
    const RANK = { unlikely: 0, possible: 1, likely: 2, anyone: 2 };
    const ladders = rules.questions.flatMap(({ harder = {} }) =>
      Object.entries(harder).map(([fact, ladder]) => ({
        fact,
        steps:
          ladder === 'lower' ? [...(decider.cells.find((c) => c.fact === fact)?.values ?? [])].reverse() : [...ladder],
      })),
    );
    const climbed = ladders.filter(({ steps }) => steps.length > 1);
    expect(climbed.length).toBeGreaterThan(5);
    fc.assert(
      fc.property(anyFamily, fc.constantFrom(...climbed), (family, { fact, steps }) => {
        const rungs = steps.map((answer) => verdicts({ ...family, [fact]: answer }));
        for (const id of supports)
          for (let i = 1; i < rungs.length; i++) {
            const [lighter, harder] = [rungs[i - 1]?.[id], rungs[i]?.[id]];
            if (!lighter || !harder || harder.has) continue;
            expect(RANK[harder.verdict], `${id}: ${fact} ${steps[i]}`).toBeGreaterThanOrEqual(RANK[lighter.verdict]);
          }
      }),
      { numRuns: 2000 },
    );
  });

  test('every path of questions ends with nothing left to ask', () => {
    fc.assert(
      fc.property(anyFamily, fc.func(fc.boolean()), (family, knows) => {
        let answers: Record<string, string | number | boolean> = {};
        for (let asked = 0; ; asked++) {
          expect(asked).toBeLessThanOrEqual(rules.questions.length);
          const { next } = standing(decider, null, answers);
          const question = rules.questions.find((q) => q.id === next);
          if (!question) return;
          const given = Object.keys(question.facts).map((fact) => [fact, knows(fact) ? family[fact] : 'unknown']);
          answers = { ...answers, ...Object.fromEntries(given) };
        }
      }),
      { numRuns: 100 },
    );
  });
});

test('every tier is the certain one of some family', () => {
  const missing = supports.flatMap((id) => {
    const reached = decider.tiersWithin(id);
    return (rules.supports[id]?.tiers ?? [])
      .filter((_, index) => !reached.has(index))
      .map((tier) => `${id} ${tier.id}`);
  });
  expect(missing).toEqual([]);
});
