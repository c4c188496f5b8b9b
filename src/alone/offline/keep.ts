import type { scope } from './scope.ts';

/** What belongs to this version: addresses with their revision, put in after the build in place of this name. */
declare const self: Pick<typeof scope, '__WB_MANIFEST'>;
const LIST = self.__WB_MANIFEST;

/** Pages that were opened, or asked for all together. */
export const VISITED = 'visited';

const version = LIST.map(({ url, revision }) => url + revision).join();
/** A short name of this version, by its list. */
export const OWN = `own-${[...version].reduce((sum, char) => (Math.imul(sum, 31) + char.charCodeAt(0)) >>> 0, 7).toString(36)}`;

/** Fetched anew, so that no older copy of a browser's gets into this version. */
const fresh = (path: string) => new Request(path, { cache: 'reload' });

/** Keeps this version whole, or not at all. */
export async function precache(): Promise<void> {
  const cache = await caches.open(OWN);
  await cache.addAll(LIST.map(({ url }) => fresh(url)));
}

/** What pages with scripts of their own hold. */
const MODULE = 'type="module"';

/**
 * A page that was opened asks for scripts of the version it came with, and these go with that version: such pages are
 * fetched anew. Where that fails they stay, and show what needs no script.
 */
export async function renew(): Promise<void> {
  const cache = await caches.open(VISITED);
  const pages = (await cache.keys()).filter(({ url }) => url.endsWith('/'));
  for (const { url } of pages) {
    const page = await cache.match(url);
    if ((await page?.text())?.includes(MODULE)) await cache.add(fresh(url)).catch(() => {});
  }
}

/** Drops every version but this one. */
export async function clean(): Promise<void> {
  const names = await caches.keys();
  await Promise.all(names.filter((name) => name.startsWith('own-') && name !== OWN).map((name) => caches.delete(name)));
}

export type Told = { done: number; of: number } | { failed: 'full' | 'offline' | 'missing' };

/** Keeps pages for later, one after another, and tells how far it is. */
export async function keep(paths: readonly string[], tell: (told: Told) => void): Promise<void> {
  const cache = await caches.open(VISITED).catch(() => null);
  // A browser that keeps nothing at all says so at once.
  if (!cache) {
    tell({ failed: 'missing' });
    return;
  }
  for (const [at, path] of paths.entries()) {
    try {
      if (!(await caches.match(path))) await cache.add(fresh(path));
    } catch (error) {
      tell({ failed: (error as Error).name === 'QuotaExceededError' ? 'full' : 'offline' });
      return;
    }
    tell({ done: at + 1, of: paths.length });
  }
}
