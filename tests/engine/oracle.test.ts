import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Support } from '../../src/engine/types.ts';
import { anyFamily } from '../arbitrary.ts';
import { verdictOf } from '../oracle.ts';
import { decider, rules, supports } from '../rules.ts';

test('the diagrams say what the rules say, for any family', () => {
  fc.assert(
    fc.property(anyFamily, (family) => {
      const known = decider.known(family);
      for (const id of supports)
        expect([id, decider.decide(id, known).verdict]).toEqual([id, verdictOf(rules.supports[id] as Support, family)]);
    }),
    { numRuns: 3000 },
  );
});
