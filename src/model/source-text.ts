import { type Document, LineCounter, parseDocument, visit } from 'yaml';
import type { z } from 'zod';
import { nearest } from '../engine/answers.ts';
import type { Problem } from './problem.ts';

export type Key = string | number;

/** A parsed file that remembers on which line each of its keys stands. */
export type Parsed<T> = { file: string; value: T; line: (path: readonly Key[]) => number };

/** Parses one YAML text against a schema. What is wrong goes to `problems`, and the result is null. */
export function parse<T>(
  file: string,
  text: string,
  schema: z.ZodType<T>,
  problems: Problem[],
  offset = 0,
): Parsed<T> | null {
  const lines = new LineCounter();
  // A pretty message names a line of the head, not of the file. Keys are strings, as in the value: `2:` is found as '2'.
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, stringKeys: true });
  const wrong = mistakesOf(document);
  for (const { at, message } of wrong)
    problems.push({
      file,
      line: lines.linePos(at).line + offset,
      found: `not YAML: ${message}`,
      meant: 'Check indentation and colons; put a text that holds ": " or " #", or begins with *, in quotes.',
    });
  if (wrong.length) return null;
  const line = (path: readonly Key[]): number => {
    for (let length = path.length; length > 0; length--) {
      const node = document.getIn(path.slice(0, length), true) as { range?: [number, number, number] } | undefined;
      if (node?.range) return lines.linePos(node.range[0]).line + offset;
    }
    return 1 + offset;
  };
  const checked = schema.safeParse(document.toJS());
  if (checked.success) return { file, value: checked.data, line };
  for (const issue of checked.error.issues) problems.push(explain(file, issue, line));
  return null;
}

/** What the reader of YAML refuses, and names (`*name`) that stand for nothing: those it would only throw at later. */
function mistakesOf(document: Document.Parsed): { at: number; message: string }[] {
  const mistakes = document.errors.map(({ message, pos }) => ({ at: pos[0], message }));
  visit(document, {
    Alias: (_, alias) => {
      const [at] = alias.range as [number, number, number];
      if (!alias.resolve(document)) mistakes.push({ at, message: `*${alias.source} stands for nothing` });
    },
  });
  return mistakes;
}

type Issue = z.core.$ZodIssue;

function explain(file: string, issue: Issue, line: (path: readonly Key[]) => number): Problem {
  const path = issue.path as Key[];
  const where = path.join(' → ') || 'the whole file';
  if (issue.code === 'unrecognized_keys') {
    const [key] = issue.keys as [string];
    return {
      file,
      line: line([...path, key]),
      found: `${where}: no key called ${issue.keys.join(', ')} is known here`,
      meant: /[^\x20-\x7e]/.test(key)
        ? 'A text with a comma inside { } needs quotes around it.'
        : 'Check the spelling, or take it out.',
    };
  }
  return {
    file,
    line: line(path),
    found: `${where}: ${issue.message}`,
    meant: 'See content/README.md for the shape of this file.',
  };
}

/** "Did you mean …?" for a name that is not in a list. */
export const didYouMean = (name: string, names: readonly string[]) =>
  names.length ? `Did you mean ${nearest(name, names)}?` : 'There are none yet.';

/** Splits a Markdown file into its head (YAML) and body; null when it has no head between two lines of `---`. */
export function splitHead(text: string): { head: string; body: string } | null {
  const match = /^---\n([\s\S]*?)\n---\n?([\s\S]*)/.exec(text);
  return match ? { head: match[1] as string, body: match[2] as string } : null;
}
