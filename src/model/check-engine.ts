import { Decider } from '../engine/decide.ts';
import type { RuleFiles } from './load.ts';
import { rulesOf } from './publish.ts';
import { type Report, WHOLE_FILE } from './report.ts';

/** Diagrams past this size would be felt on a slow phone. */
const MOST_NODES = 20_000;

/** Asks the engine itself: is every tier reachable, and are the rules small enough to be exact on a phone? */
export function checkEngine(rules: RuleFiles, report: Report, most = MOST_NODES): void {
  const decider = new Decider(rulesOf(rules));
  for (const [id, file] of rules.supports) {
    const reachable = decider.tiersWithin(id);
    file.value.tiers.forEach((tier, index) => {
      if (!reachable.has(index))
        report(
          file,
          ['tiers', index],
          `tier ${tier.id} can never be the first that holds`,
          'A tier above it always wins, or its conditions contradict each other.',
        );
    });
  }
  if (decider.size > most)
    report(
      rules.categories,
      WHOLE_FILE,
      `the rules need ${decider.size} nodes`,
      `At most ${most} stay quick on a phone.`,
    );
}
