import { spawn, type ChildProcess } from 'node:child_process';
import { createServer, request, type Server } from 'node:http';
import { join } from 'node:path';
import { AUDIENCE, ISSUER } from '#deploy/local/issuer.ts';
import type { NetBoxPeer } from '#test/peers/netbox.ts';
import { freePort } from '#test/servers/free-port.ts';

const PROGRAM = join(import.meta.dirname, '../../../examples/ipam-netbox/server.ts');

/** The example's program, with a proxy before NetBox by which a test kills it at a chosen moment. */
export interface Shim {
  readonly url: string;
  start(stack: { readonly nats: string; readonly jwks: string }, environment?: object): Promise<void>;
  /** By SIGKILL, as when its machine loses power. */
  kill(): Promise<void>;
  /** Kills the program the next time that NetBox has allocated an address, before the answer reaches it. */
  killWhenGiven(): void;
  stop(): Promise<void>;
}

export async function createShim(netbox: NetBoxPeer): Promise<Shim> {
  const port = await freePort();
  let child: ChildProcess | undefined;
  let isArmed = false;
  const kill = async (): Promise<void> => {
    const one = child;
    child = undefined;
    if (one === undefined || one.exitCode !== null || one.signalCode !== null) return;
    const ended = new Promise((resolve) => one.once('exit', resolve));
    one.kill('SIGKILL');
    await ended;
  };
  const proxy = createServer((incoming, outgoing) => {
    const { method, url = '', headers } = incoming;
    const forwarded = request(new URL(url, netbox.url), { method, headers }, (answer) => {
      if (isArmed && method === 'POST' && url.endsWith('/available-ips/')) {
        isArmed = false;
        answer.resume().once('end', () => void kill().then(() => outgoing.destroy()));
        return;
      }
      outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(outgoing);
    });
    forwarded.once('error', () => outgoing.destroy());
    incoming.pipe(forwarded);
  });
  const proxyPort = await listen(proxy);
  return {
    url: `http://127.0.0.1:${port}/graphql`,
    kill,
    killWhenGiven() {
      isArmed = true;
    },
    async start({ nats, jwks }, environment = {}) {
      await kill();
      child = spawn(process.execPath, [PROGRAM], {
        env: {
          PATH: process.env['PATH'],
          NETBOX_URL: `http://127.0.0.1:${proxyPort}`,
          NETBOX_TOKEN: netbox.token,
          NATS_URL: nats,
          AUTH_JWKS: jwks,
          AUTH_ISSUER: ISSUER,
          AUTH_AUDIENCE: AUDIENCE,
          PORT: String(port),
          ...environment,
        },
        stdio: ['ignore', 'pipe', 'inherit'],
      });
      const one = child;
      await new Promise<void>((resolve, reject) => {
        one.once('error', reject);
        one.once('exit', (code) => reject(new Error(`it ended with ${code}`)));
        one.stdout?.once('data', () => resolve());
      });
    },
    async stop() {
      await kill();
      await new Promise((resolve) => proxy.close(resolve));
    },
  };
}

async function listen(server: Server): Promise<number> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('it listens on no port');
  return address.port;
}
