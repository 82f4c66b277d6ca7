import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { createBrowser } from '#test/peers/oidc/browse.ts';
import { AUDIENCE, startOidcProvider, type OidcProvider } from '#test/peers/oidc/oidc-provider.ts';
import { AUDIENCE_URI } from '#test/peers/oidc/token-exchange.ts';
import { runInfra } from '../main.ts';
import type { Io } from '../io.ts';
import { captureIo, type CapturedIo } from '../testing/captured-io.ts';
import { readContexts, readLogin, writeContexts, type Login } from './context-file.ts';
import { setTimeout } from 'node:timers/promises';
import { startMockGraph } from '#test/harness/mock-graph.ts';
import { chooseContext } from './context.ts';

const OPERATION = 'oprnopr-01m83r9f8seb4aqdfr84f23100';

let folder: string;
let provider: OidcProvider;

// A real provider with one person, who agrees to everything that a page of it asks.
beforeAll(async () => {
  // The provider says at length that it is not set up for production.
  for (const method of ['info', 'warn'] as const) vi.spyOn(console, method).mockImplementation(() => {});
  folder = await mkdtemp(join(tmpdir(), 'infra-login-'));
  provider = await startOidcProvider({ accessTokenSeconds: 30 });
});
afterAll(async () => {
  vi.restoreAllMocks();
  await provider.close();
  await rm(folder, { recursive: true, force: true });
});

function start(
  name: string,
  ...options: string[]
): { captured: CapturedIo; code: Promise<number>; file: string } {
  const file = join(folder, `${name}.json`);
  const captured = captureIo({ env: { INFRA_CONFIG: file } });
  const args = [
    'login',
    '--url',
    'https://infra.example/graphql',
    '--issuer',
    provider.issuer,
    '--audience',
    AUDIENCE_URI,
    ...options,
  ];
  return { captured, code: runInfra(captured.io, args), file };
}

const browse = async (url: string): Promise<string> => (await createBrowser('ann').open(url)).html;

function audienceOf(token: string): unknown {
  const [, payload = ''] = token.split('.');
  return (JSON.parse(Buffer.from(payload, 'base64url').toString()) as { aud: unknown }).aud;
}

function loginOf(io: Io, name: string): Login | undefined {
  const stored = readContexts(io).contexts[name];
  return stored === undefined ? undefined : readLogin(io, name, stored);
}

test('a person logs in with a code on any device', async () => {
  const { captured, code, file } = start('device');
  await vi.waitFor(() => expect(captured.stderr()).toContain('confirm the code'), { timeout: 10_000 });
  const [url = ''] = /http\S+/.exec(captured.stderr()) ?? [];
  await browse(url);
  expect(await code).toBe(0);
  expect(captured.stdout()).toBe(
    `logged in to infra.example; the token is in ${file}, which only you may read\n`,
  );
  expect(readContexts(captured.io).current).toBe('infra.example');
  expect(audienceOf(loginOf(captured.io, 'infra.example')?.token ?? '')).toBe(AUDIENCE);
  expect((await stat(file)).mode & 0o777).toBe(0o600);
});

test('a person logs in by a browser of this machine', async () => {
  const { captured, code } = start('browser', '--browser');
  await vi.waitFor(() => expect(captured.stderr()).toContain('Open http'), { timeout: 10_000 });
  const [url = ''] = /http\S+/.exec(captured.stderr()) ?? [];
  expect(await browse(url)).toContain('You are logged in');
  expect(await code).toBe(0);
});

test('a token that is about to end is renewed, and kept', async () => {
  const { captured, code } = start('renewal', '--browser');
  await vi.waitFor(() => expect(captured.stderr()).toContain('Open http'), { timeout: 10_000 });
  await browse(/http\S+/.exec(captured.stderr())?.[0] ?? '');
  expect(await code).toBe(0);
  const before = loginOf(captured.io, 'infra.example');
  expect(before?.renewal?.refreshToken).toBeDefined();
  // The provider's tokens end after 30 s, which is soon.
  const token = await chooseContext(captured.io, {}).token();
  expect(token).not.toBe(before?.token);
  expect(loginOf(captured.io, 'infra.example')?.token).toBe(token);
});

test('a watch outlasts its token', async () => {
  const { captured, code, file } = start('watch', '--browser');
  await vi.waitFor(() => expect(captured.stderr()).toContain('Open http'), { timeout: 10_000 });
  await browse(/http\S+/.exec(captured.stderr())?.[0] ?? '');
  expect(await code).toBe(0);
  const login = loginOf(captured.io, 'infra.example');
  if (login === undefined) throw new Error('There is no login.');
  const first = `Bearer ${login.token}`;
  const now = (token: string | null): object => ({
    id: OPERATION,
    state: token === first ? 'RUNNING' : 'SUCCEEDED',
  });
  const graph = await startMockGraph({
    operation: ({ token }) => now(token),
    // Each subscription ends before the operation does.
    operationUpdated: async function* updates({ token }) {
      yield now(token);
      await setTimeout(100);
    },
  });
  try {
    // It is renewed a minute before it ends: half a second after the watch has begun.
    const stored = { ...login, url: graph.url, expiresAt: Date.now() + 60_500 };
    writeContexts(captured.io, { current: 'x', contexts: { x: stored } });
    const watching = captureIo({ env: { INFRA_CONFIG: file } });
    expect(await runInfra(watching.io, ['operation', 'watch', OPERATION])).toBe(0);
    const tokens = new Set(graph.asked.map(({ token }) => token));
    expect([...tokens]).toEqual([first, `Bearer ${loginOf(captured.io, 'x')?.token}`]);
  } finally {
    await graph.stop();
  }
});

test('a login that cannot be renewed says to log in again', async () => {
  const captured = captureIo({ env: { INFRA_CONFIG: join(folder, 'ended.json') } });
  writeContexts(captured.io, {
    current: 'x',
    contexts: {
      x: {
        url: 'https://infra.example/graphql',
        token: 'old',
        expiresAt: 0,
        renewal: { issuer: provider.issuer, clientId: 'infra', refreshToken: 'gone' },
      },
    },
  });
  expect(await runInfra(captured.io, ['list', 'servers'])).toBe(3);
  expect(captured.stderr()).toBe('Your login has ended. Log in again: infra login.\n');
});

test('a service gives its token by standard input', async () => {
  const captured = captureIo({ env: { INFRA_CONFIG: join(folder, 'token.json') }, input: 'a.b.c\n' });
  const args = ['login', '--url', 'https://infra.example/graphql', '--token', '--name', 'prod'];
  expect(await runInfra(captured.io, args)).toBe(0);
  expect(loginOf(captured.io, 'prod')?.token).toBe('a.b.c');
  expect(await runInfra(captured.io, ['context', 'list'])).toBe(0);
  expect(captured.stdout()).toContain('* prod             https://infra.example/graphql');
});
