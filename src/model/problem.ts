/** Something wrong in content/, said like a good compiler: where, what was found, what was meant. */
export type Problem = { file: string; line: number; found: string; meant: string };

export const format = ({ file, line, found, meant }: Problem) => `${file}:${line}  ${found}\n    ${meant}`;

/** Thrown when content/ is wrong; the message lists every problem. */
export class ContentError extends Error {
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(`${problems.length} problem(s) in the content:\n${problems.map(format).join('\n')}`);
    this.problems = problems;
  }
}
