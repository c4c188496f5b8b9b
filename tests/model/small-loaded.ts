import type { Content } from '../../src/model/index.ts';
import { load } from '../../src/model/load.ts';
import { ContentError, type Problem } from '../../src/model/problem.ts';
import { type Edit, smallContent } from './small-content.ts';

/** A content by its shape alone: what it says is not checked. @throws ContentError when a file has the wrong shape */
export function loaded(files: ReadonlyMap<string, string>): Content {
  const problems: Problem[] = [];
  const content = load(files, problems);
  if (!content) throw new ContentError(problems);
  return content;
}

/** The small town with some edits, not checked. */
export const town = (...edits: readonly Edit[]): Content => loaded(smallContent(...edits));
