import { exportJWK, generateKeyPair, SignJWT } from 'jose';
import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { runInfra } from '#clients/cli/main.ts';
import { captureIo } from '#clients/cli/testing/captured-io.ts';
import { REPOSITORY } from '#deploy/local/repository.ts';
import { ROOT_TENANT_ID } from '#platform/auth/root-tenant.ts';
import { mutate } from '#test/harness/fleet.ts';
import { createGraph } from '#test/harness/graph-caller.ts';
import { startTestStack, type TestStack } from '#test/harness/stack.ts';
import { createBrowser, type Browser } from '#test/peers/oidc/browse.ts';
import {
  ROBOT_SECRET,
  serviceClient,
  startOidcProvider,
  type OidcProvider,
} from '#test/peers/oidc/oidc-provider.ts';
import { AUDIENCE_URI, TOKEN_EXCHANGE, WORKLOADS } from '#test/peers/oidc/token-exchange.ts';
import { freePort } from '#test/servers/free-port.ts';

const PATIENCE = { timeout: 60_000, interval: 100 };
const WORKER = 'system:serviceaccount:infra:worker';
const ME = '{ me { subject grants { tenant { id } role source } } }';

let folder: string;
let provider: OidcProvider;
let stack: TestStack;
let pages: ChildProcess;
let consoleUrl: string;

// A stack whose people, programs and own processes all get their tokens from a foreign provider.
beforeAll(async () => {
  // The provider warns at length that it is not set up for production.
  for (const method of ['info', 'warn'] as const) vi.spyOn(console, method).mockImplementation(() => {});
  folder = await mkdtemp(join(tmpdir(), 'infratographer-identity-'));
  const [apis, consolePort] = [await freePort(), await freePort()];
  consoleUrl = `http://127.0.0.1:${consolePort}`;
  const { publicKey, privateKey } = await generateKeyPair('ES256', { extractable: true });
  provider = await startOidcProvider({
    people: { ann: { groups: ['infra-admins'] }, bob: { groups: ['staff'] } },
    clients: [
      serviceClient('exchange', ROBOT_SECRET, TOKEN_EXCHANGE),
      serviceClient('infra-dispatcher', ROBOT_SECRET),
    ],
    consoleRedirect: `${consoleUrl}/callback`,
    logoutUri: `http://127.0.0.1:${apis}/auth/backchannel-logout`,
    workloadKeys: [{ ...(await exportJWK(publicKey)), kid: 'cluster', alg: 'ES256' }],
  });
  const own = await new SignJWT()
    .setProtectedHeader({ alg: 'ES256', kid: 'cluster' })
    .setIssuer(WORKLOADS)
    .setSubject(WORKER)
    .setAudience(provider.issuer)
    .setExpirationTime('1h')
    .sign(privateKey);
  await writeFile(join(folder, 'own'), own);
  await writeFile(join(folder, 'secret'), ROBOT_SECRET);
  const verifying = {
    AUTH_JWKS: '',
    AUTH_ISSUER: provider.issuer,
    AUTH_ROLES: JSON.stringify([{ when: { groups: 'infra-admins' }, role: 'admin', tenant: ROOT_TENANT_ID }]),
    AUTH_SERVICES: JSON.stringify([
      { sub: WORKER, client_id: 'exchange' },
      { sub: 'infra-dispatcher', client_id: 'infra-dispatcher' },
    ]),
  };
  const calling = {
    SERVICE_TOKEN: '',
    SERVICE_ISSUER: provider.issuer,
    SERVICE_CLIENT_SECRET_FILE: join(folder, 'secret'),
    SERVICE_PARAMETERS: JSON.stringify({ resource: AUDIENCE_URI }),
  };
  stack = await startTestStack({
    servers: 1,
    // A tenant is deleted by an operation, as locations may refer to it.
    domains: ['tenants', 'locations', 'operations'],
    ports: { apis },
    only: ['dispatcher', 'worker', 'gateway'],
    environment: {
      apis: verifying,
      gateway: verifying,
      boot: verifying,
      dispatcher: { ...calling, SERVICE_CLIENT_ID: 'infra-dispatcher' },
      worker: { ...calling, SERVICE_CLIENT_ID: 'exchange', SERVICE_SUBJECT_TOKEN_FILE: join(folder, 'own') },
    },
  });
  await startConsole(consolePort);
});
afterAll(async () => {
  pages?.kill();
  await stack?.stop();
  await provider?.close();
  vi.restoreAllMocks();
  await rm(folder, { recursive: true, force: true });
});

