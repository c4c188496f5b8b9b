import { allConditions, eachTest } from '../../src/engine/cells.ts';
import type { Category, Condition, Figure, Range, Rules, Support, Tier } from '../../src/engine/types.ts';
import { type Ground, groundOf, mistakes, withShifted } from './condition-mutants.ts';

/** Rules with one small mistake, and the supports it can touch. */
export type Mutant = { in: string; at: string; what: string; rules: Rules; touches: readonly string[] };

type SupportMistake = { at: string; what: string; to: Support };
const REASONS = ['district', 'undefined', 'silent'] as const;

/** Every rules object that is one small mistake away from these. */
export function mutantsOf(plain: Rules): Mutant[] {
  const rules = withShifted(plain);
  const lines = lineNames(plain);
  const ground = groundOf(plain, lines);
  return [
    ...Object.entries(plain.supports).flatMap(([id, support]) => ofSupport(rules, id, support, ground)),
    ...Object.entries(plain.categories).flatMap(([id, category]) => ofCategory(rules, id, category, ground)),
    ...lines.flatMap((id) => ofFigure(rules, id)),
  ];
}

/** The figures some condition draws a line at. */
function lineNames(rules: Rules): string[] {
  const names = new Set<string>();
  for (const condition of allConditions(rules))
    eachTest(condition, (_, test) => {
      if (typeof test !== 'object' || Array.isArray(test)) return;
      for (const line of Object.values(test as Range)) if (typeof line === 'string') names.add(line);
    });
  return [...names];
}

function ofSupport(rules: Rules, id: string, support: Support, ground: Ground): Mutant[] {
  const found: SupportMistake[] = [...ofTiers(support), ...ofHas(support, ground)];
  support.tiers.forEach((tier, index) => {
    for (const { at, what, to } of ofTier(tier, ground))
      found.push({ at: `${tier.id}${at}`, what, to: { ...support, tiers: support.tiers.with(index, to) } });
  });
  return found.map(({ at, what, to }) => ({
    in: id,
    at,
    what,
    rules: { ...rules, supports: { ...rules.supports, [id]: to } },
    touches: [id],
  }));
}

function ofTiers(support: Support): SupportMistake[] {
  const { tiers } = support;
  const dropped = tiers.map(({ id }, i) => ({
    at: id,
    what: 'tier dropped',
    to: { ...support, tiers: tiers.toSpliced(i, 1) },
  }));
  const swapped = tiers.flatMap((one, i) =>
    tiers.slice(i + 1).map((other, j) => ({
      at: one.id,
      what: `tier swapped with ${other.id}`,
      to: { ...support, tiers: tiers.with(i, other).with(i + 1 + j, one) },
    })),
  );
  return [...dropped, ...swapped];
}

function ofHas(support: Support, ground: Ground): SupportMistake[] {
  const { has, ...without } = support;
  if (!has) return [];
  return [
    { at: 'has', what: 'dropped', to: without },
    ...mistakes(has, ground).map(({ at, what, to }) => ({ at: `has${at}`, what, to: { ...support, has: to } })),
  ];
}

function ofTier(tier: Tier, ground: Ground): { at: string; what: string; to: Tier }[] {
  const { when, possible, ...named } = tier;
  const because = possible?.because;
  const others = REASONS.filter((reason) => reason !== because);
  return [
    ...(possible
      ? [{ at: '', what: 'no longer only possible', to: when === undefined ? named : { ...named, when } }]
      : []),
    ...others.map((reason) => ({
      at: '',
      what: `possible because ${reason}`,
      to: { ...tier, possible: { because: reason } },
    })),
    ...(when === undefined
      ? []
      : [{ at: '', what: 'open to anyone', to: { ...named, ...(possible ? { possible } : {}) } }]),
    ...(when === undefined
      ? []
      : mistakes(when, ground).map((m) => ({ at: m.at, what: m.what, to: { ...tier, when: m.to } }))),
  ];
}

function ofCategory(rules: Rules, id: string, category: Category, ground: Ground): Mutant[] {
  const { is, unsettled } = category;
  const found: { at: string; what: string; to: Category }[] = [
    ...mistakes(is, ground).map((m) => ({ at: `is${m.at}`, what: m.what, to: { ...category, is: m.to } })),
    ...(unsettled === undefined ? [] : [{ at: 'unsettled', what: 'dropped', to: { is } }]),
    ...(unsettled === undefined
      ? []
      : mistakes(unsettled, ground).map((m) => ({
          at: `unsettled${m.at}`,
          what: m.what,
          to: { is, unsettled: m.to },
        }))),
  ];
  const touches = restingOn(rules, id);
  return found.map(({ at, what, to }) => ({
    in: `category ${id}`,
    at,
    what,
    rules: { ...rules, categories: { ...rules.categories, [id]: to } },
    touches,
  }));
}

/** The supports that rest on a category, however far down. */
function restingOn(rules: Rules, name: string): string[] {
  const reaches = (condition: Condition | null | undefined): boolean => {
    if (condition === undefined || condition === null) return false;
    if (typeof condition !== 'string') return partsOf(condition).some(reaches);
    const category = rules.categories[condition];
    return condition === name || reaches(category?.is) || reaches(category?.unsettled);
  };
  return Object.entries(rules.supports)
    .filter(([, { has, tiers }]) => reaches(has) || tiers.some(({ when }) => reaches(when)))
    .map(([id]) => id);
}

function partsOf(condition: Exclude<Condition, string>): Condition[] {
  const [word, rest] = Object.entries(condition)[0] as [string, unknown];
  if (word === 'not') return [rest as Condition];
  return word === 'all' || word === 'any' ? (rest as Condition[]) : [];
}

function ofFigure(rules: Rules, id: string): Mutant[] {
  const { value, soft } = rules.figures[id] as Figure;
  const to: readonly [string, Figure][] = [
    [`${value} → ${value - 1}`, { value: value - 1, ...(soft ? { soft } : {}) }],
    [`${value} → ${value + 1}`, { value: value + 1, ...(soft ? { soft } : {}) }],
    [soft ? 'no longer soft' : 'soft', soft ? { value } : { value, soft: true }],
  ];
  return to.map(([what, figure]) => ({
    in: `figure ${id}`,
    at: '',
    what,
    rules: { ...rules, figures: { ...rules.figures, [id]: figure } },
    touches: Object.keys(rules.supports),
  }));
}
