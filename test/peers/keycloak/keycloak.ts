import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { z } from 'zod';
import { freePort } from '#test/servers/free-port.ts';
import { installKeycloak } from './installation.ts';

/** A running Keycloak with the realm of `realm.json`. */
export interface Keycloak {
  readonly version: string;
  readonly issuer: string;
  /** Signs with a new key from now on; with `withdraw` the former ones are no longer published. */
  rotateKeys(options?: { readonly withdraw?: boolean }): Promise<void>;
  stop(): Promise<void>;
}

/** Its first start compiles its configuration. */
const START_MS = 300_000;
const REALM = 'infra';
const ADMIN = { username: 'admin', password: 'of-this-test' };

/** Starts it on loopback, with all data in its memory; or says why there is none. */
export async function startKeycloak(logoutUri: string): Promise<Keycloak | { readonly missing: string }> {
  const installation = await installKeycloak();
  if ('missing' in installation) return installation;
  const { folder, version } = installation;
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const settings = ['--http-host=127.0.0.1', `--http-port=${port}`, '--db=dev-mem', '--cache=local'];
  const child = spawn(join(folder, 'bin', 'kc.sh'), ['start-dev', ...settings, '--log-level=warn'], {
    stdio: ['ignore', 'pipe', 'pipe'],
    // A group of its own: the script starts Java as a child.
    detached: true,
    env: {
      PATH: process.env['PATH'],
      JAVA_HOME: process.env['JAVA_HOME'],
      TEST_RUN: process.env['TEST_RUN'],
      JAVA_OPTS_KC_HEAP: '-Xms64m -Xmx512m',
      KC_BOOTSTRAP_ADMIN_USERNAME: ADMIN.username,
      KC_BOOTSTRAP_ADMIN_PASSWORD: ADMIN.password,
    },
  });
  const said: string[] = [];
  for (const output of [child.stdout, child.stderr])
    output.setEncoding('utf8').on('data', (text: string) => said.push(text));
  const ended = once(child, 'exit');

  async function stop(): Promise<void> {
    const { pid } = child;
    if (pid === undefined || child.exitCode !== null || child.signalCode !== null) return;
    process.kill(-pid, 'SIGTERM');
    const killed = setTimeout(() => process.kill(-pid, 'SIGKILL'), 10_000);
    await ended;
    clearTimeout(killed);
  }

  try {
    for (const until = Date.now() + START_MS; !(await doesServe(url)); await delay(500)) {
      if (Date.now() < until && child.exitCode === null && child.signalCode === null) continue;
      throw new Error(`Keycloak does not serve: ${said.join('').slice(-2_000)}`);
    }
    await importRealm(url, logoutUri);
  } catch (error) {
    await stop();
    throw error;
  }
  return { version, issuer: `${url}/realms/${REALM}`, rotateKeys: keysOf(url), stop };
}

async function doesServe(url: string): Promise<boolean> {
  try {
    return (await fetch(`${url}/realms/master`, { signal: AbortSignal.timeout(5_000) })).ok;
  } catch {
    return false;
  }
}

const realmSchema = z.looseObject({
  clients: z.array(
    z.looseObject({ clientId: z.string(), attributes: z.record(z.string(), z.string()).optional() }),
  ),
});

async function importRealm(url: string, logoutUri: string): Promise<void> {
  const realm = realmSchema.parse(
    JSON.parse(await readFile(join(import.meta.dirname, 'realm.json'), 'utf8')),
  );
  const clients = realm.clients.map((client) =>
    client.clientId === 'console'
      ? { ...client, attributes: { ...client.attributes, 'backchannel.logout.url': logoutUri } }
      : client,
  );
  await administer(url, 'POST', '', { ...realm, clients });
}

/** A request to the administration of realms. */
async function administer(url: string, method: string, path: string, body?: object): Promise<unknown> {
  // The token lives for a minute.
  const login = await fetch(`${url}/realms/master/protocol/openid-connect/token`, {
    method: 'POST',
    body: new URLSearchParams({ ...ADMIN, grant_type: 'password', client_id: 'admin-cli' }),
  });
  const { access_token: token } = z.object({ access_token: z.string() }).parse(await login.json());
  const answer = await fetch(`${url}/admin/realms${path}`, {
    method,
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
  const text = await answer.text();
  if (!answer.ok) throw new Error(`Keycloak answers ${method} ${path} with ${answer.status}: ${text}`);
  return text === '' ? undefined : JSON.parse(text);
}

const componentsSchema = z.array(
  z.object({ id: z.string(), providerId: z.string(), config: z.record(z.string(), z.array(z.string())) }),
);

/** Keys are components of a realm; the one with the highest priority signs. */
function keysOf(url: string): Keycloak['rotateKeys'] {
  let priority = 1_000;
  return async ({ withdraw = false } = {}) => {
    priority += 1;
    const { id: parentId } = z.object({ id: z.string() }).parse(await administer(url, 'GET', `/${REALM}`));
    const type = 'org.keycloak.keys.KeyProvider';
    const query = new URLSearchParams({ parent: parentId, type });
    const former = componentsSchema.parse(await administer(url, 'GET', `/${REALM}/components?${query}`));
    await administer(url, 'POST', `/${REALM}/components`, {
      name: `rsa-${priority}`,
      providerId: 'rsa-generated',
      providerType: type,
      parentId,
      config: { priority: [String(priority)], enabled: ['true'], active: ['true'], algorithm: ['RS256'] },
    });
    if (!withdraw) return;
    for (const { id, providerId } of former)
      if (providerId === 'rsa-generated') await administer(url, 'DELETE', `/${REALM}/components/${id}`);
  };
}
