import { execFileSync } from 'node:child_process';
import { chmodSync, createReadStream, createWriteStream, existsSync, mkdirSync, renameSync } from 'node:fs';
import { dirname } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createBrotliDecompress } from 'node:zlib';
import { DEBIAN, PACKED } from './places.mjs';

const run = (command, ...args) =>
  execFileSync(command, args, {
    cwd: import.meta.dirname,
    stdio: 'inherit',
    shell: process.platform === 'win32',
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });

async function unpack({ from, to }) {
  if (existsSync(to)) return;
  mkdirSync(dirname(to), { recursive: true });
  // Under another name first: what was broken off half way must not look unpacked.
  await pipeline(createReadStream(from), createBrotliDecompress(), createWriteStream(`${to}.part`));
  chmodSync(`${to}.part`, 0o755);
  renameSync(`${to}.part`, to);
}

/** Debian's packages that are not there; without root they are named, and their browsers are told as not run. */
function installDebian() {
  const wanted = Object.keys(DEBIAN).filter((name) => !existsSync(DEBIAN[name]));
  if (wanted.length === 0) return;
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) {
    console.log(`Not installed, for want of root or apt-get: ${wanted.join(' ')}`);
    return;
  }
  run('apt-get', 'update', '-qq');
  run('apt-get', 'install', '-y', '-qq', '--no-install-recommends', ...wanted, 'fonts-noto-cjk');
}

run('npm', 'ci');
for (const browser of Object.values(PACKED)) await unpack(browser);
installDebian();
