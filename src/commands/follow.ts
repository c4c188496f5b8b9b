/** What came of following an address; `detail`: where it moved to, the status that refused, or why no answer came. */
export type Followed = {
  address: string;
  state: 'works' | 'moved' | 'gone' | 'refused' | 'no answer';
  detail: string;
};
/** timeout: milliseconds for one question; atOnce: hosts asked side by side; deaf: hosts without answer until we stop. */
export type Manners = { timeout: number; atOnce: number; deaf: number };
export const MANNERS: Manners = { timeout: 10_000, atOnce: 4, deaf: 3 };

async function ask(method: 'HEAD' | 'GET', address: string, timeout: number): Promise<Response> {
  const answer = await fetch(address, { method, signal: AbortSignal.timeout(timeout) });
  await answer.body?.cancel();
  return answer;
}

function why(error: unknown): string {
  const { name, message, cause } = error as Error & { cause?: { code?: string; message?: string } };
  return name === 'TimeoutError' ? 'too slow' : (cause?.code ?? cause?.message ?? message);
}

/** Follows one address: HEAD, and where that gets no page, GET. Never throws. */
export async function follow(address: string, timeout: number): Promise<Followed> {
  try {
    const head = await ask('HEAD', address, timeout).catch(() => null);
    const { ok, status, redirected, url } = head?.ok ? head : await ask('GET', address, timeout);
    if (status === 404 || status === 410) return { address, state: 'gone', detail: String(status) };
    if (!ok) return { address, state: 'refused', detail: String(status) };
    return redirected ? { address, state: 'moved', detail: url } : { address, state: 'works', detail: '' };
  } catch (error) {
    return { address, state: 'no answer', detail: why(error) };
  }
}

const hostOf = (address: string) => new URL(address).host;

/**
 * Follows many addresses, one at a time on each host. Where the first hosts give no answer and none gave one, there is
 * no network, and the rest is left alone.
 * @returns what came of those that were followed
 */
export async function followAll(addresses: readonly string[], { timeout, atOnce, deaf }: Manners): Promise<Followed[]> {
  const hosts = [...Map.groupBy(addresses, hostOf).values()];
  const all: Followed[] = [];
  const isDeaf = () =>
    all.every(({ state }) => state === 'no answer') && new Set(all.map(({ address }) => hostOf(address))).size >= deaf;
  const work = async () => {
    for (let host = hosts.shift(); host; host = hosts.shift())
      for (const address of host) if (!isDeaf()) all.push(await follow(address, timeout));
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  return all;
}
