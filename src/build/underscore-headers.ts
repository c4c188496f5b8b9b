import { type Kind, kindOf } from './kinds.ts';

type Rule = { path: string; kind: Kind };
type Folder = Map<string, Folder | Kind>;

/** The address a file is asked for by: the page of a folder is the folder. */
const addressOf = (file: string) => `/${file.replace(/(^|\/)index\.html$/, '$1')}`;

function treeOf(kinds: readonly Kind[], files: readonly string[]): Folder {
  const root: Folder = new Map();
  for (const file of files) {
    const parts = file.split('/');
    const name = parts.pop() as string;
    let here = root;
    for (const part of parts) {
      if (!here.has(part)) here.set(part, new Map());
      here = here.get(part) as Folder;
    }
    here.set(name, kindOf(kinds, addressOf(file)));
  }
  return root;
}

/** The one kind of everything in a folder, if there is one. */
function onlyKind(folder: Folder): Kind | undefined {
  const all = [...folder.values()].map((entry) => (entry instanceof Map ? onlyKind(entry) : entry));
  return new Set(all).size === 1 ? all[0] : undefined;
}

function rulesBelow(folder: Folder, above: string): Rule[] {
  return [...folder].flatMap(([name, entry]) => {
    if (!(entry instanceof Map)) return [{ path: addressOf(above + name), kind: entry }];
    const kind = onlyKind(entry);
    return kind ? [{ path: `/${above}${name}/*`, kind }] : rulesBelow(entry, `${above}${name}/`);
  });
}

/**
 * Few rules of which no two match the same address: where two do, Cloudflare sends both values of a header, joined by
 * a comma, and Netlify one of them.
 * @param files every file of the site, by path
 */
export const rulesOf = (kinds: readonly Kind[], files: readonly string[]): Rule[] =>
  rulesBelow(treeOf(kinds, files), '');
