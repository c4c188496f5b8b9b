import { LineCounter, parseDocument } from 'yaml';
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
  const document = parseDocument(text, { lineCounter: lines });
  for (const error of document.errors)
    problems.push({
      file,
      line: (error.linePos?.[0].line ?? 1) + offset,
      found: `not YAML: ${error.message.split('\n')[0]}`,
      meant: 'Check indentation and colons; put a text that holds ": " or " #" in quotes.',
    });
  if (document.errors.length) return null;
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

/** Splits a Markdown file into its head (YAML) and body; `bodyLine` is where the body begins. */
export function splitHead(text: string): { head: string; body: string } | null {
  const match = /^---\n([\s\S]*?)\n---\n?([\s\S]*)$/.exec(text);
  return match ? { head: match[1] as string, body: match[2] as string } : null;
}
