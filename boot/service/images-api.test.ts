import { createHash, randomBytes } from 'node:crypto';
import { mkdtemp, readdir, readlink, rm } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, it, vi } from 'vitest';
import { allowedNetworks } from '#platform/networks/allowed-networks.ts';
import { createLogger } from '#platform/telemetry/logger.ts';
import { createImageCache, type ImageCache } from '../images/image-cache.ts';
import { bootEntry, startBootFixture, type BootFixture } from './fixture/boot-fixture.ts';

const MAC = '02:00:00:00:00:01';
const BYTES = randomBytes(50_000);
const LARGE = randomBytes(150_000);
const digestOf = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex');

let folder: string;
let origin: Server;
let asked = 0;
let cache: ImageCache;
let fixture: BootFixture;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'infratographer-images-'));
  origin = createServer(({ url }, response) => {
    asked += 1;
    if (url === '/missing') response.writeHead(404).end();
    else response.end(url === '/large' ? LARGE : BYTES);
  });
  await new Promise<void>((resolve) => origin.listen(0, '127.0.0.1', resolve));
  cache = await createImageCache({
    folder,
    maxBytes: 100_000,
    networks: allowedNetworks.parse('any'),
    log: createLogger('test', 'silent'),
  });
  fixture = await startBootFixture(cache);
});
afterAll(async () => {
  await fixture?.stop();
  await cache?.stop();
  origin.closeAllConnections();
  origin.close();
  await rm(folder, { recursive: true });
});
beforeEach(async () => await fixture.reset());

const urlOf = (path: string): string => `http://127.0.0.1:${(origin.address() as AddressInfo).port}${path}`;

/** Boots a machine that is to get the image; the path of the image as its installer is told it, and its token. */
async function bootFor(
  path: string,
  bytes = BYTES,
): Promise<{ readonly path: string; readonly token: string }> {
  const sha256 = digestOf(bytes).toUpperCase();
  const image = {
    name: 'an image',
    url: urlOf(path),
    sha256,
    growth: 'NONE',
    kernelUrl: null,
    initrdUrl: null,
  };
  const entry = bootEntry({ image: image as never });
  expect((await fixture.admin('PUT', `/entries/${entry.operationId}`, entry)).status).toBe(200);
  await fixture.arm(entry.operationId);
  const { token } = await fixture.boot(MAC);
  const { text } = await fixture.machine('/boot/install', { token });
  const { url } = (JSON.parse(text) as { image: { url: string } }).image;
  expect(url).toBe(`http://boot.test:8080/boot/images/${token}/${sha256.toLowerCase()}`);
  return { path: new URL(url).pathname, token };
}

const ask = async (path: string, headers: Record<string, string> = {}): Promise<Response> =>
  await fetch(`${fixture.url}${path}`, { headers, redirect: 'manual' });

it('machines read their image at the boot service, which fetches it once', async () => {
  const before = asked;
  for (let machine = 0; machine < 2; machine += 1) {
    await fixture.reset();
    const { path } = await bootFor('/disk.raw');
    const whole = await ask(path);
    expect(whole.headers.get('content-length')).toBe(String(BYTES.length));
    expect(digestOf(Buffer.from(await whole.arrayBuffer()))).toBe(digestOf(BYTES));
    const part = await ask(path, { range: 'bytes=10-19' });
    expect(part.status).toBe(206);
    expect(part.headers.get('content-range')).toBe(`bytes 10-19/${BYTES.length}`);
    expect(Buffer.from(await part.arrayBuffer())).toEqual(BYTES.subarray(10, 20));
    expect((await ask(path, { range: `bytes=${BYTES.length}-` })).status).toBe(416);
  }
  expect(asked).toBe(before + 1);
});

it.runIf(process.platform === 'linux')('no file stays open after those who ask have left', async () => {
  const { path } = await bootFor('/disk.raw');
  const openFiles = async (): Promise<readonly string[]> => {
    const links = await Promise.all(
      (await readdir('/proc/self/fd')).map(
        async (fd) => await readlink(`/proc/self/fd/${fd}`).catch(() => ''),
      ),
    );
    return links.filter((link) => link.startsWith(folder));
  };
  await (await ask(path)).arrayBuffer();
  const head = await fetch(`${fixture.url}${path}`, { method: 'HEAD' });
  expect(head.headers.get('content-length')).toBe(String(BYTES.length));
  const leaving = new AbortController();
  await fetch(`${fixture.url}${path}`, { signal: leaving.signal });
  leaving.abort();
  await vi.waitFor(async () => expect(await openFiles()).toEqual([]));
});

it('a token opens the image of its boot alone, and until the installer has reported', async () => {
  const { path, token } = await bootFor('/disk.raw');
  const another = path.replace(/[0-9a-f]{64}$/, digestOf(LARGE));
  for (const wrong of [another, path.replace(token, 'x'.repeat(43))])
    expect((await ask(wrong)).status).toBe(404);
  await fixture.machine('/boot/phone-home', { token, body: { event: 'INSTALLED' } });
  expect((await ask(path)).status).toBe(410);
  expect(fixture.logged()).not.toContain(token);
});

it('a machine fetches an image itself that is larger than the cache', async () => {
  const { path } = await bootFor('/large', LARGE);
  const answer = await ask(path);
  expect([answer.status, answer.headers.get('location')]).toEqual([307, urlOf('/large')]);
});

it('what the origin refuses is refused with its reason', async () => {
  const missing = randomBytes(10);
  const answer = await ask((await bootFor('/missing', missing)).path);
  expect(answer.status).toBe(404);
  expect(await answer.json()).toMatchObject({
    error: { code: 'NOT_FOUND', message: expect.stringContaining('404') },
  });
});
