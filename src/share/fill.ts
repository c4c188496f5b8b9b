/** Puts values into a sentence: `{{name}}` becomes the value of that name. A name without a value stays as it is. */
export const fill = (sentence: string, values: Readonly<Record<string, string | number>>): string =>
  sentence.replace(/\{\{\s*([\w-]+)\s*\}\}/g, (whole, name: string) => String(values[name] ?? whole));
