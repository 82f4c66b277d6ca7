import { MockActivityEnvironment } from '@temporalio/testing';
import { createHash, randomBytes } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, expect, test } from 'vitest';
import type { StepCall } from '#contracts/activities/step-call.ts';
import type { FetchedImage } from '#contracts/images/verification.ts';
import type { EventBus } from '#platform/events/event-bus.ts';
import { allowedNetworks } from '#platform/networks/allowed-networks.ts';
import { QUIET } from '#platform/testing/quiet-runtime.ts';
import { createImageActivities } from './image-activities.ts';

const BYTES = randomBytes(300_000);
const SHA256 = createHash('sha256').update(BYTES).digest('hex');
const RIGHT: FetchedImage = { sha256: SHA256, sizeBytes: BYTES.length };

let server: Server | undefined;
let asked: { readonly url: string; readonly range: string | undefined }[] = [];

afterEach(() => {
  server?.closeAllConnections();
  server?.close();
  asked = [];
});

async function serve(answer: (request: IncomingMessage, response: ServerResponse) => void): Promise<string> {
  const own = createServer((request, response) => {
    asked.push({ url: request.url ?? '', range: request.headers.range });
    answer(request, response);
  });
  server = own;
  await new Promise<void>((resolve) => own.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(own.address() as AddressInfo).port}/disk.raw`;
}

interface Given {
  readonly sizeBytes?: number | null;
  readonly networks?: string;
  readonly silenceMs?: number;
}

interface Fetching {
  readonly result: Promise<FetchedImage>;
  readonly environment: MockActivityEnvironment;
  /** Messages that the ledger received. */
  readonly messages: string[];
}

function fetchFrom(
  url: string,
  { sizeBytes = null, networks = 'any', silenceMs = 5_000 }: Given = {},
): Fetching {
  const messages: string[] = [];
  const bus = {
    publish: async (_: string, body: string) =>
      void messages.push((JSON.parse(body) as { data: { message: string } }).data.message),
  } as unknown as EventBus;
  const { fetchImage } = createImageActivities({
    bus,
    networks: allowedNetworks.parse(networks),
    times: { silenceMs, pauseMs: 10, progressMs: 20 },
  });
  const environment = new MockActivityEnvironment({}, { logger: QUIET });
  const call = { step: 'fetch', phase: 'FETCHING', undoing: false, operation: {} } as unknown as StepCall;
  return { result: environment.run(fetchImage, call, { url, sizeBytes }), environment, messages };
}

test('the whole image is fetched, and its size and checksum are computed', async () => {
  const url = await serve((_, response) => response.end(BYTES));
  expect(await fetchFrom(url, { sizeBytes: BYTES.length }).result).toEqual(RIGHT);
});

test('an image of unknown length is fetched to its end', async () => {
  const url = await serve((_, response) => {
    response.write(BYTES.subarray(0, 1_000));
    response.end(BYTES.subarray(1_000));
  });
  expect(await fetchFrom(url).result).toEqual(RIGHT);
});

test('other bytes have another checksum', async () => {
  const url = await serve((_, response) => response.end(BYTES.subarray(1)));
  const { sha256, sizeBytes } = await fetchFrom(url).result;
  expect(sizeBytes).toBe(BYTES.length - 1);
  expect(sha256).not.toBe(SHA256);
});

test.each([
  ['the server announces', true],
  ['shows only while it is fetched', false],
])('another size that %s ends it early', async (_, isAnnounced) => {
  const url = await serve((_request, response) => {
    if (isAnnounced) response.setHeader('content-length', 2 ** 40);
    // It never ends on its own.
    response.write(BYTES);
  });
  expect(await fetchFrom(url, { sizeBytes: 1_000 }).result).toEqual({
    sha256: null,
    sizeBytes: isAnnounced ? 2 ** 40 : expect.any(Number),
  });
});

/** Breaks the first connection in the middle; the others get what they ask for. */
function breaking(
  headers: Readonly<{ etag?: string }>,
  offersRanges: boolean,
): (request: IncomingMessage, response: ServerResponse) => void {
  return (request, response) => {
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
    if (asked.length === 1) {
      response.setHeader('content-length', BYTES.length);
      response.write(BYTES.subarray(0, 100_000), () => setTimeout(() => response.destroy(), 50));
      return;
    }
    const from = Number(/^bytes=(\d+)-$/.exec(request.headers.range ?? '')?.[1] ?? 0);
    if (!offersRanges || from === 0 || request.headers['if-range'] !== headers['etag']) {
      response.end(BYTES);
      return;
    }
    response.statusCode = 206;
    response.setHeader('content-range', `bytes ${from}-${BYTES.length - 1}/${BYTES.length}`);
    response.end(BYTES.subarray(from));
  };
}

test('a connection that breaks is continued where the server offers that for the same bytes', async () => {
  const url = await serve(breaking({ etag: '"one"' }, true));
  expect(await fetchFrom(url).result).toEqual(RIGHT);
  expect(asked).toEqual([
    { url: '/disk.raw', range: undefined },
    { url: '/disk.raw', range: 'bytes=100000-' },
  ]);
});

test.each([
  ['ignores what it is asked for', { etag: '"one"' }, 'bytes=100000-'],
  ['does not name its bytes', {}, undefined],
  ['names them weakly', { etag: 'W/"one"' }, undefined],
])('it begins again where the server %s', async (_, headers, range) => {
  const url = await serve(breaking(headers, false));
  expect(await fetchFrom(url).result).toEqual(RIGHT);
  expect(asked.map((one) => one.range)).toEqual([undefined, range]);
});

test.each([
  [404, true],
  [403, true],
  [503, false],
  [429, false],
])('status %i is final: %s', async (status, nonRetryable) => {
  const url = await serve((_, response) => {
    response.statusCode = status;
    response.end();
  });
  await expect(fetchFrom(url).result).rejects.toMatchObject({
    type: 'IMAGE_NOT_FETCHED',
    nonRetryable,
    message: expect.stringContaining(`status ${status}`),
  });
});

test('a server that falls silent is given up, for the next attempt', async () => {
  const url = await serve((_, response) => response.flushHeaders());
  await expect(fetchFrom(url, { silenceMs: 100 }).result).rejects.toMatchObject({
    type: 'IMAGE_NOT_FETCHED',
    nonRetryable: false,
    message: expect.stringContaining('sent nothing'),
  });
});

test('where images may be fetched from holds for redirections too', async () => {
  const url = await serve((_, response) => {
    response.writeHead(302, { location: 'http://169.254.169.254/latest' });
    response.end();
  });
  await expect(fetchFrom(url, { networks: '127.0.0.0/8' }).result).rejects.toMatchObject({
    type: 'IMAGE_NOT_FETCHED',
    nonRetryable: true,
    message: expect.stringContaining('169.254.169.254'),
  });
  await expect(fetchFrom(url, { networks: '10.0.0.0/8' }).result).rejects.toMatchObject({
    nonRetryable: true,
  });
  // The second was refused before anything was asked.
  expect(asked).toHaveLength(1);
});

test('a redirection is followed', async () => {
  const url = await serve((request, response) => {
    if (request.url === '/mirrored') return response.end(BYTES);
    response.writeHead(307, { location: '/mirrored' });
    return response.end();
  });
  expect(await fetchFrom(url).result).toEqual(RIGHT);
});

test('a slow image says how far it is, and a cancellation ends it at once', async () => {
  const beats: unknown[] = [];
  const url = await serve((_, response) => {
    response.setHeader('content-length', BYTES.length);
    response.write(BYTES.subarray(0, 150_000));
  });
  const { result, environment, messages } = fetchFrom(url, { sizeBytes: BYTES.length });
  environment.on('heartbeat', (details: unknown) => beats.push(details));
  const ended = result.catch((error: unknown) => error);
  await expect.poll(() => beats).toContainEqual({ received: 150_000, total: BYTES.length });
  expect(messages).toContain(`150000 of ${BYTES.length} bytes fetched (50 %)`);
  const cancelledAt = Date.now();
  environment.cancel();
  expect(await ended).toMatchObject({ name: 'CancelledFailure' });
  expect(Date.now() - cancelledAt).toBeLessThan(1_000);
});
