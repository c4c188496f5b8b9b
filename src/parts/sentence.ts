import type { Statement } from '../engine/describe.ts';
import { fill } from '../share/fill.ts';
import type { TellPack } from '../share/pack.ts';

type Words = Pick<TellPack, 'facts' | 'categories' | 'ui'>;

/** Says one plain statement; a group of statements is a list and has no sentence of its own. */
export function sentenceOf(words: Words, statement: Statement): string {
  if (statement.kind === 'category') {
    const category = words.categories[statement.name];
    return (statement.negated ? category?.not : category?.is) ?? statement.name;
  }
  if (statement.kind === 'answers') return answersSentence(words, statement.fact, statement.answers);
  if (statement.kind === 'range') return rangeSentence(words, statement);
  return '';
}

function answersSentence({ facts, ui }: Words, fact: string, answers: readonly string[]): string {
  const known = facts[fact];
  const together = known?.together?.[[...answers].sort().join(' ')];
  return together ?? answers.map((answer) => known?.is[answer] ?? answer).join(ui['card.or-join'] ?? ' / ');
}

function rangeSentence({ facts }: Words, range: Extract<Statement, { kind: 'range' }>): string {
  const is = facts[range.fact]?.is ?? {};
  const { from, below, atMost, above } = range;
  const form =
    from !== undefined && below !== undefined
      ? is.between
      : below !== undefined
        ? is.below
        : from !== undefined
          ? is.atLeast
          : atMost !== undefined
            ? is.atMost
            : is.above;
  const values = Object.fromEntries(
    Object.entries({ from, below, atMost, above }).filter((entry): entry is [string, number] => entry[1] !== undefined),
  );
  return fill(form ?? range.fact, values);
}
