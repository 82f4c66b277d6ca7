import { mkdtemp, rm, stat } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Provider } from 'oidc-provider';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { runInfra } from '../main.ts';
import type { Io } from '../io.ts';
import { captureIo, type CapturedIo } from '../testing/captured-io.ts';
import { readContexts, readLogin, writeContexts, type Login } from './context-file.ts';
import { chooseContext } from './context.ts';

let folder: string;
let server: Server;
let issuer: string;

const AUDIENCE = 'https://infra.example';

// A real provider with one person, who agrees to everything that a page of it asks.
beforeAll(async () => {
  // The provider says at length that it is not set up for production.
  for (const method of ['info', 'warn'] as const) vi.spyOn(console, method).mockImplementation(() => {});
  folder = await mkdtemp(join(tmpdir(), 'infra-login-'));
  server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const provider = new Provider(issuer, {
    clients: [
      {
        client_id: 'infra',
        token_endpoint_auth_method: 'none',
        application_type: 'native',
        grant_types: ['authorization_code', 'refresh_token', 'urn:ietf:params:oauth:grant-type:device_code'],
        redirect_uris: ['http://127.0.0.1/callback'],
      },
    ],
    features: {
      deviceFlow: { enabled: true },
      devInteractions: { enabled: true },
      resourceIndicators: {
        enabled: true,
        getResourceServerInfo: () => ({ scope: 'openid', audience: AUDIENCE, accessTokenFormat: 'jwt' }),
        useGrantedResource: () => true,
      },
    },
    ttl: { AccessToken: 30, DeviceCode: 600 },
  });
  const handle = provider.callback();
  server.on('request', (request, response) => void handle(request, response));
});
afterAll(async () => {
  vi.restoreAllMocks();
  server.closeAllConnections();
  server.close();
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
    issuer,
    '--audience',
    AUDIENCE,
    ...options,
  ];
  return { captured, code: runInfra(captured.io, args), file };
}

/** A browser that fills in what the provider's pages ask: follows redirects and posts forms, with cookies. */
async function browse(first: string): Promise<string> {
  const cookies = new Map<string, string>();
  let request: { url: string; form?: URLSearchParams } = { url: first };
  for (let step = 0; step < 30; step += 1) {
    const response = await fetch(request.url, {
      redirect: 'manual',
      headers: { cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join('; ') },
      ...(request.form !== undefined && { method: 'POST', body: request.form }),
    });
    for (const cookie of response.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(cookie) ?? [];
      cookies.set(name, value);
    }
    const location = response.headers.get('location');
    const html = await response.text();
    if (location !== null) {
      request = { url: new URL(location, request.url).href };
      continue;
    }
    const [form] = /<form[^]*?<\/form>/.exec(html) ?? [];
    if (form === undefined) return html;
    const [, action = request.url] = /action="([^"]+)"/.exec(form) ?? [];
    const fields = new URLSearchParams({ login: 'ann', password: 'x' });
    for (const [input] of form.matchAll(/<input[^>]*>/g)) {
      const [, name] = /name="([^"]+)"/.exec(input) ?? [];
      const [, value] = /value="([^"]*)"/.exec(input) ?? [];
      if (name !== undefined && value !== undefined) fields.set(name, value);
    }
    for (const [, name = '', value = ''] of form.matchAll(/<button[^>]*name="([^"]+)"[^>]*value="([^"]*)"/g))
      fields.set(name, value);
    request = { url: new URL(action, request.url).href, form: fields };
  }
  throw new Error('the pages of the provider do not end');
}

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
  const { token } = await chooseContext(captured.io, {});
  expect(token).not.toBe(before?.token);
  expect(loginOf(captured.io, 'infra.example')?.token).toBe(token);
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
        renewal: { issuer, clientId: 'infra', refreshToken: 'gone' },
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
