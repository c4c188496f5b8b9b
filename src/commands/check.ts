/**
 * Reads the content folder and says what is wrong with it, once, with file and line. Usage: npm run check
 */
import { model } from '../model/index.ts';
import { ContentError } from '../model/problem.ts';

try {
  const { rules, words } = model();
  console.log(
    `${rules.supports.size} supports, ${rules.policy.measures.length} measures, words in ${[...words.keys()].join(', ')}: nothing wrong found.`,
  );
} catch (error) {
  if (!(error instanceof ContentError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
