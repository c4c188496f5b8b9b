import type { Answer, Condition, Fact, Range, Rules, Test } from '../../src/engine/types.ts';

/** One small mistake in a condition: where, what, and the condition with it. */
export type Mistake = { at: string; what: string; to: Condition };
/** What a mistake may draw on: the answers of every fact, and the lines next to a figure. */
export type Ground = { domains: Readonly<Record<string, Fact>>; nextLines: (figure: string) => readonly string[] };

/** The figures that some condition draws a line at are what another line could be taken for: the next ones up and down. */
export function groundOf(rules: Rules, lines: readonly string[]): Ground {
  const sorted = [...lines].sort((a, b) => Number(rules.figures[a]?.value) - Number(rules.figures[b]?.value));
  return {
    domains: Object.fromEntries(rules.questions.flatMap((q) => Object.entries(q.facts))),
    nextLines: (figure) => [-1, 1].flatMap((step) => sorted[sorted.indexOf(figure) + step] ?? []),
  };
}

/** Every small mistake in a condition and in its parts; `at` is the path down to it. */
export function mistakes(condition: Condition, ground: Ground, at = ''): Mistake[] {
  const isNot = typeof condition === 'object' && 'not' in condition;
  const negated = {
    at,
    what: isNot ? 'not dropped' : 'negated',
    to: isNot ? (condition.not as Condition) : { not: condition },
  };
  return [negated, ...inside(condition, ground, at)];
}

function inside(condition: Condition, ground: Ground, at: string): Mistake[] {
  if (typeof condition === 'string') return [];
  const [word, rest] = Object.entries(condition)[0] as [string, unknown];
  if (word === 'all' || word === 'any') return ofList(word, rest as Condition[], ground, at);
  if (word === 'not')
    return mistakes(rest as Condition, ground, `${at}/not`).flatMap((m) =>
      // Two `not` in a row are none: that mistake was made one step further out.
      m.what === 'negated' && m.at === `${at}/not` ? [] : [{ ...m, to: { not: m.to } }],
    );
  return ofTest(word, rest as Test, ground).map(({ what, to }) => ({ at: `${at}/${word}`, what, to: { [word]: to } }));
}

function ofList(word: 'all' | 'any', parts: readonly Condition[], ground: Ground, at: string): Mistake[] {
  const other = word === 'all' ? 'any' : 'all';
  const join = (joined: string, list: readonly Condition[]) => ({ [joined]: list }) as Condition;
  return [
    ...(parts.length > 1 ? [{ at, what: `${word} → ${other}`, to: join(other, parts) }] : []),
    ...parts.map((_, i) => ({ at: `${at}/${word}[${i}]`, what: 'dropped', to: join(word, parts.toSpliced(i, 1)) })),
    ...parts.flatMap((part, i) =>
      mistakes(part, ground, `${at}/${word}[${i}]`).map((m) => ({ ...m, to: join(word, parts.with(i, m.to)) })),
    ),
  ];
}

type Swap = { what: string; to: Test };

function ofTest(fact: string, test: Test, ground: Ground): Swap[] {
  if (typeof test === 'object' && !Array.isArray(test)) return ofRange(test as Range, ground);
  if (typeof test === 'boolean') return [{ what: `${test} → ${!test}`, to: !test }];
  const answers = [test].flat() as string[];
  const others = (ground.domains[fact] as readonly string[]).filter((answer) => !answers.includes(answer));
  const fewer =
    answers.length > 1 ? answers.map((a) => ({ what: `without ${a}`, to: answers.filter((b) => a !== b) })) : [];
  const swapped = typeof test === 'string' ? others.map((a) => ({ what: `${test} → ${a}`, to: a })) : [];
  return [...fewer, ...swapped, ...others.map((a) => ({ what: `with ${a}`, to: [...answers, a] }))];
}

function ofRange(range: Range, ground: Ground): Swap[] {
  const ends = Object.entries(range) as [keyof Range, number | string][];
  return ends.flatMap(([word, line]) => {
    const put = (what: string, to: Range): Swap => ({ what: `${word} ${line}: ${what}`, to });
    const { [word]: _, ...rest } = range;
    const moved =
      typeof line === 'number'
        ? [line - 1, line + 1]
        : [shifted(line, -1), shifted(line, 1), ...ground.nextLines(line)];
    return [
      ...moved.map((to) => put(`→ ${to}`, { ...range, [word]: to })),
      ...(ends.length > 1 ? [put('dropped', rest)] : []),
      ...(word === 'below' ? [put('atMost', { ...rest, atMost: line })] : []),
      ...(word === 'atMost' ? [put('below', { ...rest, below: line })] : []),
    ];
  });
}

/** The name of a figure that lies one unit beside another: see `withShifted`. */
const shifted = (figure: string, by: number) => `${figure}${by < 0 ? '' : '+'}${by}`;

/** The rules, and for each figure two more that lie one unit below and above it, equally soft. */
export function withShifted(rules: Rules): Rules {
  const beside = Object.entries(rules.figures).flatMap(([id, figure]) =>
    [-1, 1].map((by) => [shifted(id, by), { ...figure, value: figure.value + by }] as const),
  );
  return { ...rules, figures: { ...rules.figures, ...Object.fromEntries(beside) } };
}

/** What a fact may be answered with if one answer, or one end of its numbers, is lost. */
export function narrower(domain: Fact): { what: string; missing: Answer }[] {
  if (domain === 'boolean') return [];
  if ('from' in domain)
    return [
      { what: `from ${domain.from + 1}`, missing: domain.from },
      { what: `to ${domain.to - 1}`, missing: domain.to },
    ];
  return domain.map((answer) => ({ what: `without ${answer}`, missing: answer }));
}
