import type { Problem } from './problem.ts';
import { didYouMean, type Key, type Parsed } from './source-text.ts';

export type Report = (file: Parsed<unknown>, path: readonly Key[], found: string, meant: string) => void;

/** No place in a file: its first line. */
export const WHOLE_FILE: readonly Key[] = [];

/** A reporter that turns a place in a file into a problem. */
export const reporter =
  (problems: Problem[]): Report =>
  (file, path, found, meant) => {
    problems.push({ file: file.file, line: file.line(path), found, meant });
  };

/** Reports a name that is not in a list. */
export function known(
  report: Report,
  file: Parsed<unknown>,
  path: readonly Key[],
  kind: string,
  name: string,
  names: readonly string[],
) {
  if (!names.includes(name)) report(file, path, `no ${kind} called ${name}`, didYouMean(name, names));
}
