import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';

const TICKS = 100;

/** A process's CPU so far in seconds and its peak memory in MB, as Linux tells them; null once it is gone. */
function look(pid) {
  try {
    const times = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1].split(' ');
    const peak = /VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'));
    return { cpu: (Number(times[11]) + Number(times[12])) / TICKS, memory: Number(peak[1]) / 1024 };
  } catch {
    return null;
  }
}

const pagesIn = (folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.html')).length;

/**
 * Builds an Astro project and watches the process that does it. CPU seconds, since the machine is shared.
 * @param minutes after which it is ended
 * @returns pages, CPU and wall seconds, peak memory in MB, and how it ended
 */
export async function build({ root, out, env = {}, minutes }) {
  const astro = resolve('node_modules/astro/bin/astro.mjs');
  const start = performance.now();
  const child = spawn(process.execPath, [astro, 'build', '--root', root, '--outDir', out], {
    cwd: root,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let log = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (log = (log + text).slice(-3000)));
  let last = { cpu: 0, memory: 0 };
  const watch = setInterval(() => (last = look(child.pid) ?? last), 200);
  const late = setTimeout(() => child.kill(), minutes * 60_000);
  const code = await new Promise((done) => child.on('close', done));
  clearInterval(watch);
  clearTimeout(late);
  if (code > 0) console.error(log);
  const ended = code === 0 ? 'built' : code === null ? `ended after ${minutes} min` : 'failed';
  return { ...last, wall: (performance.now() - start) / 1000, ended, pages: code === 0 ? pagesIn(out) : null };
}
