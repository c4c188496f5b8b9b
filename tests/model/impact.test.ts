import { describe, expect, test } from 'vitest';
import { Decider } from '../../src/engine/decide.ts';
import type { Answer, Condition, Rules } from '../../src/engine/types.ts';
import { type Impact, impactOf } from '../../src/model/impact.ts';
import { RULES_VERSION } from '../../src/model/publish.ts';
import { releases } from '../../src/model/releases.ts';
import { impactSentences } from '../../src/site/impact-words.ts';
import { families } from '../families.ts';
import { rules, supports } from '../rules.ts';

/** The rules with one tier's condition changed. */
const planted = (support: string, tier: string, change: (when: Condition) => Condition): Rules => ({
  ...rules,
  supports: {
    ...rules.supports,
    [support]: {
      ...(rules.supports[support] as Rules['supports'][string]),
      tiers: (rules.supports[support]?.tiers ?? []).map((t) =>
        t.id === tier ? { ...t, when: change(t.when as Condition) } : t,
      ),
    },
  },
});

const shownByAFamily = (after: Rules) => {
  const [old, now] = [new Decider(rules), new Decider(after)];
  return families.some(({ answers }) =>
    supports.some((id) => old.decide(id, old.known(answers)).verdict !== now.decide(id, now.known(answers)).verdict),
  );
};

/** A family of the kind that an impact tells of. */
const oneOf = (impact: Impact): Record<string, Answer> =>
  Object.fromEntries((impact.kinds[0] ?? []).map(({ fact, answers }) => [fact, answers[0] as Answer]));

describe('the impact of a change', () => {
  test('nothing changes between the rules and themselves', () => {
    expect(impactOf(rules, rules)).toEqual([]);
  });

  const harmedOnly = planted(
    'protection-after-harm',
    rules.supports['protection-after-harm']?.tiers[0]?.id ?? '',
    (when) => ({
      all: [when, { 'family.housing': ['own', 'rent', 'public', 'own-crowded'] }],
    }),
  );
  const narrow = planted(
    'care-leaver-settlement',
    rules.supports['care-leaver-settlement']?.tiers[0]?.id ?? '',
    (when) => ({
      all: [when, { not: { all: [{ 'family.residence': 'settled' }, { 'parents.father': 'away' }] } }],
    }),
  );

  test.each([
    ['a loss', harmedOnly, 'protection-after-harm'],
    ['a loss that no golden family shows', narrow, 'care-leaver-settlement'],
  ])('finds %s', (_, after, support) => {
    const found = impactOf(rules, after);
    expect([...new Set(found.map((impact) => impact.support))]).toContain(support);
    for (const impact of found) {
      const answers = oneOf(impact);
      const [old, now] = [new Decider(rules), new Decider(after)];
      expect(old.decide(impact.support, old.known(answers)).verdict).toBe(impact.from);
      expect(now.decide(impact.support, now.known(answers)).verdict).toBe(impact.to);
    }
  });

  test('the second of these is shown by no golden family', () => {
    expect(shownByAFamily(narrow)).toBe(false);
  });

  test('finds a line that moved, exactly where it moved', () => {
    const figure = 'urban-standard';
    const value = rules.figures[figure]?.value ?? 0;
    const after = {
      ...rules,
      figures: { ...rules.figures, [figure]: { ...rules.figures[figure], value: value + 50 } },
    } as Rules;
    const found = impactOf(rules, after);
    expect(found.length).toBeGreaterThan(0);
    const numbers = found.flatMap(({ kinds }) => kinds.flat().filter(({ fact }) => fact === 'family.income'));
    // The old line, or the end of the band above it in which nobody was told no.
    const near = (answer: Answer) => Number(answer) >= value && Number(answer) <= (value + 50) * 1.05 + 1;
    expect(numbers.length).toBeGreaterThan(0);
    expect(numbers.every(({ answers }) => answers.every(near))).toBe(true);
  });

  test('a support that is new or gone is told as such', () => {
    const { 'rent-subsidy': _, ...fewer } = rules.supports;
    const found = impactOf(rules, { ...rules, supports: fewer });
    expect(found.every(({ support, to }) => support === 'rent-subsidy' && to === 'none')).toBe(true);
    expect(found.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1);
  });

  test('is said in sentences, without a name of a fact', () => {
    const lines = impactSentences(impactOf(rules, narrow), narrow, 'zh-CN');
    expect(lines.length).toBeGreaterThan(1);
    expect(lines.join('\n')).not.toMatch(/\b(child|family|parents)\.|\{\{/);
  });
});

test('rules that are not those of the last release bear a new version', () => {
  const last = releases().at(-1);
  expect(last).toBeDefined();
  const changes = impactOf(last as Rules, rules);
  if (changes.length > 0) {
    console.log(impactSentences(changes, rules, 'zh-CN').join('\n'));
    expect(RULES_VERSION).not.toBe(last?.version);
  }
});
