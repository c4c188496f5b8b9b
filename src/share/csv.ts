import Papa from 'papaparse';

/** What a file turns out to be when it is no text: a workbook, which has to be saved as CSV first. */
export type NoText = 'workbook';

const begins = (bytes: Uint8Array, ...mark: number[]) => mark.every((byte, at) => bytes[at] === byte);

/**
 * The text of a table's file: UTF-8, or what Excel and WPS write in China (GB18030), or Excel's “Unicode text”.
 * @returns the text without a byte order mark, or what the file is instead. Never throws.
 */
export function textOf(bytes: Uint8Array): string | { not: NoText } {
  if (begins(bytes, 0x50, 0x4b, 3, 4) || begins(bytes, 0xd0, 0xcf, 0x11, 0xe0)) return { not: 'workbook' };
  if (begins(bytes, 0xff, 0xfe)) return new TextDecoder('utf-16le').decode(bytes);
  if (begins(bytes, 0xfe, 0xff)) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('gb18030').decode(bytes);
  }
}

/** The rows of a table as Excel counts them (the first is 0 here), and where a quote was opened and never closed. */
export type Table = { rows: readonly (readonly string[])[]; unclosed: number | null };

/** Excel takes a first line like `sep=;` for itself: it is no row. */
const SEP = /^"?sep=([,;\t|])"?[,;\t|]*(?:\n|$)/i;

/** The mark that parts most of the first line; names of columns hold none of them. */
function separatorOf(text: string): string {
  const line = /\S.*/.exec(text)?.[0] ?? '';
  const count = (mark: string) => line.split(mark).length;
  return [',', ';', '\t'].reduce((best, mark) => (count(mark) > count(best) ? mark : best));
}

/** Reads a table of values parted by `,`, `;` or tab, with any line end. Never throws. */
export function tableOf(text: string): Table {
  const lines = text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  const sep = SEP.exec(lines);
  const body = sep ? lines.slice(sep[0].length) : lines;
  const { data, errors } = Papa.parse<string[]>(body, { delimiter: sep?.[1] ?? separatorOf(body), newline: '\n' });
  const unclosed = errors.find(({ code }) => code === 'MissingQuotes');
  return { rows: data, unclosed: unclosed ? (unclosed.row ?? 0) : null };
}

/** What a spreadsheet would run as a formula, also behind spaces and in full width. */
const FORMULA = /^[\s\uFEFF]*[=+\-@\t\r＝＋－＠]/;

/**
 * A file that Excel opens right: UTF-8 with its mark, CRLF, and no field that could be run as a formula.
 * @param rows the head first
 */
export const csvOf = (rows: readonly (readonly string[])[]): string =>
  `\uFEFF${Papa.unparse(rows as string[][], { newline: '\r\n', escapeFormulae: FORMULA })}\r\n`;
