import { facts, supports } from '../rules.ts';
import { Chance, NASTY } from './random.ts';

/**
 * What comes from outside: addresses, files, kept text, other systems' answers and rules. Seeded: every run tries the
 * same cases (FUZZ_SEED gives others, FUZZ_CASES another number).
 */
const SEED = Number(process.env.FUZZ_SEED ?? 20260101);
export const CASES = Number(process.env.FUZZ_CASES ?? 100_000);
/** A family waits for what is read here, on a phone ten times slower. */
const MOST_MS = 50;

/** Tries a check on so many cases; a failure says which case it was. */
export function fuzz<T>(make: (chance: Chance) => T, check: (made: T) => void, cases = CASES, most = MOST_MS): void {
  const chance = new Chance(SEED);
  for (let n = 0; n < cases; n++) {
    const made = make(chance);
    try {
      const start = performance.now();
      check(made);
      if (performance.now() - start > most && workOf(check, made, most) > most)
        throw new Error(`takes longer than ${most} ms`);
    } catch (error) {
      throw new Error(`case ${n} of seed ${SEED}: ${JSON.stringify(made)?.slice(0, 3000)}: ${error}`, { cause: error });
    }
  }
}

/** Milliseconds of work of the quickest of up to five: a machine has other work and pauses, a slow case is slow each time. */
function workOf<T>(check: (made: T) => void, made: T, most: number): number {
  let best = Number.POSITIVE_INFINITY;
  for (let n = 0; n < 5 && best > most; n++) {
    const start = process.cpuUsage();
    check(made);
    const { user, system } = process.cpuUsage(start);
    best = Math.min(best, (user + system) / 1000);
  }
  return best;
}

/** Cheap where a case is right: no matcher is made. */
export function must(holds: boolean, what: string): void {
  if (!holds) throw new Error(what);
}

const answerTexts = Object.values(facts).flatMap((domain) =>
  typeof domain === 'string'
    ? []
    : 'from' in domain
      ? [String(domain.from), String(domain.to), String(domain.to + 1)]
      : domain,
);
/** Text that means something here, or to a browser, a parser or JavaScript itself. */
export const words = [...NASTY, ...Object.keys(facts), ...answerTexts, ...supports];
