import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, expect, test } from 'vitest';
import { follow, followAll, MANNERS } from '../src/commands/follow.ts';

const servers: Server[] = [];
afterEach(() => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    server.close();
  }
});

/** An office's server of our own, gone after the test. */
async function office(answer: RequestListener): Promise<string> {
  const server = createServer(answer);
  servers.push(server);
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

/** Addresses where nothing listens, of different hosts. */
async function silence(count: number): Promise<string[]> {
  const before = servers.length;
  const addresses: string[] = [];
  while (addresses.length < count) addresses.push(await office(() => {}));
  await Promise.all(servers.splice(before).map((server) => new Promise((done) => server.close(done))));
  return addresses;
}

test('an address works, has moved, is gone, refuses or does not answer', async () => {
  const origin = await office(({ url }, response) => {
    if (url === '/moved') response.writeHead(301, { Location: '/works' });
    else response.writeHead({ '/works': 200, '/gone': 404, '/closed': 410 }[url ?? ''] ?? 412);
    response.end();
  });
  const states = async (path: string) => {
    const { state, detail } = await follow(origin + path, 1000);
    return [state, detail];
  };
  expect(await states('/works')).toEqual(['works', '']);
  expect(await states('/moved')).toEqual(['moved', `${origin}/works`]);
  expect(await states('/gone')).toEqual(['gone', '404']);
  expect(await states('/closed')).toEqual(['gone', '410']);
  expect(await states('/robots')).toEqual(['refused', '412']);
  const [silent = ''] = await silence(1);
  expect(await follow(silent, 1000)).toMatchObject({ state: 'no answer', detail: 'ECONNREFUSED' });
});

test('who hangs up on HEAD, or refuses it, is asked by GET; who says nothing is not waited for', async () => {
  const refusing = await office(({ method }, response) => response.writeHead(method === 'HEAD' ? 405 : 200).end());
  const rude = await office(({ method, socket }, response) => (method === 'HEAD' ? socket.destroy() : response.end()));
  const slow = await office(() => {});
  expect((await follow(refusing, 1000)).state).toBe('works');
  expect((await follow(rude, 1000)).state).toBe('works');
  expect(await follow(slow, 50)).toMatchObject({ state: 'no answer', detail: 'too slow' });
});

test('a host is asked one thing at a time, hosts side by side', async () => {
  const most = { host: 0, all: 0 };
  let all = 0;
  const listen = () => {
    let here = 0;
    return office((_, response) => {
      most.host = Math.max(most.host, ++here);
      most.all = Math.max(most.all, ++all);
      setTimeout(() => {
        here--;
        all--;
        response.end();
      }, 30);
    });
  };
  const origins = [await listen(), await listen(), await listen()];
  const addresses = origins.flatMap((origin) => ['a', 'b', 'c'].map((path) => `${origin}/${path}`));
  const found = await followAll(addresses, { ...MANNERS, atOnce: 2 });
  expect(found.map(({ address }) => address).sort()).toEqual([...addresses].sort());
  expect(most).toEqual({ host: 1, all: 2 });
});

test('without a network it stops after a few hosts; with one, hosts that do not answer are no reason to stop', async () => {
  const works = await office((_, response) => response.end());
  const silent = await silence(8);
  const manners = { ...MANNERS, atOnce: 1 };
  expect(await followAll(silent, manners)).toHaveLength(MANNERS.deaf);
  expect(await followAll([works, ...silent], manners)).toHaveLength(9);
});
