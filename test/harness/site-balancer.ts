import { once } from 'node:events';
import { connect, createServer, type AddressInfo, type Socket } from 'node:net';
import { missingHaproxy, startHaproxy, type Haproxy } from '#test/peers/haproxy.ts';
import { mutate, type TestSite } from './fleet.ts';
import type { TestStack } from './stack.ts';

/** Addresses of load balancers, and those of this machine to which they are translated. */
const BLOCK = '10.90.3.';
const LOOPBACK = '127.90.3.';

/** An HAProxy that runs the load balancers of all sites, and what workers need to use it. */
export interface TestBalancer {
  readonly haproxy: Haproxy;
  /** Of the worker. */
  readonly environment: Readonly<Record<string, string>>;
  stop(): Promise<void>;
}

/** Undefined on a machine without HAProxy. */
export async function startTestBalancer(): Promise<TestBalancer | undefined> {
  if (missingHaproxy() !== undefined) return undefined;
  const haproxy = await startHaproxy();
  const { masterSocket, folder, mainFile } = haproxy;
  const hostAddresses = Object.fromEntries(
    Array.from({ length: 250 }, (_, index) => [`${BLOCK}${index + 1}`, `${LOOPBACK}${index + 1}`]),
  );
  const settings = {
    provider: 'haproxy',
    masterSocket,
    folder,
    mainFiles: [mainFile],
    hostAddresses,
    originNetworks: '127.0.0.0/8',
    log: false,
  };
  return {
    haproxy,
    environment: { SITE_SERVICES: JSON.stringify({ '*': { balancing: { '*': settings } } }) },
    stop: async () => await haproxy.stop(),
  };
}

/** A server that answers every connection with its name. */
export interface TestOrigin {
  readonly port: number;
  close(): Promise<void>;
}

export async function startOrigin(name: string): Promise<TestOrigin> {
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on('error', () => socket.destroy());
    socket.on('close', () => sockets.delete(socket));
    socket.end(name);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    port: (server.address() as AddressInfo).port,
    async close() {
      server.close();
      for (const socket of sockets) socket.destroy();
      await once(server, 'close');
    },
  };
}

/** What answers at the address of a load balancer: the name of an origin, empty where none does, and null where nothing listens. */
export async function answerAt(host: string, port: number): Promise<string | null> {
  const socket = connect({ host: host.replace(BLOCK, LOOPBACK), port });
  let text = '';
  socket.on('data', (chunk: Buffer) => (text += chunk.toString()));
  try {
    await once(socket, 'connect', { signal: AbortSignal.timeout(5_000) });
    await once(socket, 'close', { signal: AbortSignal.timeout(10_000) });
    return text;
  } catch {
    return text === '' ? null : text;
  } finally {
    socket.destroy();
  }
}

/** Makes records, each with a key of its own. */
export type Make = (field: string, type: string, input: object) => Promise<string>;

let keys = 0;
export function makerOf(test: TestStack): Make {
  return async (field, type, input) => {
    type Made = Readonly<Record<string, { readonly id: string }>>;
    const keyed = { idempotencyKey: `balancer-${(keys += 1)}`, ...input };
    for (let attempt = 1; ; attempt += 1) {
      try {
        const made = await mutate<Made>(test.as('admin'), field, keyed, `${type} { id }`);
        return made[type]?.id ?? '';
      } catch (error) {
        // Where everything is slow, the answer says to send it again with the same key.
        if (attempt === 10 || !String(error).includes('UNAVAILABLE')) throw error;
      }
    }
  };
}

/** The load balancers of a site, on addresses of this machine. */
export interface TestBalancers {
  /** Describes one with one port and one pool; `address` is one of 10.90.3.1 to 10.90.3.250. */
  create(of: {
    readonly name: string;
    readonly address: string;
    readonly port: number;
    readonly origins: readonly number[];
  }): Promise<{ readonly id: string; readonly poolId: string; readonly originIds: readonly string[] }>;
}

export async function describeBalancers(make: Make, { tenantId, siteId }: TestSite): Promise<TestBalancers> {
  const [providerId, blockId] = [
    await make('loadBalancerProviderCreate', 'loadBalancerProvider', { tenantId, name: 'haproxy' }),
    await make('ipBlockCreate', 'ipBlock', { tenantId, siteId, prefix: `${BLOCK}0/24`, allocatable: false }),
  ];
  return {
    async create({ name, address, port, origins }) {
      const id = await make('loadBalancerCreate', 'loadBalancer', { tenantId, siteId, name, providerId });
      await make('ipAddressReserve', 'ipAddress', { blockId, address, assignedTo: id });
      const poolId = await make('loadBalancerPoolCreate', 'loadBalancerPool', { tenantId, name });
      const originIds: string[] = [];
      for (const [index, portNumber] of origins.entries())
        originIds.push(
          await make('loadBalancerOriginCreate', 'loadBalancerOrigin', {
            poolId,
            name: `origin-${index}`,
            target: '127.0.0.1',
            portNumber,
          }),
        );
      await make('loadBalancerPortCreate', 'loadBalancerPort', {
        loadBalancerId: id,
        number: port,
        poolIds: [poolId],
      });
      return { id, poolId, originIds };
    },
  };
}
