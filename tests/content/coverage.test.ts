import { expect, test } from 'vitest';
import { model } from '../../src/model/index.ts';

const { rules } = model();
const rows = Object.values(rules.sentences.value).flat();

test('at most a third of the official sentences are waived', () => {
  const waived = rows.filter((row) => !row['claimed-by']?.length);
  expect(rows.length).toBe(rules.policy.measures.flatMap((m) => m.sentences).length);
  expect(waived.length * 3).toBeLessThanOrEqual(rows.length);
});

test('every support is reached from a situation', () => {
  const reached = new Set(Object.values(rules.situations.value).flatMap((s) => s.supports));
  expect([...rules.supports.keys()].filter((id) => !reached.has(id))).toEqual([]);
});

test('every situation opens at a question its topic asks', () => {
  const factsOf = (topic: string) =>
    JSON.stringify([
      [...rules.supports.values()]
        .filter(({ value }) => topic === 'all' || value.topic === topic)
        .map(({ value }) => value),
      rules.categories.value,
    ]);
  const lost = Object.entries(rules.situations.value).filter(([, { topic, opens }]) => {
    const question = rules.questions.value.find((q) => q.id === opens);
    return !Object.keys(question?.facts ?? {}).some((fact) => factsOf(topic).includes(fact));
  });
  expect(lost).toEqual([]);
});
