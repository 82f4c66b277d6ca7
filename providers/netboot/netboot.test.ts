import { createServer, type AddressInfo, type Server, type Socket } from 'node:net';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { TokenUnavailable } from '#platform/auth/token-source.ts';
import type { Netboot } from '../capabilities/netboot.ts';
import type { Provider } from '../provider.ts';
import { netbootProvider, netbootWithTokens } from './definition.ts';
import {
  bootEntry,
  callContext,
  SERVICE_TOKEN,
  startBootFixture,
  type BootFixture,
} from '#boot/service/fixture/boot-fixture.ts';

let fixture: BootFixture;
let provider: Provider | undefined;
let server: Server | undefined;

beforeAll(async () => {
  fixture = await startBootFixture();
});
afterAll(async () => await fixture.stop());
beforeEach(async () => await fixture.reset());
afterEach(async () => {
  await provider?.close();
  await provider?.close();
  server?.close();
  server = undefined;
});

async function netbootAt(url: string, token = SERVICE_TOKEN, requestTimeoutMs = 20_000): Promise<Netboot> {
  provider = await netbootProvider.create({ url, token, requestTimeoutMs });
  return provider.capabilities.netboot as Netboot;
}

async function badServer(onConnection: (socket: Socket) => void): Promise<string> {
  server = createServer((socket) => {
    socket.on('error', () => undefined);
    onConnection(socket);
  });
  await new Promise<void>((resolve) => server?.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

describe('boot entries', () => {
  it('are stored and removed, each once', async () => {
    const netboot = await netbootAt(`${fixture.url}/`);
    const state = { operationId: 'oprnopr-1' };
    expect(await netboot.ensureEntry(bootEntry(), callContext())).toEqual({ changed: true, state });
    expect(await netboot.ensureEntry(bootEntry(), callContext())).toEqual({ changed: false, state });
    expect(await netboot.removeEntry('oprnopr-1', callContext())).toEqual({ changed: true, state: null });
    expect(await netboot.removeEntry('oprnopr-1', callContext())).toEqual({ changed: false, state: null });
  });

  it('are armed once for each power cycle, and only where they are', async () => {
    const netboot = await netbootAt(fixture.url);
    await expect(netboot.arm('oprnopr-1', 'run/1', callContext())).rejects.toMatchObject({
      code: 'INVALID_ARGUMENT',
      retry: 'never',
    });
    await netboot.ensureEntry(bootEntry(), callContext());
    expect(await netboot.arm('oprnopr-1', 'run/1', callContext())).toEqual({ changed: true, state: null });
    expect(await netboot.arm('oprnopr-1', 'run/1', callContext())).toEqual({ changed: false, state: null });
    expect(await netboot.arm('oprnopr-1', 'run/2', callContext())).toEqual({ changed: true, state: null });
  });

  it('of a machine that another operation has wait for a person', async () => {
    const netboot = await netbootAt(fixture.url);
    await netboot.ensureEntry(bootEntry(), callContext());
    await expect(
      netboot.ensureEntry(bootEntry({ operationId: 'oprnopr-2' }), callContext()),
    ).rejects.toMatchObject({
      code: 'CONFLICT',
      retry: 'operator',
      effect: 'none',
      message: expect.stringContaining('oprnopr-1'),
    });
  });

  it('that are wrong are not tried again', async () => {
    const netboot = await netbootAt(fixture.url);
    await expect(netboot.ensureEntry(bootEntry({ macs: [] }), callContext())).rejects.toMatchObject({
      code: 'INVALID_ARGUMENT',
      retry: 'never',
    });
  });
});

describe('a boot service', () => {
  it('that does not accept the token is a matter for a person', async () => {
    const netboot = await netbootAt(fixture.url, 'stranger');
    await expect(netboot.removeEntry('oprnopr-1', callContext())).rejects.toMatchObject({
      code: 'AUTH_FAILED',
      retry: 'operator',
      effect: 'none',
    });
  });

  it('that refuses the token gets another one where there is one', async () => {
    const tokens = { current: async () => 'old', renewed: async () => SERVICE_TOKEN };
    provider = await netbootWithTokens(tokens).create({ url: fixture.url, requestTimeoutMs: 20_000 });
    const netboot = provider.capabilities.netboot as Netboot;
    expect(await netboot.removeEntry('oprnopr-1', callContext())).toMatchObject({ changed: false });
  });

  it('is not asked without a token', async () => {
    const none = async (): Promise<string> => await Promise.reject(new TokenUnavailable('no token'));
    provider = await netbootWithTokens({ current: none, renewed: none }).create({
      url: fixture.url,
      requestTimeoutMs: 20_000,
    });
    const netboot = provider.capabilities.netboot as Netboot;
    await expect(netboot.removeEntry('oprnopr-1', callContext())).rejects.toMatchObject({
      code: 'UNREACHABLE',
      retry: 'backoff',
      effect: 'none',
    });
  });

  it('that is unavailable is asked again', async () => {
    const url = await badServer(() => undefined);
    server?.close();
    const netboot = await netbootAt(url);
    await expect(netboot.removeEntry('oprnopr-1', callContext())).rejects.toMatchObject({
      code: 'UNREACHABLE',
      retry: 'backoff',
      effect: 'none',
    });
  });

  it.each([
    [
      'says when to ask again',
      'HTTP/1.1 503 Busy\r\nretry-after: 2\r\ncontent-length: 0\r\n\r\n',
      { code: 'BUSY', retry: { afterMs: 2_000 } },
    ],
    [
      'is another server',
      'HTTP/1.1 200 OK\r\ncontent-length: 5\r\n\r\nhello',
      { code: 'BAD_ANSWER', effect: 'unknown' },
    ],
    ['speaks another protocol', 'SSH-2.0-OpenSSH_9.9\r\n', { code: 'BAD_ANSWER' }],
    [
      'answers without end',
      `HTTP/1.1 200 OK\r\ncontent-length: 1000000\r\n\r\n${'x'.repeat(1_000_000)}`,
      { code: 'BAD_ANSWER' },
    ],
  ])('that %s is distinguished from others', async (_, answer, expected) => {
    const netboot = await netbootAt(
      await badServer((socket) => void socket.once('data', () => socket.write(answer))),
    );
    await expect(netboot.removeEntry('oprnopr-1', callContext())).rejects.toMatchObject(expected);
  });

  it('that cuts the connection, or never answers, may have done it', async () => {
    const cut = await netbootAt(
      await badServer((socket) => void socket.once('data', () => socket.resetAndDestroy())),
    );
    await expect(cut.ensureEntry(bootEntry(), callContext())).rejects.toMatchObject({
      code: 'UNREACHABLE',
      effect: 'unknown',
    });
    server?.close();
    await provider?.close();
    const hung = await netbootAt(await badServer(() => undefined), SERVICE_TOKEN, 500);
    await expect(hung.ensureEntry(bootEntry(), callContext())).rejects.toMatchObject({
      code: 'TIMEOUT',
      effect: 'unknown',
    });
  });

  it('is not waited for once the call is cancelled, or its deadline has passed', async () => {
    const netboot = await netbootAt(await badServer(() => undefined));
    const controller = new AbortController();
    const cancelled = netboot.ensureEntry(bootEntry(), callContext(controller.signal));
    controller.abort();
    await expect(cancelled).rejects.toMatchObject({ code: 'CANCELLED', retry: 'never' });
    const late = netboot.ensureEntry(bootEntry(), callContext(AbortSignal.timeout(50)));
    await expect(late).rejects.toMatchObject({ code: 'TIMEOUT', retry: 'backoff' });
  });
});
