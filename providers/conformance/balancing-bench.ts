import { setTimeout as delay } from 'node:timers/promises';
import type { Balancing, DesiredBalancer, RunningBalancer } from '../capabilities/balancing.ts';
import { contextOf } from './bench.ts';

/** A fault between the provider and its balancer: when its state is read, or it is made to use another configuration. */
export type BalancerFault = { readonly on: 'read' | 'apply' } & (
  | { readonly does: 'hang' | 'lose' | 'garble' | 'huge' }
  /** Runs work of others just before. */
  | { readonly does: 'meanwhile'; work(): Promise<void> }
);

/** A connection through a load balancer that stays open. */
export interface OpenConnection {
  /** Sends a line, and returns the name of the origin that answers it. */
  ask(): Promise<string>;
  close(): void;
}

/** A provider with a real balancer that has no load balancers at the start, and two origins that answer with their names. */
export interface BalancingBench {
  readonly balancing: Balancing;
  readonly unreachable: Balancing;
  readonly address: string;
  /** Ports that nothing uses. */
  readonly ports: readonly [number, number];
  /** A port on which another program listens. */
  readonly takenPort: number;
  readonly origins: readonly [Origin, Origin];
  /** Where nothing listens. */
  readonly dead: Origin;
  connect(port: number): Promise<OpenConnection>;
  /** How often the balancer has been made to use another configuration. */
  applied(): Promise<number>;
  /** Makes the configuration that others have written unusable, or usable again. */
  breakOthers(isBroken: boolean): Promise<void>;
  inject(fault: BalancerFault | null): void;
  close(): Promise<void>;
}

interface Origin {
  readonly name: string;
  readonly target: string;
  readonly portNumber: number;
}

export const OWN = 'loadbal-own';
export const OTHER = 'loadbal-other';

/** A load balancer with one port, and one pool for each list of origins. */
export function balancer(
  bench: BalancingBench,
  pools: readonly (readonly Origin[])[],
  { id = OWN, port = bench.ports[0], balancing = 'ROUND_ROBIN' as const } = {},
): DesiredBalancer {
  return {
    id,
    name: 'web',
    addresses: [bench.address],
    ports: [
      { number: port, name: 'http', protocol: 'TCP', poolIds: pools.map((_, index) => `loadpol-${index}`) },
    ],
    pools: pools.map((origins, index) => ({
      id: `loadpol-${index}`,
      name: `pool ${index}`,
      balancing,
      origins: origins.map(({ name, target, portNumber }) => ({
        id: `loadogn-${name}`,
        name,
        target,
        portNumber,
        active: true,
        weight: 100,
      })),
    })),
  };
}

/** Applies it, and waits until the health of its origins is known. */
export async function serve(bench: BalancingBench, want: DesiredBalancer): Promise<RunningBalancer> {
  await bench.balancing.ensureBalancer(want, contextOf());
  for (let attempt = 0; attempt < 200; attempt += 1) {
    const state = await bench.balancing.readBalancer(want.id, contextOf());
    const origins = state.ports.flatMap((port) => port.origins);
    if (origins.every(({ state: one }) => one !== 'CHECKING')) return state;
    await delay(50);
  }
  throw new Error('the health of the origins stays unknown');
}

/** How many of 20 connections each origin has answered. */
export async function answersOf(bench: BalancingBench, port: number): Promise<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (let index = 0; index < 20; index += 1) {
    const connection = await bench.connect(port);
    const name = await connection.ask();
    connection.close();
    counts[name] = (counts[name] ?? 0) + 1;
  }
  return counts;
}

/** Opens connections one after another while the work lasts; answers how many there were, each of which was answered. */
export async function whileServing(
  bench: BalancingBench,
  port: number,
  work: () => Promise<unknown>,
): Promise<number> {
  let isDone = false;
  let count = 0;
  const clients = (async (): Promise<void> => {
    while (!isDone) {
      const connection = await bench.connect(port);
      await connection.ask();
      connection.close();
      count += 1;
    }
  })();
  try {
    await Promise.race([work(), clients]);
  } finally {
    isDone = true;
  }
  await clients;
  return count;
}

/** The load balancer as it runs. */
export const read = async ({ balancing }: BalancingBench, id = OWN): Promise<RunningBalancer> =>
  await balancing.readBalancer(id, contextOf());
