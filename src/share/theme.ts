/** A theme that a page around ours may ask for; without one the phone's own setting holds. */
export type Theme = 'light' | 'dark';

/**
 * Takes the theme out of the fragment of `/embed/#topic=…&theme=…`, since the check would call it damaged.
 * @param fragment with or without its `#`
 * @returns the theme, null when there is none of that name, and the rest of the fragment with its `#`, or empty
 */
export function takeTheme(fragment: string): { theme: Theme | null; rest: string } {
  const parts = fragment.replace(/^#/, '').split('&');
  const rest = parts.filter((part) => !part.startsWith('theme=')).join('&');
  const theme = (['light', 'dark'] as const).find((name) => parts.includes(`theme=${name}`)) ?? null;
  return { theme, rest: rest && `#${rest}` };
}
