import { VISITED } from './keep.ts';
import { scope } from './scope.ts';

/** How long the network may take before what is kept answers in its place, in milliseconds. */
const PATIENCE = 4000;

/** Files whose address changes with their content: whatever is kept of them is right. */
const isHashed = (path: string) => /^\/(_astro|packs)\//.test(path);

/**
 * What a page asks for: hashed files from what is kept, all else from the network, and what is kept where that fails.
 * @param own the cache of this version
 */
export async function answer(request: Request, own: string): Promise<Response> {
  const { pathname } = new URL(request.url);
  if (isHashed(pathname)) return (await caches.match(request)) ?? fetched(request);
  return (await Promise.race([fetched(request).catch(() => null), later()])) ?? (await kept(request, own));
}

async function fetched(request: Request): Promise<Response> {
  const response = await fetch(request);
  // A redirected answer may not stand for a page: the page it leads to is kept under its own address.
  if (response.ok && !response.redirected) await store(request, response.clone());
  return response;
}

/** A full storage loses the keeping, not the answer. */
async function store(request: Request, response: Response): Promise<void> {
  try {
    const cache = await caches.open(VISITED);
    await cache.put(new URL(request.url).pathname, response);
  } catch {
    // Nothing is lost but offline.
  }
}

/** This version first, then what was visited; for a page that was not, the one that says what there is. */
async function kept(request: Request, own: string): Promise<Response> {
  const cache = await caches.open(own);
  const path = new URL(request.url).pathname;
  const found = (await cache.match(path)) ?? (await caches.match(path));
  if (found) return found;
  if (request.mode !== 'navigate') return fetch(request);
  return (await cache.match(`${new URL(scope.registration.scope).pathname}offline/`)) ?? fetch(request);
}

const later = () => new Promise<null>((done) => setTimeout(() => done(null), PATIENCE));
