import type { Condition, Truth, Verdict } from '../engine/types.ts';
import { fill } from './fill.ts';
import type { Route, Step, TellPack } from './pack.ts';
import { mergedPapers } from './papers.ts';

/** One support to be taken along: its name, and why if the family wants that said. */
export type Entry = { id: string; verdict: Verdict; because?: readonly string[] };

/** What is taken along, as lines that a text, a picture and a printed page show alike. */
export type Line = { kind: 'title' | 'head' | 'item' | 'detail' | 'note'; text: string };

type Judge = (condition: Condition) => Truth;
type Words = Pick<TellPack, 'ui' | 'supports' | 'routes' | 'papers' | 'offices'>;

const ORDER: readonly Verdict[] = ['likely', 'possible', 'anyone'];

/**
 * The outcomes of a check as lines: neutral names, clauses, where to go, papers. No answers.
 * @param day written as the reader writes it
 * @param judge tells which papers a family's case needs; made from redacted answers unless the family wants more
 */
export function sheetOf(words: Words, entries: readonly Entry[], day: string, judge: Judge): Line[] {
  const { ui } = words;
  const groups = ORDER.flatMap((verdict): Line[] => {
    const own = entries.filter((entry) => entry.verdict === verdict);
    if (own.length === 0) return [];
    return [
      { kind: 'head', text: ui[`verdict.${verdict}`] ?? '' },
      ...own.flatMap((entry, i) => linesOf(words, entry, i + 1, judge)),
    ];
  });
  const papers = papersOf(words, entries, judge);
  return [
    { kind: 'title', text: ui['take.sheet-title'] ?? '' },
    { kind: 'note', text: fill(ui['take.made'] ?? '', { day }) },
    ...groups,
    ...(papers.length ? [{ kind: 'head', text: ui['take.papers'] ?? '' } as const] : []),
    ...papers.map((text): Line => ({ kind: 'detail', text })),
    { kind: 'note', text: ui['take.disclaimer'] ?? '' },
  ];
}

function linesOf(
  { ui, supports, routes, offices }: Words,
  { id, because = [] }: Entry,
  n: number,
  judge: Judge,
): Line[] {
  const words = supports[id];
  if (!words) return [];
  const measures = [...new Set(words.tiers.flatMap(({ cite }) => cite?.measure ?? []))].sort((a, b) => a - b);
  const office = offices[officeOf(routes[words.route], judge) ?? ''];
  const where = office && [office.name, ...(office.phone ?? [])].join(' ');
  return [
    { kind: 'item', text: `${n}. ${words.short}` },
    ...(measures.length
      ? [{ kind: 'detail', text: fill(ui['take.clause'] ?? '', { n: measures.join(ui['card.list-join']) }) } as const]
      : []),
    ...(where ? [{ kind: 'detail', text: fill(ui['take.where'] ?? '', { where }) } as const] : []),
    ...because.map((text): Line => ({ kind: 'detail', text })),
  ];
}

/** The office that takes the papers: a step that says so, surely this family's before perhaps; else the first one. */
export function officeOf(route: Route | undefined, judge: Judge): string | undefined {
  const sure = (step: Step) => step.when === undefined || judge(step.when) === true;
  const own = route?.steps.filter((step) => step.when === undefined || judge(step.when) !== false) ?? [];
  const taking = own.filter(({ role }) => role === 'takes');
  return (taking.find(sure) ?? taking[0] ?? own.find(sure) ?? own[0])?.office;
}

/** The papers wanted without a condition, and how many want each. */
function papersOf({ ui, supports, routes, papers }: Words, entries: readonly Entry[], judge: Judge): string[] {
  const walked = entries.flatMap(({ id }) => {
    const route = routes[supports[id]?.route ?? ''];
    return route ? [{ support: id, route }] : [];
  });
  return mergedPapers(walked, judge)
    .filter(({ when }) => when === undefined)
    .map(({ oneOf, supports: wanting }) => {
      const name = oneOf.map((paper) => papers[paper]?.name ?? paper).join(ui['card.or-join']);
      return wanting.length > 1 ? fill(ui['result.papers-of'] ?? '', { papers: name, n: wanting.length }) : name;
    });
}

const INDENT: Readonly<Record<Line['kind'], string>> = { title: '', head: '\n', item: '', detail: '   ', note: '' };

/** The lines as one tidy text for a chat. */
export const textOf = (lines: readonly Line[], link: string): string =>
  [...lines.map(({ kind, text }) => INDENT[kind] + text), '', link].join('\n');
