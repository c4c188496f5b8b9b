import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { unlocks } from '../../src/engine/change.ts';
import type { Condition } from '../../src/engine/types.ts';
import { grouped } from '../../src/share/groups.ts';
import { judgeOf } from '../../src/share/moving.ts';
import type { Direction, Route, Step } from '../../src/share/pack.ts';
import { mergedPapers } from '../../src/share/papers.ts';
import { placeOf } from '../../src/share/place.ts';
import { officeOf } from '../../src/share/sheet.ts';
import { movingPack, tellPack } from '../../src/site/packs.ts';
import { anyFamily } from '../arbitrary.ts';
import { decider, supports } from '../rules.ts';

const tell = tellPack('zh-CN');
const { directions } = movingPack('zh-CN');
const step = (id: string, more: Partial<Step>): Step => ({
  id,
  office: id,
  do: '',
  online: [],
  papers: [],
  ask: false,
  ...more,
});
const route = (...steps: Step[]): Route => ({ title: '', steps });
const IF: Condition = { 'child.autism': true };

describe('where a route is walked', () => {
  test.each([
    [
      'taken and decided here',
      route(step('a', { of: 'here', role: 'takes' }), step('b', { of: 'here', role: 'decides' })),
      'here',
    ],
    [
      'taken here, decided at home',
      route(step('a', { of: 'here', role: 'takes' }), step('b', { of: 'home', role: 'decides' })),
      'via',
    ],
    ['taken at home alone', route(step('a', { of: 'home', role: 'takes' })), 'home'],
    [
      'paid from home alone',
      route(step('a', { of: 'here', role: 'takes' }), step('b', { of: 'home', role: 'pays' })),
      'here',
    ],
    [
      'a step before the papers',
      route(step('a', { of: 'home' }), step('b', { of: 'anywhere', role: 'takes' })),
      'here',
    ],
  ])('%s', (_, walked, place) => {
    expect(placeOf(walked, () => null)).toBe(place);
  });

  test('a step of another family, or one nobody verified, does not count', () => {
    const other = route(step('a', { of: 'home', role: 'takes', when: IF }), step('b', { of: 'here', role: 'takes' }));
    expect(placeOf(other, () => false)).toBe('here');
    expect(placeOf(other, () => true)).toBe('home');
    expect(placeOf(route(step('a', { of: 'home', ask: true }), step('b', { of: 'here' })), () => null)).toBe('here');
  });

  test('recognition is handed in anywhere and decided at home, from wherever a family comes', () => {
    for (const name of ['into-chongqing', 'out-of-chongqing', 'between-districts'])
      expect(placeOf(tell.routes.recognition as Route, judgeOf(decider, directions[name] as Direction)), name).toBe(
        'via',
      );
  });
});

test('every support stands in one group, and places are told apart only for a family apart from its hukou', () => {
  fc.assert(
    fc.property(anyFamily, (family) => {
      const known = decider.known(family);
      const judge = (condition: Condition) => decider.truth(condition, known);
      const decisions = Object.fromEntries(supports.map((id) => [id, decider.decide(id, known)]));
      const first = unlocks(decider, supports, tell.changes, family).map(({ support }) => support);
      const groups = grouped(supports, decisions, tell, judge, { first, leads: [] });
      expect(groups.flatMap(({ ids }) => ids).sort()).toEqual([...supports].sort());
      const names = groups.map(({ group }) => group);
      const isApart = family['family.residence'] !== 'settled';
      if (!isApart) expect(names.filter((name) => name === 'via' || name === 'home')).toEqual([]);
      for (const { group, ids } of groups)
        for (const id of ids) {
          const walked = tell.routes[tell.supports[id]?.route ?? ''] as Route;
          if (isApart && /here|via|home/.test(group)) expect(group, id).toBe(placeOf(walked, judge));
          if (group === 'unlikely' || group === 'anyone') expect(decisions[id]?.verdict).toBe(group);
        }
    }),
    { numRuns: 200 },
  );
});

describe('merged papers', () => {
  const walk = (truth: boolean | null) =>
    mergedPapers(
      [
        { support: 'one', route: route(step('a', { papers: ['booklet', { 'one-of': ['x', 'y'], when: IF }] })) },
        { support: 'two', route: route(step('a', { papers: ['booklet'] })) },
      ],
      () => truth,
    ).map(({ oneOf, supports: wanting, when }) => [oneOf.join('/'), wanting.length, when !== undefined]);

  test('leave out what is surely another family’s, and keep the case of what may be', () => {
    expect(walk(false)).toEqual([['booklet', 2, false]]);
    expect(walk(null)).toEqual([
      ['booklet', 2, false],
      ['x/y', 1, true],
    ]);
    expect(walk(true)).toEqual([
      ['booklet', 2, false],
      ['x/y', 1, false],
    ]);
  });
});

test('the office is the one that takes the papers, of this family surely before perhaps', () => {
  const walked = route(step('first', {}), step('maybe', { role: 'takes', when: IF }), step('sure', { role: 'takes' }));
  expect(officeOf(walked, () => null)).toBe('sure');
  expect(officeOf(walked, () => true)).toBe('maybe');
  expect(officeOf(route(step('first', {}), step('maybe', { role: 'takes', when: IF })), () => false)).toBe('first');
});
