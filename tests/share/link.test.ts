import fc from 'fast-check';
import { expect, test } from 'vitest';
import { validate } from '../../src/engine/answers.ts';
import { checkLink, readCheckLink } from '../../src/share/link.ts';
import { sensitiveFacts } from '../../src/share/redact.ts';
import { decider, rules } from '../rules.ts';

const topics = ['housing', 'medical'];
const situations = { rent: { topic: 'housing', opens: 'housing' } };
const read = (fragment: string) => readCheckLink(fragment, rules, topics, situations);

test('a topic, a situation and answers are understood', () => {
  expect(read('#topic=housing&family.work=formal&child.age=8')).toMatchObject({
    topic: 'housing',
    children: [{ 'family.work': 'formal', 'child.age': 8 }],
    damaged: false,
  });
  expect(read('#situation=rent')).toMatchObject({ topic: 'housing', opens: 'housing', damaged: false });
});

test('a sensitive fact is dropped, and said to be', () => {
  for (const fact of ['child.hiv=true', 'parents.father=unable', 'child.harmed=true'])
    expect(read(fact)).toMatchObject({ children: [{}], sensitive: true });
});

test('a household of several children comes back as it was', () => {
  const children = [{ 'family.residence': 'settled', 'child.age': 8 }, { 'child.age': 5 }];
  const link = checkLink('https://x', 'housing', children);
  expect(read(new URL(link).hash)).toMatchObject({ topic: 'housing', children, damaged: false });
  expect(read('#4.child.age=8')).toMatchObject({ children: [{}], damaged: true });
});

test('what means nothing is put aside and the rest kept', () => {
  expect(read('topic=moon&child.age=abc&child.agee=3&family.work=formal')).toMatchObject({
    topic: null,
    children: [{ 'family.work': 'formal' }],
    damaged: true,
  });
});

test('no fragment whatever throws, or lets a wrong or sensitive answer through', () => {
  const pieces = fc.constantFrom(
    'topic=',
    'child.age=',
    'parents.father=',
    'situation=',
    '&',
    '=',
    '%',
    '__proto__=',
    '2.',
    '7.',
    'true',
    '8',
    '%zz',
    '"',
    '<',
  );
  const fragment = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(pieces).map((parts) => parts.join('')),
  );
  const hidden = sensitiveFacts(rules);
  fc.assert(
    fc.property(fragment, (text) => {
      for (const answers of read(text).children) {
        validate(rules, answers);
        expect(Object.keys(answers).filter((fact) => hidden.has(fact))).toEqual([]);
        decider.known(answers);
      }
    }),
    { numRuns: 100_000 },
  );
});
