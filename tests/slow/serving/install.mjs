import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const BROTLI = '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so';
const PACKAGES = { nginx: ['nginx', 'libnginx-mod-http-brotli-static'], caddy: ['caddy'], wrk: ['wrk'] };

const runs = (command, ...args) => spawnSync(command, args, { stdio: 'ignore' }).error === undefined;
const isThere = (name) =>
  name === 'nginx' ? runs('nginx', '-v') && existsSync(BROTLI) : runs(name, name === 'caddy' ? 'version' : '-v');

/**
 * Sees that a program is there, from Debian if need be.
 * @returns why it is not, or null
 */
export function missing(name) {
  if (isThere(name)) return null;
  if (process.getuid?.() !== 0) return `${name} is not installed, and only root may install it`;
  if (!runs('apt-get', '--version')) return `${name} is not installed, and there is no apt-get`;
  // RUNLEVEL=1: what is installed is not started as a service of the machine.
  const env = { ...process.env, RUNLEVEL: '1', DEBIAN_FRONTEND: 'noninteractive' };
  const apt = (...args) => spawnSync('apt-get', ['-qq', ...args], { env, stdio: 'ignore' });
  apt('update');
  apt('install', '-y', '--no-install-recommends', ...PACKAGES[name]);
  return isThere(name) ? null : `apt-get could not install ${PACKAGES[name].join(' ')}`;
}
