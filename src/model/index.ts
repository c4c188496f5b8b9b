import { checkEngine } from './check-engine.ts';
import { checkRules } from './check-rules.ts';
import { checkDoubles, checkUi } from './check-ui.ts';
import { checkWords } from './check-words.ts';
import { contentFolder, type Files, readFolder } from './files.ts';
import { type Content, load } from './load.ts';
import { ContentError, type Problem } from './problem.ts';
import { reporter } from './report.ts';

export type { Content } from './load.ts';
export { FIRST_LANGUAGE } from './load.ts';

/**
 * A content folder as one checked model.
 * @throws ContentError listing every problem with file, line, what was found and what was meant
 */
export function modelOf(files: Files): Content {
  const problems: Problem[] = [];
  const content = load(files, problems);
  if (!content) throw new ContentError(problems);
  const report = reporter(problems);
  checkRules(content.rules, report);
  checkDoubles(content, report);
  if (problems.length === 0) checkEngine(content.rules, report);
  checkWords(content, report);
  checkUi(content, report);
  if (problems.length) throw new ContentError(problems);
  return content;
}

let made: Content | undefined;

/** The model of this site's content folder, made once. */
export function model(): Content {
  made ??= modelOf(readFolder(contentFolder()));
  return made;
}
