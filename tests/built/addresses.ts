import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** What a page may be asked for under; any address will do for finding out what is ours. */
const OURS = 'https://ours.invalid';
/** Attributes that hold an address whatever it looks like; others hold one where it looks like one. */
const ALWAYS = /^(href|src|srcset|action|poster|data)$/;
const LIKE_ONE = /^(\/[a-z_]|https?:)/;

const decoded = (value: string) =>
  value.replace(/&(amp|quot|lt|gt|#39|#x27|#38);/g, (_, name) => {
    return { amp: '&', quot: '"', lt: '<', gt: '>', '#39': "'", '#x27': "'", '#38': '&' }[name as string] as string;
  });

/** Every attribute of a page: of which tag, its name, its value. What scripts and styles hold is none. */
export const attributesOf = (html: string) =>
  [
    ...html
      .replace(/(<(script|style)[^>]*>)[\s\S]*?<\/\2>/g, '$1')
      .matchAll(/<([a-z][\w-]*)((?:"[^"]*"|'[^']*'|[^'">])*)>/g),
  ].flatMap(([, tag = '', rest = '']) =>
    [...rest.matchAll(/\s([\w:-]+)=("([^"]*)"|'([^']*)'|[^\s"'>]+)/g)].map(([, name = '', bare, double, single]) => {
      return { tag, name, value: decoded(double ?? single ?? bare ?? '') };
    }),
  );

/** Every address a page names in its tags. */
export const addressesIn = (html: string): string[] =>
  attributesOf(html)
    .filter(({ name, value }) => name !== 'xmlns' && (ALWAYS.test(name) || LIKE_ONE.test(value)))
    .flatMap(({ name, value }) =>
      name === 'srcset' ? value.split(',').map((one) => one.trim().split(' ')[0] ?? '') : [value],
    );

/** Every address in a tree of JSON. A key `root` holds where a language begins. */
export function addressesWithin(data: unknown, key = ''): string[] {
  if (typeof data === 'string') return LIKE_ONE.test(data) ? [key === 'root' ? `${data}/` : data] : [];
  if (typeof data !== 'object' || data === null) return [];
  return Object.entries(data).flatMap(([name, value]) => addressesWithin(value, Array.isArray(data) ? key : name));
}

const anchors = new Map<string, Set<string>>();
function anchorsOf(file: string): Set<string> {
  const known = anchors.get(file);
  if (known) return known;
  const ids = attributesOf(readFileSync(file, 'utf8')).filter(({ name }) => name === 'id');
  anchors.set(file, new Set(ids.map(({ value }) => value)));
  return anchorsOf(file);
}

/**
 * Where an address of a built site leads.
 * @param dist the folder of the site
 * @param page the path of the file that names it
 * @param origin the public address of the site, if it has one
 * @returns `outside`, `ours`, or what is missing
 */
export function leadsTo(dist: string, page: string, address: string, origin = OURS): string {
  const url = new URL(address, `${origin}/${page.replace(/(^|\/)index\.html$/, '$1')}`);
  if (url.origin !== origin) return url.origin === 'null' ? url.protocol : 'outside';
  const file = join(dist, decodeURIComponent(url.pathname), url.pathname.endsWith('/') ? 'index.html' : '');
  if (!existsSync(file) || !statSync(file).isFile()) return `no file: ${page} → ${address}`;
  const anchor = decodeURIComponent(url.hash.slice(1));
  // The check reads there what to begin with, which is no place on its page.
  if (anchor === '' || (/^\w+=/.test(anchor) && url.pathname.endsWith('/check/'))) return 'ours';
  return anchorsOf(file).has(anchor) ? 'ours' : `no anchor: ${page} → ${address}`;
}