async function startConsole(port: number): Promise<void> {
  await writeFile(join(folder, 'index.html'), '<html>the console</html>');
  pages = spawn(process.execPath, [join(REPOSITORY, 'processes', 'console.ts')], {
    env: {
      PATH: process.env['PATH'],
      PORT: String(port),
      LOG_LEVEL: 'warn',
      CONSOLE_URL: consoleUrl,
      CONSOLE_FILES: folder,
      CONSOLE_GRAPH_URL: stack.stack.info.graphql,
      CONSOLE_ISSUER: provider.issuer,
      CONSOLE_RESOURCE: AUDIENCE_URI,
    },
    stdio: 'inherit',
  });
  await vi.waitFor(
    async () => expect(await fetch(`${consoleUrl}/readyz`)).toMatchObject({ status: 200 }),
    PATIENCE,
  );
}

async function askByConsole(browser: Browser, query: string): Promise<{ status: number; data?: unknown }> {
  const answer = await browser.send(`${consoleUrl}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-infratographer-console': '1' },
    body: JSON.stringify({ query }),
  });
  return { status: answer.status, ...((await answer.json()) as { data?: unknown }) };
}

/** The status of a graph's answer to a query that it resolves on its own. */
async function statusAt(url: string, token: string): Promise<number> {
  const answer = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
    body: JSON.stringify({ query: '{ __typename }' }),
  });
  return answer.status;
}

test('a person who signs in at the console, or by infra, has the roles of their groups', async () => {
  const browser = createBrowser('ann');
  expect((await browser.open(`${consoleUrl}/sign-in`)).html).toContain('the console');
  const admin = { tenant: { id: ROOT_TENANT_ID }, role: 'ADMIN', source: 'TOKEN' };
  expect(await askByConsole(browser, ME)).toMatchObject({
    data: { me: { subject: 'ann', grants: [admin] } },
  });

  const rolesByCli = async (person: string): Promise<unknown> => {
    const captured = captureIo({
      env: { INFRA_CONFIG: join(folder, `${person}.json`), INFRA_KEYRING: 'off' },
    });
    const provided = ['--issuer', provider.issuer, '--audience', AUDIENCE_URI];
    const url = stack.stack.info.graphql;
    const code = runInfra(captured.io, ['login', '--url', url, ...provided, '--browser']);
    await vi.waitFor(() => expect(captured.stderr()).toContain('Open http'), PATIENCE);
    await createBrowser(person).open(/http\S+/.exec(captured.stderr())?.[0] ?? '');
    expect(await code).toBe(0);
    const asking = captureIo({ env: { INFRA_CONFIG: join(folder, `${person}.json`), INFRA_KEYRING: 'off' } });
    expect(await runInfra(asking.io, ['api', ME])).toBe(0);
    return JSON.parse(asking.stdout());
  };
  expect(await rolesByCli('ann')).toEqual({ me: { subject: 'ann', grants: [admin] } });
  expect(await rolesByCli('bob')).toEqual({ me: { subject: 'bob', grants: [] } });
});

test('own processes with tokens by exchange and by client credentials do their work', async () => {
  const graph = createGraph(stack.stack.info.graphql, await provider.personToken('ann'));
  const { tenant } = await mutate<{ tenant: { id: string } }>(
    graph,
    'tenantCreate',
    { idempotencyKey: 'made', name: 'short-lived' },
    'tenant { id }',
  );
  const { operation } = await mutate<{ operation: { id: string } }>(
    graph,
    'tenantDelete',
    { idempotencyKey: 'gone', id: tenant.id },
    'operation { id }',
  );
  const read = 'query($id: ID!) { operation(id: $id) { state } }';
  await vi.waitFor(async () => {
    expect(await graph.ask(read, { id: operation.id })).toEqual({ operation: { state: 'SUCCEEDED' } });
  }, PATIENCE);
});

test('a person who signs out at the provider is refused by console, gateway and domains, also after a restart', async () => {
  const browser = createBrowser('ann');
  await browser.open(`${consoleUrl}/sign-in`);
  const token = await provider.personToken('ann', browser);
  const other = await provider.personToken('bob');
  const { graphql: gateway, tickets } = stack.stack.info;
  const domain = new URL('/tenants/graphql', tickets.url).href;
  for (const url of [gateway, domain]) expect(await statusAt(url, token)).toBe(200);
  await provider.signOut(browser);
  const refused = async (): Promise<void> => {
    expect(await statusAt(domain, token)).toBe(401);
    await vi.waitFor(async () => expect(await statusAt(gateway, token)).toBe(401), PATIENCE);
    for (const url of [gateway, domain]) expect(await statusAt(url, other)).toBe(200);
  };
  await refused();
  expect(await askByConsole(browser, ME)).toMatchObject({ status: 401 });
  expect(await browser.send(`${consoleUrl}/session`, {})).toMatchObject({ status: 401 });
  await stack.stack.restart('apis');
  await stack.stack.restart('gateway');
  await refused();
});
