import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isWorthAsking } from '../../src/engine/next.ts';
import type { Question } from '../../src/engine/types.ts';
import { anyFamily } from '../arbitrary.ts';
import { ask } from '../asking.ts';
import { plausibleFamilies } from '../plausible.ts';
import { decider, rules, supports } from '../rules.ts';

const topics = [...new Set(Object.values(rules.supports).map((support) => support.topic))];
const idsOf = (topic: string) => supports.filter((id) => rules.supports[id]?.topic === topic);
const mean = (list: readonly number[]) => list.reduce((sum, n) => sum + n, 0) / list.length;
const verdicts = (answers: Parameters<typeof decider.known>[0]) =>
  supports.map((id) => {
    const { verdict, tier } = decider.decide(id, decider.known(answers));
    return `${id}: ${verdict} ${tier}`;
  });

describe('asking', () => {
  test('lists that clear later questions change no verdict against telling every fact', () => {
    fc.assert(
      fc.property(anyFamily, (family) => {
        const plain = { ...family, ...Object.fromEntries(asideFacts.map((fact) => [fact, false])) };
        expect(verdicts(ask(decider, rules.questions, supports, plain).answers)).toEqual(verdicts(plain));
      }),
      { numRuns: 300 },
    );
  }, 60_000);

  test('a list that clears is worth a screen for two facts, or for one of its own, and only once', () => {
    const list: Question = {
      id: 'list',
      scope: 'child',
      facts: { 'a.own': 'boolean' },
      clears: { 'a.one': 'no', 'a.two': 'no' },
    };
    const worth = (answers: Record<string, string>, ...open: string[]) => isWorthAsking(list, answers, new Set(open));
    expect(worth({}, 'a.one', 'a.two')).toBe(true);
    expect(worth({}, 'a.own')).toBe(true);
    expect(worth({}, 'a.one')).toBe(false);
    expect(worth({ 'a.two': 'no' }, 'a.one', 'a.two')).toBe(false);
    expect(worth({}, 'a.other')).toBe(false);
  });

  test('the whole check takes 14 screens or fewer on average, a topic 6 or fewer', () => {
    const families = plausibleFamilies(150);
    const count = (ids: readonly string[]) =>
      mean(families.map((f) => ask(decider, rules.questions, ids, f).screens.length));
    expect(count(supports)).toBeLessThanOrEqual(14);
    expect(mean(topics.map((topic) => count(idsOf(topic))))).toBeLessThanOrEqual(6);
  }, 60_000);
});

const asideFacts = rules.questions.filter((q) => q.aside).flatMap((q) => Object.keys(q.facts));
