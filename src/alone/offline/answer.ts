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
  const network = fetched(request);
  const soon = await Promise.race([network.catch(() => null), later()]);
  // A slow network is still one: what was never kept goes on waiting for it.
  return soon ?? (await kept(pathname, own)) ?? network.catch(() => instead(request, own));
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

/** This version first, then what was visited. */
async function kept(path: string, own: string): Promise<Response | undefined> {
  const cache = await caches.open(own);
  return (await cache.match(path)) ?? (await caches.match(path));
}

/** For a page that was never opened and cannot be had: the one that says what there is. */
async function instead(request: Request, own: string): Promise<Response> {
  const cache = await caches.open(own);
  const page = request.mode === 'navigate' ? `${new URL(scope.registration.scope).pathname}offline/` : '';
  return (await cache.match(page)) ?? Response.error();
}

const later = () => new Promise<null>((done) => setTimeout(() => done(null), PATIENCE));
