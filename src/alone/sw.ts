// The service worker of one language. What it keeps is put in after the build: see build/offline.ts.
import { answer } from './offline/answer.ts';
import { clean, keep, OWN, precache, renew } from './offline/keep.ts';
import { scope } from './offline/scope.ts';

scope.addEventListener('install', (event) => event.waitUntil(precache().then(renew)));
// No skipWaiting: a check under way goes on with the version it began with.
scope.addEventListener('activate', (event) => event.waitUntil(clean()));

scope.addEventListener('fetch', (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method === 'GET' && origin === location.origin && !pathname.startsWith('/pagefind/'))
    // A storage that fails must not keep from the page what the network has.
    event.respondWith(answer(request, OWN).catch(() => fetch(request)));
});

scope.addEventListener('message', (event) => {
  // A page that keeps itself does not ask how it went; whoever asks for all of them does.
  const { keep: paths, tell } = event.data as { keep: string[]; tell?: true };
  event.waitUntil(keep(paths, (told) => tell && event.source?.postMessage(told)));
});
