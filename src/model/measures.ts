/** One measure of the official text. Its paragraph is never changed; sentences are stretches of it. */
export type Measure = { number: number; title: string; part: string; text: string; sentences: string[] };
export type Policy = { title: string; number: string; issued: string; preamble: string; measures: Measure[] };

/** A sentence ends with 。 or a semicolon, the way the text itself strings its duties together. */
export const sentencesOf = (text: string): string[] => text.split(/(?<=[。;；])/).filter((s) => s.trim() !== '');

/**
 * Reads the official text: `##` is a part, `### (一)…` a measure, the first line under the title names the document.
 * @throws when a heading does not look like that
 */
export function readPolicy(markdown: string): Policy {
  const text = markdown.replace(/<!--[\s\S]*?-->/g, '');
  const [head, ...parts] = text.split(/^## /m) as [string, ...string[]];
  const [title, reference = '', ...preamble] = head.split('\n').filter((line) => line.trim() !== '');
  const issued = isoDay(reference);
  const measures = parts.flatMap((part) => {
    const [name, ...blocks] = part.split(/^### /m) as [string, ...string[]];
    return blocks.map((block) => ({ part: name.trim(), block }));
  });
  return {
    // Without a line above it there would have been no day.
    title: (title as string).replace(/^# /, ''),
    number: reference.replace(/·.*/, '').trim(),
    issued,
    preamble: preamble.join('\n'),
    measures: measures.map(({ part, block }, index) => {
      const [heading, ...lines] = block.split('\n') as [string, ...string[]];
      // Its paragraphs; a line without an end is a signature.
      const body = lines
        .map((line) => line.trim())
        .filter((line) => /[。;；]$/.test(line))
        .join('');
      return {
        number: index + 1,
        title: heading.replace(/^[(（].+?[)）]/, '').trim(),
        part,
        text: body,
        sentences: sentencesOf(body),
      };
    }),
  };
}

function isoDay(text: string): string {
  const match = /(\d{4})年(\d{1,2})月(\d{1,2})日/.exec(text);
  if (!match) throw new Error(`the official text names no day of issue in: ${text}`);
  const [, ...parts] = match;
  return parts.map((part) => part.padStart(2, '0')).join('-');
}
