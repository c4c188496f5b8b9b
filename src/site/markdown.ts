import { createMarkdownProcessor } from '@astrojs/markdown-remark';
import remarkCjkFriendly from 'remark-cjk-friendly';

// Chinese emphasis next to quotation marks needs remark-cjk-friendly.
const processor = createMarkdownProcessor({
  remarkPlugins: [remarkCjkFriendly],
  smartypants: false,
  syntaxHighlight: false,
});

/** Markdown of our own words as HTML, at build only. */
export const htmlOf = async (markdown: string): Promise<string> => (await (await processor).render(markdown)).code;

/** The first line of a text that is no heading, without its marks: what the text is about. */
export const firstLineOf = (markdown: string): string =>
  (markdown.split('\n').find((line) => /^[^#\s]/.test(line)) ?? '')
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/[*`>-]/g, '')
    .trim();
