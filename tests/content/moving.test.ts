import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { daysOf } from '../../src/parts/matter.tsx';
import { directionOf, judgeOf, movingLink, readMovingLink, stepsOf } from '../../src/share/moving.ts';
import type { Direction, Route } from '../../src/share/pack.ts';
import { afterWorkdays } from '../../src/share/workdays.ts';
import { movingPack, tellPack } from '../../src/site/packs.ts';
import { decider } from '../rules.ts';

type At = { office: string; of?: string };
type Case = {
  matter: string;
  direction: string;
  story: string;
  takes?: At;
  decides?: At;
  pays?: At;
  days?: number;
  steps: string[];
  not?: string[];
  because: string;
};

const FOLDER = 'tests/moving';
const cases: Case[] = readdirSync(FOLDER).flatMap((file) => parse(readFileSync(`${FOLDER}/${file}`, 'utf8')));
const pack = movingPack('zh-CN');
const tell = tellPack('zh-CN');
const stepsFor = (matter: string, direction: string) =>
  stepsOf(
    tell.routes[pack.matters[matter]?.route ?? ''] as Route,
    judgeOf(decider, pack.directions[direction] as Direction),
  );
const differing = Object.keys(Object.values(pack.matters)[0]?.directions ?? {});

describe('each matter in each direction, as its case was written from the text', () => {
  for (const { matter, direction, story, steps, not = [], days, because, ...roles } of cases)
    test(`${matter}, ${direction}: ${story}`, () => {
      const found = stepsFor(matter, direction);
      const ids = found.map(({ id }) => id);
      expect(ids, because).toEqual(expect.arrayContaining(steps));
      expect(ids.filter((id) => not.includes(id))).toEqual([]);
      if (days !== undefined) expect(daysOf(found)).toBe(days);
      for (const role of ['takes', 'decides', 'pays'] as const) {
        const wanted = roles[role];
        const there = found
          .filter((step) => step.role === role)
          .map(({ office, of }) => (of ? { office, of } : { office }));
        if (wanted) expect(there, `${role}: ${because}`).toContainEqual(wanted);
      }
    });
});

test('every combination of matter and direction has its case', () => {
  const wanted = Object.entries(pack.matters).flatMap(([matter, { directions }]) =>
    Object.keys(directions).map((direction) => `${matter} ${direction}`),
  );
  expect(wanted.length).toBeGreaterThanOrEqual(60);
  expect(cases.map(({ matter, direction }) => `${matter} ${direction}`).sort()).toEqual([...wanted].sort());
});

test('no direction differs from its neighbour in names alone', () => {
  for (const [matter, { directions }] of Object.entries(pack.matters)) {
    const said = Object.values(directions).map(({ differs }) => differs);
    expect(new Set(said).size, matter).toBe(said.length);
  }
});

test('in every direction somebody takes the papers', () => {
  const nobody = Object.keys(pack.matters).flatMap((matter) =>
    differing
      .filter((direction) => !stepsFor(matter, direction).some(({ role }) => role === 'takes'))
      .map((d) => `${matter} ${d}`),
  );
  expect(nobody).toEqual([]);
});

test('a step that nobody verified is a question without days, and names its office', () => {
  const weak = Object.values(tell.routes).flatMap(({ steps }) => steps.filter(({ ask }) => ask));
  expect(weak.length).toBeGreaterThan(20);
  expect(weak.filter((step) => step.days !== undefined || !tell.offices[step.office]?.name)).toEqual([]);
});

describe('where two places lie to each other', () => {
  test.each([
    ['elsewhere', 'nanan', 'into-chongqing'],
    ['kaizhou', 'elsewhere', 'out-of-chongqing'],
    ['kaizhou', 'nanan', 'between-districts'],
    ['jiangbei', 'liangjiang', 'old-booklet'],
    ['yubei', 'nanan', 'between-districts'],
    ['yubei', 'elsewhere', 'out-of-chongqing'],
    ['nanan', 'nanan', 'settled'],
    ['elsewhere', 'elsewhere', null],
  ])('%s and %s: %s', (home, here, direction) => {
    expect(directionOf(pack, home, here)).toBe(direction);
  });

  test('a link comes back as it was; what means nothing is put aside', () => {
    const link = movingLink('https://x', 'elsewhere', 'nanan', 'school');
    expect(readMovingLink(new URL(link).hash, pack)).toEqual({
      home: 'elsewhere',
      here: 'nanan',
      matter: 'school',
      damaged: false,
    });
    expect(readMovingLink('#home=moon&here=nanan&for=school-admission', pack)).toEqual({
      home: '',
      here: 'nanan',
      matter: 'school',
      damaged: true,
    });
    for (const odd of ['%', '#%E4', '&&=', 'home=__proto__&here=constructor', 'for='.repeat(9999)])
      expect(() => readMovingLink(odd, pack)).not.toThrow();
  });
});

describe('working days', () => {
  const known = { years: [2026], off: ['2026-10-01', '2026-10-02'], on: ['2026-10-10'] };
  test.each([
    ['2026-09-30', 1, '2026-10-05'],
    ['2026-10-09', 1, '2026-10-10'],
    ['2026-03-02', 0, '2026-03-02'],
    ['2026-03-06', 5, '2026-03-13'],
    ['2026-12-30', 1, '2026-12-31'],
  ])('%s and %s more: %s', (from, days, until) => {
    expect(afterWorkdays(from, days, known)).toBe(until);
  });

  test('a count that touches a year whose holidays are not known is not made', () => {
    expect(afterWorkdays('2026-12-30', 2, known)).toBeNull();
    expect(afterWorkdays('2027-01-04', 1, known)).toBeNull();
    expect(afterWorkdays('tomorrow', 1, known)).toBeNull();
    const held = Math.max(...pack.calendar.years);
    expect(afterWorkdays(`${held}-12-31`, 1, pack.calendar)).toBeNull();
    expect(pack.calendar.years).toContain(2026);
    expect(pack.calendar.years).not.toContain(2030);
  });

  test('the calendar knows holidays and the days worked instead', () => {
    expect(pack.calendar.off).toContain('2026-10-01');
    expect(pack.calendar.on).toContain('2026-02-28');
  });
});
