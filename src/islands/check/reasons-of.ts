import type { Decider, Known } from '../../engine/decide.ts';
import { describe, type Statement } from '../../engine/describe.ts';
import type { Condition } from '../../engine/types.ts';
import { sentenceOf } from '../../parts/sentence.ts';
import type { TellPack } from '../../share/pack.ts';

/** The conditions of a support's certain tier that hold, each as a sentence. */
export function reasonsOf(decider: Decider, tell: TellPack, id: string, known: Known): string[] {
  const { tier } = decider.decide(id, known);
  const when = decider.rules.supports[id]?.tiers.find((t) => t.id === tier)?.when;
  if (when === undefined) return [];
  const judge = (condition: Condition) => decider.truth(condition, known);
  return [...new Set(held(describe(decider.rules, when, judge)).map((statement) => sentenceOf(tell, statement)))];
}

const held = (statement: Statement): Statement[] =>
  statement.truth !== true
    ? []
    : statement.kind === 'all' || statement.kind === 'any'
      ? statement.parts.flatMap(held)
      : [statement];
