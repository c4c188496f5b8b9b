import type { Decision } from '../engine/decide.ts';
import type { Statement } from '../engine/describe.ts';
import type { Tier, Truth } from '../engine/types.ts';

/** How many of a statement's parts are false: what a family would have to be told. */
const failing = (statement: Statement): number =>
  statement.kind === 'all'
    ? statement.parts.reduce((sum, part) => sum + failing(part), 0)
    : statement.truth === false
      ? 1
      : 0;

/**
 * The tier a result is explained by: the certain one; else the best that may still hold; else the one that fails least.
 * @param describeTier puts a tier's condition into statements
 */
export function shownTier(
  decision: Decision,
  tiers: readonly Tier[],
  truth: (tier: Tier) => Truth,
  describeTier: (tier: Tier) => Statement | null,
): Tier {
  const certain = tiers.find(({ id }) => id === decision.tier);
  const open = tiers.find((tier) => truth(tier) === null);
  const [nearest] = [...tiers].sort((a, b) => count(describeTier(a)) - count(describeTier(b)));
  return (certain ?? open ?? nearest) as Tier;
}

const count = (statement: Statement | null) => (statement ? failing(statement) : 0);
