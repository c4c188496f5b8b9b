import { execFileSync } from 'node:child_process';

/**
 * Asks for one page as often as can be for one second, by 16 connections.
 * @returns requests a second, and the milliseconds that 99 of 100 answers stay below
 */
export function load(address, path) {
  const args = ['-t1', '-c16', '-d1s', '--latency', '-H', 'Accept-Encoding: br', address + path];
  const said = execFileSync('wrk', args, { encoding: 'utf8' });
  const [, amount, unit] = /99%\s+([\d.]+)(us|ms|s)\b/.exec(said) ?? [];
  return {
    'requests/s': Math.round(Number(/Requests\/sec:\s+([\d.]+)/.exec(said)?.[1])),
    'p99 ms': Number((Number(amount) * { us: 0.001, ms: 1, s: 1000 }[unit]).toFixed(2)),
    wrong: /Non-2xx|Socket errors/.test(said) ? said.match(/(Non-2xx|Socket errors).*/)[0] : '',
  };
}
