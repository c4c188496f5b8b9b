import { ALWAYS, type Headers, HSTS, type Kind, kindOf } from './kinds.ts';
import { rulesOf } from './underscore-headers.ts';

const GENERATED = '# Written at every build from src/build/kinds.ts. Change it there.\n';
const lines = (list: readonly string[]) => `${list.join('\n')}\n`;
const pairs = (headers: Headers) => Object.entries(headers);

/** The type of every file a site may hold: not all hosts know all, and under `nosniff` a wrong one is refused. */
export const TYPES: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  json: 'application/json',
  webmanifest: 'application/manifest+json',
  xml: 'application/xml; charset=utf-8',
  txt: 'text/plain; charset=utf-8',
  md: 'text/markdown; charset=utf-8',
  csv: 'text/csv; charset=utf-8',
  ics: 'text/calendar; charset=utf-8',
  svg: 'image/svg+xml',
  png: 'image/png',
  webp: 'image/webp',
  jpg: 'image/jpeg',
  ico: 'image/x-icon',
  pdf: 'application/pdf',
  wasm: 'application/wasm',
};

const namesOf = (kinds: readonly Kind[]) => [...new Set(kinds.flatMap(({ headers }) => Object.keys(headers)))];
const variable = (header: string) => `$site_${header.toLowerCase().replaceAll('-', '_')}`;

/** A kind without its own value of a header gets an empty one, which nginx does not send. */
function nginxMap(kinds: readonly Kind[], header: string): string {
  const rows = kinds.flatMap(({ name, headers }) => (headers[header] ? [`  ${name} "${headers[header]}";`] : []));
  return lines([`map $site_kind ${variable(header)} {`, ...rows, '}']);
}

/**
 * nginx's maps, for the `http` block: an address to its kind, a kind to the value of each header.
 * @param own the language tags with a page of their own for what is not there
 */
export function nginxMaps(kinds: readonly Kind[], own: readonly string[]): string {
  const rows = kinds.map(({ name, pattern }) => (pattern ? `  "~${pattern}" ${name};` : `  default ${name};`));
  const missing = own.map((tag) => `  "~^/${tag}/" /${tag}/404/index.html;`);
  return [
    GENERATED,
    lines(['map $uri $site_kind {', ...rows, '}']),
    lines(['map $request_uri $site_missing {', ...missing, '  default /404.html;', '}']),
    ...namesOf(kinds).map((header) => nginxMap(kinds, header)),
  ].join('');
}

/** nginx's `add_header` lines and types, for the `server` block. A location with an `add_header` of its own would lose them. */
export function nginxServer(kinds: readonly Kind[]): string {
  return (
    GENERATED +
    lines([
      ...pairs(ALWAYS).map(([name, value]) => `add_header ${name} "${value}" always;`),
      ...namesOf(kinds).map((name) => `add_header ${name} ${variable(name)} always;`),
      ...pairs(HSTS).map(([name, value]) => `# add_header ${name} "${value}" always;`),
      'default_type application/octet-stream;',
      'types {',
      ...Object.entries(TYPES).map(([extension, type]) => `  "${type}" ${extension};`),
      '}',
    ])
  );
}

const caddySet = (headers: Headers) => pairs(headers).map(([name, value]) => `    ${name} "${value}"`);

/** A snippet that says which kind an address is of, and which page answers where nothing is. */
function caddyKinds(kinds: readonly Kind[], own: readonly string[]): string[] {
  const rows = kinds.map(({ name, pattern }) => (pattern ? `    "~${pattern}" ${name}` : `    default ${name}`));
  const missing = own.map((tag) => `    "~^/${tag}/" /${tag}/404/index.html`);
  return [
    '(site_kinds) {',
    ...['  map {http.request.uri.path} {site_kind} {', ...rows, '  }'],
    ...['  map {http.request.orig_uri.path} {site_missing} {', ...missing, '    default /404.html', '  }'],
    '}',
  ];
}

function caddyHeaders(kinds: readonly Kind[]): string[] {
  return [
    '(site_headers) {',
    ...['  header {', ...caddySet(ALWAYS), '    -Server', ...caddySet(HSTS).map((line) => `    #${line}`), '  }'],
    ...kinds.flatMap(({ name, headers }) => [
      `  @site_${name} expression {site_kind} == "${name}"`,
      ...[`  header @site_${name} {`, ...caddySet(headers), '  }'],
    ]),
    ...Object.entries(TYPES).flatMap(([extension, type]) => [
      `  @site_type_${extension} path *.${extension}`,
      `  header @site_type_${extension} Content-Type "${type}"`,
    ]),
    '}',
  ];
}

/**
 * Caddy's snippets: `site_kinds`; `site_headers`, what each kind gets; and `site_missing_headers`, what the page gets that
 * answers where nothing is, whatever was asked for.
 * @param own as for nginx
 */
export function caddy(kinds: readonly Kind[], own: readonly string[]): string {
  const page = { ...kindOf(kinds, '/').headers, 'Content-Type': TYPES['html'] as string };
  const missing = ['(site_missing_headers) {', '  header {', ...caddySet(page), '  }', '}'];
  return GENERATED + lines([...caddyKinds(kinds, own), ...caddyHeaders(kinds), ...missing]);
}

/**
 * The `_headers` file of Cloudflare Pages and Netlify.
 * @param files every file of the site, by path
 */
export function underscoreHeaders(kinds: readonly Kind[], files: readonly string[]): { text: string; rules: number } {
  const block = (path: string, headers: Headers) =>
    lines([path, ...pairs(headers).map(([name, value]) => `  ${name}: ${value}`)]);
  const rules = rulesOf(kinds, files);
  const hsts = pairs(HSTS).map(([name, value]) => `#   ${name}: ${value}\n`);
  const text = [GENERATED, block('/*', ALWAYS), ...hsts, ...rules.map(({ path, kind }) => block(path, kind.headers))];
  return { text: text.join(''), rules: rules.length + 1 };
}
