// This project is typed for pages. Of what only a service worker has, this is all that is used here.
type Waiting = Event & { waitUntil: (work: Promise<unknown>) => void };
type Asking = Waiting & { request: Request; respondWith: (answer: Promise<Response>) => void };
type Told = Waiting & { data: unknown; source: { postMessage: (message: unknown) => void } | null };

type Scope = {
  registration: { scope: string };
  __WB_MANIFEST: { url: string; revision: string | null }[];
  addEventListener: {
    (type: 'install' | 'activate', listener: (event: Waiting) => void): void;
    (type: 'fetch', listener: (event: Asking) => void): void;
    (type: 'message', listener: (event: Told) => void): void;
  };
};

/** The service worker itself. */
export const scope = globalThis as unknown as Scope;
