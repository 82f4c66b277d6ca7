import { createHash, randomBytes } from 'node:crypto';
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { allowedNetworks } from '#platform/networks/allowed-networks.ts';
import { createLogger } from '#platform/telemetry/logger.ts';
import { createImageCache, type CachedImage, type ImageCache } from './image-cache.ts';

const SIZE = 300_000;
const BYTES = randomBytes(SIZE);
const digestOf = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex');
const SHA256 = digestOf(BYTES);

type Answer = (request: IncomingMessage, response: ServerResponse) => void;

let folder: string;
let server: Server;
let asked: (string | undefined)[];
let answer: Answer;
let cache: ImageCache;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'infratographer-images-'));
  asked = [];
  answer = (_, response) => void response.end(BYTES);
  server = createServer((request, response) => {
    asked.push(request.headers.range);
    answer(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  cache = await newCache();
});
afterEach(async () => {
  await cache.stop();
  server.closeAllConnections();
  server.close();
  await rm(folder, { recursive: true });
});

async function newCache(maxBytes = 1024 ** 2, networks = 'any'): Promise<ImageCache> {
  return await createImageCache({
    folder,
    maxBytes,
    networks: allowedNetworks.parse(networks),
    times: { silenceMs: 30_000, pauseMs: 5 },
    log: createLogger('test', 'silent'),
  });
}

const source = (sha256 = SHA256) => ({
  sha256,
  url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/disk.raw`,
});

async function bytesOf(image: CachedImage, start = 0, end?: number): Promise<Buffer> {
  const pieces: Uint8Array[] = [];
  for await (const piece of image.read(start, end)) pieces.push(piece);
  return Buffer.concat(pieces);
}

/** Once no fetch is under way any more, the files that are left. */
async function files(): Promise<readonly string[]> {
  return await vi.waitFor(async () => {
    const names = await readdir(folder);
    expect(names.filter((name) => name.endsWith('.part'))).toEqual([]);
    return names;
  });
}

test('an image is fetched once for all who ask, and then read from the folder, also by the next process', async () => {
  const images = await Promise.all([cache.open(source()), cache.open(source()), cache.open(source())]);
  for (const image of images) {
    expect(image.length).toBe(SIZE);
    expect(digestOf(await bytesOf(image))).toBe(SHA256);
  }
  expect(await files()).toEqual([SHA256]);
  const part = await bytesOf(await cache.open(source()), 100, 1_100);
  expect(part).toEqual(BYTES.subarray(100, 1_100));
  await cache.stop();
  cache = await newCache();
  expect(digestOf(await bytesOf(await cache.open(source())))).toBe(SHA256);
  expect(asked).toHaveLength(1);
});

test('what has arrived is read while the rest is on its way', async () => {
  let finish = (): void => undefined;
  answer = (_, response) => {
    response.setHeader('content-length', SIZE);
    response.write(BYTES.subarray(0, 1_000));
    finish = () => void response.end(BYTES.subarray(1_000));
  };
  const image = await cache.open(source());
  const pieces = image.read(0)[Symbol.asyncIterator]();
  const first = await pieces.next();
  expect(first.value).toEqual(new Uint8Array(BYTES.subarray(0, first.value?.length)));
  finish();
  let size = first.value?.length ?? 0;
  for (let piece = await pieces.next(); piece.done !== true; piece = await pieces.next())
    size += piece.value.length;
  expect(size).toBe(SIZE);
});

test('an image of unknown length is read to its end', async () => {
  answer = (_, response) => {
    response.write(BYTES.subarray(0, 1_000));
    response.end(BYTES.subarray(1_000));
  };
  const image = await cache.open(source());
  expect(image.length).toBeNull();
  expect(digestOf(await bytesOf(image))).toBe(SHA256);
});

test('a connection that breaks continues behind the last byte', async () => {
  let breakConnection = (): void => undefined;
  answer = ({ headers }, response) => {
    response.setHeader('etag', '"v1"');
    const from = Number(/^bytes=(\d+)-$/.exec(headers.range ?? '')?.[1] ?? 0);
    if (from > 0) {
      response.writeHead(206, { 'content-range': `bytes ${from}-${SIZE - 1}/${SIZE}` });
      return void response.end(BYTES.subarray(from));
    }
    response.setHeader('content-length', SIZE);
    response.write(BYTES.subarray(0, 100_000));
    breakConnection = () => void response.destroy();
  };
  const image = await cache.open(source());
  for await (const first of image.read(0)) {
    expect(first.length).toBeGreaterThan(0);
    break;
  }
  breakConnection();
  expect(digestOf(await bytesOf(image))).toBe(SHA256);
  expect(asked[0]).toBeUndefined();
  expect(asked[1]).toMatch(/^bytes=\d+-$/);
});

test('an image with another SHA-256 ends its readers with the reason, and is not kept', async () => {
  const other = 'f'.repeat(64);
  await expect(bytesOf(await cache.open(source(other)))).rejects.toThrow(SHA256);
  expect(await files()).toEqual([]);
  expect(asked).toHaveLength(1);
});

test('what the server refuses, and where it may not fetch from, is said at once', async () => {
  answer = (_, response) => void response.writeHead(404).end();
  await expect(cache.open(source())).rejects.toThrow('404');
  await cache.stop();
  cache = await newCache(1024 ** 2, '192.0.2.0/24');
  await expect(cache.open(source())).rejects.toThrow('127.0.0.1');
  expect(asked).toHaveLength(1);
  expect(await files()).toEqual([]);
});

test('the images that were read longest ago make room, and one that is larger than all room is refused', async () => {
  const [a, b, c] = [randomBytes(40_000), randomBytes(40_000), randomBytes(40_000)];
  const all = new Map([a, b, c].map((bytes) => [`/${digestOf(bytes)}`, bytes]));
  answer = ({ url }, response) => void response.end(all.get(url ?? ''));
  await cache.stop();
  cache = await newCache(100_000);
  const read = async (bytes: Buffer): Promise<void> => {
    const { url } = source();
    const sha256 = digestOf(bytes);
    const image = await cache.open({ sha256, url: url.replace('/disk.raw', `/${sha256}`) });
    expect(digestOf(await bytesOf(image))).toBe(sha256);
    await files();
    // Times of files have milliseconds.
    await new Promise((resolve) => setTimeout(resolve, 5));
  };
  for (const one of [a, b, a, c]) await read(one);
  expect((await files()).toSorted()).toEqual([a, c].map(digestOf).toSorted());
  expect(asked).toHaveLength(3);
  answer = (_, response) => void response.end(BYTES);
  await expect(cache.open(source())).rejects.toThrow('do not fit');
});

test('what a killed process has left unfinished is removed', async () => {
  await writeFile(join(folder, `${SHA256}.part`), 'half');
  cache = await newCache();
  expect(await readdir(folder)).toEqual([]);
});

test('the end of the process ends fetches and their readers', async () => {
  answer = (_, response) => {
    response.setHeader('content-length', SIZE);
    response.write(BYTES.subarray(0, 1_000));
  };
  const reading = bytesOf(await cache.open(source()));
  await Promise.all([expect(reading).rejects.toThrow('the process ends'), cache.stop()]);
  expect(await files()).toEqual([]);
});
