import type { Answers, Verdict } from '../../../src/engine/types.ts';

/** One way to decide the same rules. */
export type Contender = {
  name: string;
  /** Whether an assessment comes with its evaluated conditions. */
  explains: boolean;
  /** Every support's verdict. May be asynchronous, as json-rules-engine is. */
  assess: (answers: Answers) => Record<string, Verdict> | Promise<Record<string, Verdict>>;
};

/** Loads a library that is installed for the benchmark alone: the rest of the project type-checks without it. */
export async function library(name: string) {
  try {
    return await import(name);
  } catch (cause) {
    throw new Error(`${name} is not installed: npm ci --prefix tests/bench`, { cause });
  }
}
