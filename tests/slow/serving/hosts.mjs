import { execFileSync, spawn } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';

const DEPLOY = new URL('../../../deploy/', import.meta.url).pathname;
const MODULE = '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so';

/** A port nobody listens on, on this machine alone. */
const freePort = () =>
  new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });

/** The committed server block, as a release puts it in place; only the port is the test's. */
function nginx(work, site, port) {
  const block = readFileSync(`${DEPLOY}nginx.conf`, 'utf8')
    .replaceAll('/srv/help/site', site)
    .replace('listen 80;', `listen 127.0.0.1:${port};`);
  writeFileSync(`${work}/site.conf`, block);
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `${name}_temp_path ${work}/t;`);
  writeFileSync(
    `${work}/nginx.conf`,
    `daemon off; worker_processes 1; pid ${work}/nginx.pid; error_log stderr crit; load_module ${MODULE};
    events { worker_connections 512; } http { sendfile on; ${temporary.join(' ')} include ${work}/site.conf; }`,
  );
  return ['nginx', ['-c', `${work}/nginx.conf`, '-p', work], process.env];
}

/** The committed Caddyfile; only its own control port is taken away. */
function caddy(work, site, port) {
  const env = { ...process.env, SITE: site, ADDRESS: `http://127.0.0.1:${port}`, HOME: work, XDG_DATA_HOME: work };
  const args = ['adapt', '--adapter', 'caddyfile', '--config', `${DEPLOY}Caddyfile`];
  const config = JSON.parse(
    execFileSync('caddy', args, { env, encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] }),
  );
  config.admin = { disabled: true };
  config.logging = { logs: { default: { level: 'ERROR' } } };
  writeFileSync(`${work}/caddy.json`, JSON.stringify(config));
  return ['caddy', ['run', '--config', `${work}/caddy.json`], env];
}

const COMMANDS = { nginx, caddy };

async function answers(address) {
  for (let n = 0; n < 100; n++) {
    if (
      await fetch(address).then(
        () => true,
        () => false,
      )
    )
      return;
    await wait(50);
  }
  throw new Error(`nothing answers at ${address}`);
}

/**
 * Starts a server on a built site.
 * @param name nginx or caddy
 * @param work a folder of its own
 * @returns its address, without a slash at the end, and what ends it
 */
export async function start(name, work, site) {
  const port = await freePort();
  const [command, args, env] = COMMANDS[name](work, site, port);
  const child = spawn(command, args, { env, stdio: ['ignore', 'ignore', 'inherit'] });
  const end = () => new Promise((resolve) => child.once('exit', resolve) && child.kill('SIGTERM'));
  const address = `http://127.0.0.1:${port}`;
  try {
    await answers(address);
  } catch (error) {
    child.kill('SIGKILL');
    throw error;
  }
  return { address, end };
}
