import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { caddy, nginxMaps, nginxServer, underscoreHeaders } from './hosts.ts';
import { type Kind, kinds } from './kinds.ts';

/**
 * The policy in a page's meta tag.
 * @throws where a page has none
 */
export function policyOf(html: string): string {
  const found = /<meta http-equiv="Content-Security-Policy" content="([^"]+)"/.exec(html)?.[1];
  if (!found) throw new Error('a page without a policy in its meta tag');
  return found.replaceAll('&#39;', "'").replaceAll('&#x27;', "'");
}

/** The kinds of a built site: its policies hold the hash of its style sheet, its folders tell its languages. */
export function kindsOf(root: string): Kind[] {
  const policy = (path: string) => policyOf(readFileSync(join(root, path, 'index.html'), 'utf8'));
  return kinds({ page: policy(''), search: policy('search') }, tagsOf(root));
}

/** The languages of a built site that stand under a tag. */
export const tagsOf = (root: string): string[] =>
  readdirSync(root).filter((name) => existsSync(join(root, name, 'embed/index.html')));

/** Every file a visitor may ask for by its name: none that is packed already, none for a host. */
const filesOf = (root: string) =>
  readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !/\.(br|gz)$|^_headers$/.test(entry.name))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join('/'));

/** Where a host's files stand for a site built to `root`: beside it, so that no host serves them by mistake. */
export const hostFolder = (root: string) => `${root.replace(/[\\/]$/, '')}.host`;

/** Writes, after a build, what hosts must know: `_headers` inside the site, nginx's and Caddy's files beside it. */
export const headers = (): AstroIntegration => ({
  name: 'headers',
  hooks: {
    'astro:build:done': ({ dir, logger }) => {
      const root = fileURLToPath(dir);
      const all = kindsOf(root);
      const own = tagsOf(root).filter((tag) => existsSync(join(root, tag, '404/index.html')));
      const host = hostFolder(root);
      mkdirSync(host, { recursive: true });
      writeFileSync(join(host, 'nginx-maps.conf'), nginxMaps(all, own));
      writeFileSync(join(host, 'nginx-server.conf'), nginxServer(all));
      writeFileSync(join(host, 'headers.caddy'), caddy(all, own));
      const { text, rules } = underscoreHeaders(all, filesOf(root));
      if (rules > 100) logger.warn(`_headers has ${rules} rules; Cloudflare reads 100`);
      writeFileSync(join(root, '_headers'), text);
    },
  },
});
