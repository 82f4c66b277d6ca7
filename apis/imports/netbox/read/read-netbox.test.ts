import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, expect, test } from 'vitest';
import { UserError } from '#platform/errors/user-error.ts';
import { allowedNetworks } from '#platform/networks/allowed-networks.ts';
import { createNetBoxClient, type ClientLimits } from './client.ts';
import { NO_PROGRESS } from '../../progress/progress.ts';
import { readNetBox } from './read-netbox.ts';

type Answer = (request: IncomingMessage, response: ServerResponse) => void;

const LIMITS: ClientLimits = { requestMs: 5_000, totalMs: 60_000, pausesMs: [1, 1], longestBytes: 100_000 };
const TOKEN = 'a-secret-token';

const stops: (() => void)[] = [];
afterEach(() => {
  for (const stop of stops.splice(0)) stop();
});

/** A server in place of NetBox; answers its URL, and the paths that it was asked for. */
async function serve(answer: Answer): Promise<{ readonly url: string; readonly asked: string[] }> {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(request.url ?? '');
    answer(request, response);
  });
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  stops.push(() => {
    server.closeAllConnections();
    server.close();
  });
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, asked };
}

const json =
  (body: unknown, status = 200): Answer =>
  (_, response) => {
    response.writeHead(status, { 'content-type': 'application/json' });
    response.end(JSON.stringify(body));
  };

/** A NetBox with one list, whose pages are these. */
const withSites =
  (sites: Answer): Answer =>
  (request, response) => {
    const { url = '' } = request;
    if (url.startsWith('/api/dcim/sites/')) return sites(request, response);
    if (url === '/api/status/') return json({ 'netbox-version': '4.7.3' })(request, response);
    return json(url === '/api/dcim/' ? { sites: 'http://169.254.169.254/api/dcim/sites/' } : {})(
      request,
      response,
    );
  };

async function read(answer: Answer, limits: Partial<ClientLimits> = {}, most = 1_000): Promise<unknown> {
  const { url } = await serve(answer);
  return await readFrom(url, limits, most);
}

async function readFrom(
  url: string,
  limits: Partial<ClientLimits> = {},
  most = 1_000,
  networks = 'any',
): Promise<unknown> {
  const allowed = allowedNetworks.parse(networks);
  const client = createNetBoxClient({ url, token: TOKEN }, allowed, { ...LIMITS, ...limits });
  try {
    return await readNetBox(client, NO_PROGRESS, most);
  } finally {
    await client.close();
  }
}

const page = (from: number, next: string | null): object => ({
  count: 1_000_000_000,
  next,
  results: Array.from({ length: 500 }, (_, index) => ({ id: from + index + 1, name: `s${index}` })),
});

test.each<[string, string, Answer, Partial<ClientLimits>?]>([
  ['answers HTML', 'INVALID_INPUT', (_, response) => void response.end('<html>')],
  ['answers another JSON', 'INVALID_INPUT', json([1, 2])],
  ['is too old', 'INVALID_INPUT', json({ 'netbox-version': '3.7.8' })],
  ['is of the future', 'INVALID_INPUT', json({ 'netbox-version': '9.0' })],
  ['knows no status', 'INVALID_INPUT', json({ detail: 'Not found' }, 404)],
  ['refuses the token', 'FORBIDDEN', json({ detail: 'Invalid v1 token' }, 403)],
  ['is broken', 'UNAVAILABLE', json({}, 502)],
  ['hangs', 'UNAVAILABLE', () => undefined, { requestMs: 50 }],
  ['hangs for ever', 'UNAVAILABLE', () => undefined, { totalMs: 50 }],
  ['never ends its answer', 'INVALID_INPUT', (_, response) => flood(response)],
  ['lists nonsense', 'INVALID_INPUT', withSites(json({ count: 1, next: null, results: [{ id: 'x' }] }))],
  [
    'lists objects without their fields',
    'INVALID_INPUT',
    withSites(json({ count: 1, next: null, results: [{ id: 1, name: 7 }] })),
  ],
  ['repeats a page', 'INVALID_INPUT', withSites(json(page(0, 'http://127.0.0.1/next')))],
  [
    'has no end',
    'EXHAUSTED',
    withSites((request, response) => json(page(offsetOf(request), 'more'))(request, response)),
  ],
])('a peer that %s is refused as %s', async (_, code, answer, limits = {}) => {
  const error = await read(answer, limits).catch((refusal: unknown) => refusal);
  expect(error).toBeInstanceOf(UserError);
  expect(error).toMatchObject({ code, path: ['netbox', code === 'FORBIDDEN' ? 'token' : 'url'] });
  expect((error as UserError).message).not.toContain(TOKEN);
});

test('redirections and links are not followed, wherever they lead', async () => {
  const target = await serve(json({ 'netbox-version': '4.7.3' }));
  const redirect: Answer = (_, response) => void response.writeHead(302, { location: target.url }).end();
  await expect(read(redirect)).rejects.toMatchObject({ code: 'INVALID_INPUT' });
  const linked = json({ count: 1, next: `${target.url}/api/`, results: [{ id: 1, name: 'AMS1' }] });
  await expect(read(withSites(linked))).rejects.toMatchObject({ code: 'INVALID_INPUT' });
  expect(target.asked).toEqual([]);
});

test('a NetBox outside the allowed networks is not asked', async () => {
  const { url, asked } = await serve(json({ 'netbox-version': '4.7.3' }));
  await expect(readFrom(url, {}, 1_000, '10.0.0.0/8')).rejects.toMatchObject({ code: 'INVALID_INPUT' });
  expect(asked).toEqual([]);
});

test('what was busy is asked again, and all pages are read by their offset', async () => {
  let refusals = 2;
  const content = await read(
    withSites((request, response) => {
      if (refusals-- > 0) return json({}, 503)(request, response);
      const offset = offsetOf(request);
      const some = [{ id: offset + 1, name: `site ${offset + 1}` }];
      return json({ count: 3, next: offset < 2 ? 'more' : null, results: some })(request, response);
    }),
  );
  expect(content).toMatchObject({
    version: '4.7.3',
    lists: { 'dcim/sites': [{ id: 1 }, { id: 2 }, { id: 3 }] },
  });
});

function offsetOf({ url = '' }: IncomingMessage): number {
  return Number(new URL(url, 'http://netbox').searchParams.get('offset'));
}

function flood(response: ServerResponse): void {
  const write = (): void =>
    void (response.writable && response.write('x'.repeat(50_000), () => setImmediate(write)));
  write();
}
