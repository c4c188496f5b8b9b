import type { Answers } from '../../../src/engine/types.ts';
import type { Contender } from './contender.ts';

const ROUNDS = 7;
/** So many families between two looks at the clock: all golden families are met in a few rounds by the slowest, too. */
const BATCH = 64;
/** Long enough that the clock's own grain does not show. */
const MICROSECONDS = 300_000;

const cpu = () => {
  const { user, system } = process.cpuUsage();
  return user + system;
};

/** Assessments in one second of this process's own CPU, whatever else the machine does. */
async function once({ assess }: Contender, families: readonly Answers[]): Promise<number> {
  const start = cpu();
  let done = 0;
  for (; cpu() - start < MICROSECONDS; done += BATCH)
    for (let i = done; i < done + BATCH; i++) {
      const found = assess(families[i % families.length] as Answers);
      if (found instanceof Promise) await found;
    }
  return (done * 1e6) / (cpu() - start);
}

const median = (list: readonly number[]) => [...list].sort((a, b) => a - b)[list.length >> 1] as number;

/** The median rate of each, in rounds: what disturbs the machine disturbs all of them. */
export async function rates(contenders: readonly Contender[], families: readonly Answers[]): Promise<number[]> {
  const found: number[][] = contenders.map(() => []);
  for (let round = 0; round <= ROUNDS; round++)
    for (const [index, contender] of contenders.entries()) {
      const rate = await once(contender, families);
      // The first round warms up.
      if (round > 0) found[index]?.push(rate);
    }
  return found.map(median);
}
