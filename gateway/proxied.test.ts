import { spawn, spawnSync } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test, vi } from 'vitest';
import { startGatewayFixture } from './fixture/gateway-fixture.ts';
import { startDomains } from './fixture/stand-in-domains.ts';
import { subscribe } from './fixture/subscribe.ts';

const NGINX = 'nginx';
const isThere = spawnSync(NGINX, ['-v']).error === undefined;

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/** The least that a proxy is given: all else is nginx's own. */
const configuration = (folder: string, port: number, gateway: string): string => `
  daemon off; pid ${folder}/nginx.pid; error_log ${folder}/error.log; events {}
  http {
    access_log off; gzip on; gzip_types *;
    client_body_temp_path ${folder}/a; proxy_temp_path ${folder}/b; fastcgi_temp_path ${folder}/c;
    uwsgi_temp_path ${folder}/d; scgi_temp_path ${folder}/e;
    server { listen 127.0.0.1:${port}; location / { proxy_pass ${gateway}; } }
  }`;

test('events pass through an nginx as they happen, also one that compresses answers', async ({ skip }) => {
  skip(!isThere, 'nginx is not installed');
  const domains = await startDomains({
    operations: {
      Subscription: {
        operationUpdated: {
          async *subscribe(_: unknown, { id }: { id: string }) {
            yield { operationUpdated: { id, phase: 'FIRST' } };
            await sleep(20_000);
          },
        },
      },
    },
  });
  const fixture = await startGatewayFixture({ supergraph: domains.supergraph });
  const folder = await mkdtemp(join(tmpdir(), 'infratographer-nginx-'));
  const port = await freePort();
  const file = join(folder, 'nginx.conf');
  await writeFile(file, configuration(folder, port, new URL(fixture.url).origin));
  const nginx = spawn(NGINX, ['-c', file, '-e', join(folder, 'error.log')], { stdio: 'ignore' });
  try {
    const url = `http://127.0.0.1:${port}/graphql`;
    await vi.waitFor(async () => expect((await fetch(url, { method: 'OPTIONS' })).status).toBe(204), 10_000);
    const began = Date.now();
    const listener = await subscribe({
      url,
      token: fixture.token,
      query: 'subscription { operationUpdated(id: "o") { id phase } }',
    });
    expect(listener.contentType).toMatch(/^text\/event-stream/);
    expect((await listener.next())?.data?.data).toEqual({ operationUpdated: { id: 'o', phase: 'FIRST' } });
    expect(Date.now() - began).toBeLessThan(10_000);
    listener.leave();
  } finally {
    nginx.kill('SIGTERM');
    await new Promise((resolve) => nginx.once('exit', resolve));
    await fixture.close();
    await domains.close();
    await rm(folder, { recursive: true, force: true });
  }
});

test('a connection is kept for the next request longer than proxies keep theirs', async () => {
  const domains = await startDomains({});
  const fixture = await startGatewayFixture({ supergraph: domains.supergraph });
  const answer = await fetch(new URL('/healthz', fixture.url));
  const seconds = Number(/timeout=(\d+)/.exec(answer.headers.get('keep-alive') ?? '')?.[1]);
  expect(seconds).toBeGreaterThan(60);
  await fixture.close();
  await domains.close();
});
