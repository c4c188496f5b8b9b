import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Condition } from '../../src/engine/types.ts';
import { calendarOf } from '../../src/share/calendar.ts';
import { readResultLink, resultLink } from '../../src/share/link.ts';
import type { Route } from '../../src/share/pack.ts';
import { mergedPapers } from '../../src/share/papers.ts';
import { redacted, sensitiveFacts, tellable } from '../../src/share/redact.ts';
import { sheetOf, textOf } from '../../src/share/sheet.ts';
import { tellPack } from '../../src/site/packs.ts';
import { anyFamily } from '../arbitrary.ts';
import { ask, type Family } from '../asking.ts';
import { decider, rules, supports } from '../rules.ts';

const tell = tellPack('zh-CN');
const hidden = [...sensitiveFacts(rules)];

/** All that is taken along by default: the text (which the picture and the sheet share) and the link. */
function taken(family: Family): string {
  const { answers } = ask(decider, rules.questions, supports, family);
  const open = redacted(decider, supports, answers);
  const known = decider.known(open);
  const entries = tellable(decider, supports, open);
  const lines = sheetOf(tell, entries, '2026-11-25', (condition: Condition) => decider.truth(condition, known));
  return textOf(
    lines,
    resultLink(
      'https://x',
      entries.map(({ id }) => id),
    ),
  );
}

test('no default take-away differs between two families that differ only in what hurts to tell', () => {
  expect(hidden.length).toBeGreaterThan(4);
  fc.assert(
    fc.property(anyFamily, anyFamily, (one, other) => {
      const twin = { ...one, ...Object.fromEntries(hidden.map((fact) => [fact, other[fact]])) };
      expect(taken(twin as Family)).toBe(taken(one));
    }),
    { numRuns: 500 },
  );
}, 60_000);

test('a take-away names no paper, office or support that only a hidden answer asks for', () => {
  const words = /孤儿|死亡证明|刑事|戒毒|撤销监护/;
  fc.assert(
    fc.property(anyFamily, (family) => {
      expect(taken(family)).not.toMatch(words);
    }),
    { numRuns: 300 },
  );
});

test('a link to a take-away comes back as it was, and damage is told', () => {
  fc.assert(
    fc.property(fc.subarray(supports), (ids) => {
      const link = resultLink('https://x', ids);
      expect(readResultLink(new URL(link).hash, supports)).toEqual({ ids, damaged: false });
    }),
  );
  expect(readResultLink('#rent-subsidy,moon', supports)).toEqual({ ids: ['rent-subsidy'], damaged: true });
  expect(readResultLink(`#${'rent-subsidy,'.repeat(500)}`, supports)).toEqual({ ids: [], damaged: true });
});

test('no fragment whatever makes the take-away throw, or name what does not exist', () => {
  const pieces = fc.constantFrom('rent-subsidy', ',', '%2C', '#', 'moon', '<img>', '%', '\u0000', '__proto__');
  fc.assert(
    fc.property(
      fc.oneof(
        fc.array(pieces).map((list) => list.join('')),
        fc.string(),
      ),
      (fragment) => {
        const { ids } = readResultLink(fragment, supports);
        expect(ids.every((id) => supports.includes(id))).toBe(true);
      },
    ),
    { numRuns: 100_000 },
  );
});

test('merged papers are the papers of every route, each once', () => {
  const routes = supports.map((support) => ({
    support,
    route: tell.routes[tell.supports[support]?.route ?? ''] as Route,
  }));
  const merged = mergedPapers(routes, () => null);
  const keys = merged.map(({ oneOf }) => [...oneOf].sort().join());
  expect(new Set(keys).size).toBe(keys.length);
  for (const { support, route } of routes)
    for (const paper of route.steps.flatMap((step) => step.papers)) {
      const key = [...(typeof paper === 'string' ? [paper] : paper['one-of'])].sort().join();
      expect(merged[keys.indexOf(key)]?.supports, key).toContain(support);
    }
  const counts = merged.map(({ supports: wanting }) => wanting.length);
  expect(counts).toEqual([...counts].sort((a, b) => b - a));
});

test('a calendar holds whole days with neutral titles, escaped and folded', () => {
  const long = '带材料, 去办事; '.repeat(12);
  const file = calendarOf(
    [
      { day: '2026-12-01', title: long, note: 'a\nb' },
      { day: 'tomorrow', title: 'x', note: '' },
    ],
    '20261125T080000Z',
  );
  expect(file.match(/BEGIN:VEVENT/g)).toHaveLength(1);
  expect(file).toContain('DTSTART;VALUE=DATE:20261201');
  expect(file.split('\r\n').every((line) => new TextEncoder().encode(line).length <= 75)).toBe(true);
  const unfolded = file.replaceAll('\r\n ', '');
  expect(unfolded).toContain(`SUMMARY:${long.replaceAll(',', '\\,').replaceAll(';', '\\;')}`);
  expect(unfolded).toContain('DESCRIPTION:a\\nb');
});
