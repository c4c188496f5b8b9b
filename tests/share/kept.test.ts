import { expect, test } from 'vitest';
import { kept } from '../../src/islands/check/keep.ts';
import { begin } from '../../src/islands/check/session.ts';
import { readMovingLink } from '../../src/share/moving.ts';
import { place, standing } from '../../src/share/standing.ts';
import { askPack, movingPack } from '../../src/site/packs.ts';
import { decider, rules } from '../rules.ts';

const session = begin(askPack('zh-CN'), null, [{}, {}]);
const [screen] = session.trail;

test('a session comes back as it was kept', () => {
  expect(kept(rules, JSON.stringify(session))).toEqual(session);
});

// Each was found by the fuzz in tests/slow: names that every list and every object has.
test.each([
  ['a place that is no number', { at: 'length' }],
  ['a child that is no number', { trail: [{ ...screen, child: 'length' }] }],
  ['a screen that only begins like one', { trail: [{ kind: 'review!', child: 0 }] }],
  ['answers that are a number', { children: [0.5, {}] }],
  ['a fact every object has', { children: [{ toString: 'unknown' }, {}] }],
])('%s is put aside', (_, wrong) => {
  expect(kept(rules, JSON.stringify({ ...session, ...wrong }))).toBe('damaged');
});

test('a place in a link that only JavaScript knows is no place', () => {
  expect(readMovingLink('home=constructor&here=toString', movingPack('zh-CN'))).toMatchObject({
    home: '',
    here: '',
    damaged: true,
  });
});

test('where everybody stands at first is what the rules say of no answers', () => {
  const pack = askPack('zh-CN');
  const { ids, next, open, left } = standing(decider, null, {});
  expect(place(pack, null, {})).toEqual({ ids, next, open, left });
});
