import { expect } from 'vitest';
import type { Files } from '../../src/model/files.ts';
import { modelOf } from '../../src/model/index.ts';
import { ContentError, format, type Problem } from '../../src/model/problem.ts';
import { TOWN } from './small-town.ts';

/** One change to the town: in which file, what stands there, what it becomes. */
export type Edit = readonly [file: string, was: string, becomes: string];

/**
 * The smallest content that has one of everything and no problem, as `readFolder` gives it: path to text. A new Map each
 * time, so a test may also set or delete files. Edits replace the first place where `was` stands.
 * @throws when `was` does not stand in the file, so that no test can change nothing
 */
export function smallContent(...edits: readonly Edit[]): Map<string, string> {
  const files = new Map(Object.entries(TOWN));
  for (const [file, was, becomes] of edits) {
    const text = files.get(file);
    if (!text?.includes(was)) throw new Error(`${file} has no ${was}`);
    files.set(
      file,
      text.replace(was, () => becomes),
    );
  }
  return files;
}

/** All that is wrong with a content, in the order of the checks. */
export function problemsOf(files: Files): readonly Problem[] {
  try {
    modelOf(files);
    return [];
  } catch (error) {
    if (error instanceof ContentError) return error.problems;
    throw error;
  }
}

/** The number of the line, from 1, on which a text first stands in a file. */
export const lineOf = (files: Files, file: string, text: string): number =>
  (files
    .get(file)
    ?.split('\n')
    .findIndex((line) => line.includes(text)) ?? -1) + 1;

/** A problem by its file, a text on its line ('' is the first line), and parts of what was found and what was meant. */
export type Wanted = readonly [file: string, at: string, found: string, meant: string];

/** Expects these problems, each once, and no other. */
export function expectProblems(files: Files, wanted: readonly Wanted[]): void {
  const problems = problemsOf(files);
  const all = problems.map(format).join('\n');
  for (const [file, at, found, meant] of wanted) {
    const line = lineOf(files, file, at);
    expect(line, `${file} has no ${at}`).toBeGreaterThan(0);
    const hits = problems.filter(
      (p) => p.file === file && p.line === line && p.found.includes(found) && p.meant.includes(meant),
    );
    expect(hits.length, `${file}:${line}  ${found}\n    ${meant}\nin\n${all}`).toBe(1);
  }
  expect(problems.length, all).toBe(wanted.length);
}
