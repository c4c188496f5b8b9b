import fc from 'fast-check';
import type { Answer, Fact } from '../src/engine/types.ts';
import { decider } from './rules.ts';

/** Any answer to a fact, numbers drawn near every line as well as anywhere. */
export function anyAnswer(fact: string, domain: Fact): fc.Arbitrary<Answer> {
  if (domain === 'boolean') return fc.boolean();
  if (!('from' in domain)) return fc.constantFrom(...(domain as readonly string[]));
  const lines = decider.cells.find((cells) => cells.fact === fact)?.values as number[];
  const near = lines.flatMap((n) => [n - 1, n, n + 1]).filter((n) => n >= domain.from && n <= domain.to);
  return fc.oneof(fc.constantFrom(...near), fc.integer({ min: domain.from, max: domain.to }));
}

/** A whole family: every fact answered. */
export const anyFamily = fc.record(
  Object.fromEntries(decider.cells.map(({ fact, domain }) => [fact, anyAnswer(fact, domain)])),
) as fc.Arbitrary<Record<string, Answer>>;

/** A family and which of its facts it has told. */
export const anyPartial = fc.tuple(anyFamily, fc.subarray(decider.cells.map((c) => c.fact)));

/** Only some of a family's answers. */
export const only = (family: Record<string, Answer>, told: readonly string[]) =>
  Object.fromEntries(told.map((fact) => [fact, family[fact] as Answer]));
