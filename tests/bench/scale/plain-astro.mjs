import { mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const LAYOUT = `---
const { frontmatter } = Astro.props;
---
<html lang="zh-CN"><head><meta charset="utf-8"><title>{frontmatter.title}</title></head>
<body><h1>{frontmatter.title}</h1><slot /></body></html>`;

/** The head and the text of one of our Markdown files, as text to read: what a plain site would hold. */
function pageOf(words) {
  const [, head, body] = /^---\n(.*?)\n---\n(.*)$/s.exec(words);
  const [, title] = /^everyday: "?(.*?)"?$/m.exec(head);
  const said = head.replace(/^keywords: .*$/m, '').replace(/[{}<>]/g, '');
  return `---\nlayout: ../../layout.astro\ntitle: ${JSON.stringify(title)}\n---\n${said}\n\n${body.replace(/[{}<>]/g, '')}`;
}

/** An Astro project of Markdown pages only, with the same words and this project's packages. */
export function makePlain(content, names, to) {
  rmSync(to, { recursive: true, force: true });
  mkdirSync(join(to, 'src/pages/supports'), { recursive: true });
  writeFileSync(join(to, 'package.json'), '{ "type": "module" }');
  writeFileSync(
    join(to, 'astro.config.mjs'),
    'export default { devToolbar: { enabled: false }, vite: { cacheDir: ".vite" } };',
  );
  writeFileSync(join(to, 'src/layout.astro'), LAYOUT);
  symlinkSync(resolve('node_modules'), join(to, 'node_modules'));
  for (const name of names) {
    const words = readFileSync(join(content, 'zh-CN/supports', `${name}.md`), 'utf8');
    writeFileSync(join(to, 'src/pages/supports', `${name}.md`), pageOf(words));
  }
}
