import { beforeAll, describe, expect, test } from 'vitest';
import { validate } from '../../src/engine/answers.ts';
import { kept } from '../../src/islands/check/keep.ts';
import { answersOf, begin, screenOf } from '../../src/islands/check/session.ts';
import { searcher } from '../../src/share/search.ts';
import { standing } from '../../src/share/standing.ts';
import { askPack } from '../../src/site/packs.ts';
import { searchEntries } from '../../src/site/search.ts';
import { wordsOf } from '../../src/site/words.ts';
import { families } from '../families.ts';
import { decider, rules } from '../rules.ts';
import { CASES, fuzz, must, words } from './fuzz.ts';
import { damaged, NASTY } from './random.ts';

describe('kept in the tab', () => {
  const sessions: unknown[] = [];
  beforeAll(() => {
    const [one, two] = [families[0]?.answers ?? {}, families[9]?.answers ?? {}];
    const start = begin(askPack('zh-CN'), null, [one, two]);
    sessions.push(start, {
      ...start,
      trail: [...start.trail, { kind: 'review', child: 0 }, { kind: 'results', child: 1 }],
      at: 2,
    });
  });

  test('any text is a session of these rules, or is put aside', () => {
    let taken = 0;
    fuzz(
      (chance) => {
        const text = JSON.stringify(damaged(chance.of(sessions), chance)) ?? '';
        return chance.once(20) ? text.slice(0, chance.below(text.length)) + chance.of(NASTY) : text;
      },
      (text) => {
        const session = kept(rules, text);
        if (session === 'damaged') return;
        taken++;
        must(Number.isInteger(session.at) && Number.isInteger(screenOf(session).child), 'at');
        for (const screen of session.trail)
          must(['question', 'review', 'results'].includes(screen.kind), `kind ${screen.kind}`);
        must(Array.isArray(session.children) && Array.isArray(session.trail), 'lists');
        for (const answers of session.children) validate(rules, answers);
        standing(decider, session.topic, answersOf(session));
      },
    );
    expect(taken).toBeGreaterThan(CASES / 100);
  });
});

describe('searching', () => {
  const entries = searchEntries('zh-CN');
  const whole = searcher(entries, wordsOf('zh-CN').synonyms);
  const paths = new Set(entries.map(({ path }) => path));
  // The whole index takes a few milliseconds a query, so most of the cases search a part of it.
  const few = searcher(
    entries.filter((_, i) => i % 12 === 0),
    wordsOf('zh-CN').synonyms,
  );
  const said = [...words, ...entries.flatMap(({ title, names }) => [title, ...names])];

  test('any query finds at most ten pages of ours, best first', () => {
    for (const [search, cases] of [
      [few, CASES],
      [whole, CASES / 20],
    ] as const)
      fuzz(
        (chance) => chance.pieces(said, 3).slice(0, 200),
        (query) => {
          const found = search(query);
          must(found.length <= 10 && found.every(({ entry }) => paths.has(entry.path)), 'pages');
          must(
            found.every(
              ({ score }, i) => Number.isFinite(score) && score <= (found[i - 1]?.score ?? Number.POSITIVE_INFINITY),
            ),
            'order',
          );
        },
        cases,
      );
  });
});
