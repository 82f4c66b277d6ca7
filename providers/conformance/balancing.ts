// oxlint-disable vitest/no-standalone-expect -- cases are data; bench.ts runs each inside a test of its own
import { setTimeout as delay } from 'node:timers/promises';
import { expect } from 'vitest';
import type { Balancing, DesiredBalancer, RunningBalancer } from '../capabilities/balancing.ts';
import {
  cancelledWithinMs,
  contextOf,
  providerErrorOf,
  runSuite,
  type Cases,
  type Conformance,
} from './bench.ts';

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

const OWN = 'loadbal-own';
const OTHER = 'loadbal-other';

/** A load balancer with one port, and one pool for each list of origins. */
function balancer(
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
async function serve(bench: BalancingBench, want: DesiredBalancer): Promise<RunningBalancer> {
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
async function answersOf(bench: BalancingBench, port: number): Promise<Record<string, number>> {
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
async function whileServing(
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

const read = async ({ balancing }: BalancingBench, id = OWN): Promise<RunningBalancer> =>
  await balancing.readBalancer(id, contextOf());

const cases = {
  'connections are divided among the origins of a pool': async (bench) => {
    const { origins, ports } = bench;
    const state = await serve(bench, balancer(bench, [origins]));
    expect(state.ports).toEqual([
      {
        number: ports[0],
        isListening: true,
        origins: origins.map(({ name }) => ({
          poolId: 'loadpol-0',
          originId: `loadogn-${name}`,
          state: 'UP',
        })),
      },
    ]);
    const [one, two] = origins;
    const counts = await answersOf(bench, ports[0]);
    expect(Object.keys(counts).toSorted()).toEqual([one.name, two.name]);
    expect(Math.min(...Object.values(counts))).toBeGreaterThanOrEqual(8);
  },
  'an origin that is inactive, without weight or down receives no connection': async (bench) => {
    const { origins, dead, ports } = bench;
    const [one, two] = origins;
    const want = balancer(bench, [[one, two, dead]]);
    const change = (more: object): DesiredBalancer => ({
      ...want,
      pools: want.pools.map((pool) => ({
        ...pool,
        origins: pool.origins.map((origin) => (origin.name === one.name ? { ...origin, ...more } : origin)),
      })),
    });
    for (const more of [{ active: false }, { weight: 0 }]) {
      const state = await serve(bench, change(more));
      expect(state.ports[0]?.origins.map((origin) => origin.state)).toEqual(['UNUSED', 'UP', 'DOWN']);
      expect(await answersOf(bench, ports[0])).toEqual({ [two.name]: 20 });
    }
  },
  'a client keeps its origin by its address': async (bench) => {
    await serve(bench, balancer(bench, [bench.origins], { balancing: 'SOURCE_ADDRESS' as never }));
    expect(Object.values(await answersOf(bench, bench.ports[0]))).toEqual([20]);
  },
  'the next pool answers where the one before has no origin in service': async (bench) => {
    const { origins, dead, ports } = bench;
    const [one, two] = origins;
    await serve(bench, balancer(bench, [[dead], [two]]));
    expect(await answersOf(bench, ports[0])).toEqual({ [two.name]: 20 });
    await serve(bench, balancer(bench, [[one], [two]]));
    expect(await answersOf(bench, ports[0])).toEqual({ [one.name]: 20 });
  },
  'a second ensure changes nothing': async (bench) => {
    const want = balancer(bench, [bench.origins]);
    expect(await bench.balancing.ensureBalancer(want, contextOf())).toMatchObject({ changed: true });
    const again = await bench.balancing.ensureBalancer(want, contextOf());
    expect(again).toMatchObject({ changed: false, state: { digest: bench.balancing.digestOf(want) } });
    expect(await bench.applied()).toBe(1);
  },
  'an origin that is removed keeps its connections, and receives no new ones': async (bench) => {
    const { origins, ports } = bench;
    const [one, two] = origins;
    await serve(bench, balancer(bench, [[one]]));
    const open = await bench.connect(ports[0]);
    expect(await open.ask()).toBe(one.name);
    const count = await whileServing(
      bench,
      ports[0],
      async () => await serve(bench, balancer(bench, [[two]])),
    );
    expect(count).toBeGreaterThan(0);
    expect(await answersOf(bench, ports[0])).toEqual({ [two.name]: 20 });
    expect(await open.ask()).toBe(one.name);
    open.close();
  },
  'other load balancers stay as they are': async (bench) => {
    const { origins, ports } = bench;
    const [one, two] = origins;
    const other = balancer(bench, [[two]], { id: OTHER, port: ports[1] });
    await serve(bench, other);
    const before = await read(bench, OTHER);
    await serve(bench, balancer(bench, [[one]]));
    expect(await answersOf(bench, ports[0])).toEqual({ [one.name]: 20 });
    await bench.balancing.restoreBalancer(OWN, null, contextOf());
    await expect(bench.connect(ports[0])).rejects.toThrow('ECONNREFUSED');
    expect((await serve(bench, other)).digest).toBe(before.digest);
    expect(await answersOf(bench, ports[1])).toEqual({ [two.name]: 20 });
  },
  'what was read is restored, and nothing is restored by removal': async (bench) => {
    const [one, two] = bench.origins;
    const nothing = await read(bench);
    expect(nothing).toEqual({ configuration: null, digest: null, ports: [] });
    await serve(bench, balancer(bench, [[one]]));
    const { configuration, digest } = await read(bench);
    await serve(bench, balancer(bench, [[two]]));
    const restored = await bench.balancing.restoreBalancer(OWN, configuration, contextOf());
    expect(restored).toMatchObject({ changed: true, state: { configuration, digest } });
    for (const changed of [true, false])
      expect(await bench.balancing.restoreBalancer(OWN, null, contextOf())).toMatchObject({ changed });
    expect(await read(bench)).toEqual(nothing);
  },
  'a configuration of something else is not restored': async (bench) => {
    await serve(bench, balancer(bench, [bench.origins]));
    const { configuration } = await read(bench);
    const error = await providerErrorOf(
      bench.balancing.restoreBalancer(OTHER, configuration ?? '', contextOf()),
    );
    expect(error).toMatchObject({ code: 'INVALID_ARGUMENT', effect: 'none' });
  },
  'a port on which another program listens is refused, without an interruption': async (bench) => {
    const { origins, ports, takenPort } = bench;
    const want = balancer(bench, [origins]);
    const before = await serve(bench, want);
    const [port] = want.ports;
    const bad = { ...want, ports: [...want.ports, { ...port, number: takenPort }] } as DesiredBalancer;
    await whileServing(bench, ports[0], async () => {
      const error = await providerErrorOf(bench.balancing.ensureBalancer(bad, contextOf()));
      expect(error).toMatchObject({ code: 'CONFLICT', retry: 'operator', effect: 'none' });
      expect(error.message).toContain(String(takenPort));
    });
    expect(await read(bench)).toEqual(before);
  },
  'a configuration that the balancer refuses when it is applied is taken back, without an interruption':
    async (bench) => {
      const { origins, ports } = bench;
      const [one, two] = origins;
      const before = await serve(bench, balancer(bench, [[one]]));
      const want = balancer(bench, [[two]]);
      bench.inject({ on: 'apply', does: 'meanwhile', work: async () => await bench.breakOthers(true) });
      await whileServing(bench, ports[0], async () => {
        const error = await providerErrorOf(bench.balancing.ensureBalancer(want, contextOf()));
        expect(error).toMatchObject({ code: 'CONFLICT', retry: 'operator', effect: 'none' });
      });
      expect(await read(bench)).toEqual(before);
      bench.inject(null);
      const refused = await providerErrorOf(bench.balancing.ensureBalancer(want, contextOf()));
      expect(refused).toMatchObject({ code: 'INVALID_ARGUMENT', retry: 'operator', effect: 'none' });
      await bench.breakOthers(false);
      await serve(bench, want);
      expect(await answersOf(bench, ports[0])).toEqual({ [two.name]: 20 });
    },
  'a change that was broken off is not applied by another one': async (bench) => {
    const { origins, ports } = bench;
    const [one, two] = origins;
    const before = await serve(bench, balancer(bench, [[one]]));
    bench.inject({ on: 'apply', does: 'hang' });
    const error = await providerErrorOf(
      bench.balancing.ensureBalancer(balancer(bench, [[two]]), contextOf()),
    );
    expect(error).toMatchObject({ code: 'TIMEOUT', retry: 'backoff', effect: 'unknown' });
    bench.inject(null);
    await serve(bench, balancer(bench, [[two]], { id: OTHER, port: ports[1] }));
    expect((await read(bench)).digest).toBe(before.digest);
    expect(await answersOf(bench, ports[0])).toEqual({ [one.name]: 20 });
    expect(await bench.balancing.ensureBalancer(balancer(bench, [[two]]), contextOf())).toMatchObject({
      changed: true,
    });
  },
  'an answer lost after the effect leads to one effect': async (bench) => {
    bench.inject({ on: 'apply', does: 'lose' });
    const want = balancer(bench, [bench.origins]);
    await bench.balancing
      .ensureBalancer(want, contextOf())
      .catch((error: unknown) =>
        expect(error).toMatchObject({ effect: expect.stringMatching(/unknown|applied/) }),
      );
    await bench.balancing.ensureBalancer(want, contextOf());
    expect(await bench.applied()).toBe(1);
  },
  'what the balancer cannot do is refused before anything is changed': async (bench) => {
    const want = balancer(bench, [bench.origins]);
    const [port] = want.ports;
    const hostile = '127.0.0.1:80\n  http-request deny';
    const bad: readonly [object, string][] = [
      [{ ports: [{ ...port, protocol: 'UDP' }] }, 'UNSUPPORTED'],
      [{ addresses: [] }, 'INVALID_ARGUMENT'],
      [{ addresses: [hostile] }, 'INVALID_ARGUMENT'],
      [{ pools: [] }, 'INVALID_ARGUMENT'],
    ];
    for (const [more, code] of bad) {
      const wrong = { ...want, ...more };
      expect(() => bench.balancing.digestOf(wrong)).toThrow(
        expect.objectContaining({ code, effect: 'none' }),
      );
      const error = await providerErrorOf(bench.balancing.ensureBalancer(wrong, contextOf()));
      expect(error).toMatchObject({ code, retry: 'operator', effect: 'none' });
    }
    expect(await bench.applied()).toBe(0);
  },
  'a balancer that is not there is unreachable': async (bench) => {
    const error = await providerErrorOf(
      bench.unreachable.ensureBalancer(balancer(bench, [bench.origins]), contextOf()),
    );
    expect(error).toMatchObject({ code: 'UNREACHABLE', retry: 'backoff', effect: 'none' });
  },
  'a balancer that hangs times out': async (bench) => {
    bench.inject({ on: 'read', does: 'hang' });
    const error = await providerErrorOf(read(bench));
    expect(error).toMatchObject({ code: 'TIMEOUT', retry: 'backoff', effect: 'none' });
  },
  'a malformed or huge answer is not believed': async (bench) => {
    for (const does of ['garble', 'huge'] as const) {
      bench.inject({ on: 'read', does });
      const error = await providerErrorOf(read(bench));
      expect(error).toMatchObject({ code: 'BAD_ANSWER', retry: 'backoff', effect: 'none' });
    }
  },
  'a cancelled call ends': async (bench) => {
    for (const [on, effect] of [
      ['read', 'none'],
      ['apply', 'unknown'],
    ] as const) {
      bench.inject({ on, does: 'hang' });
      const abort = new AbortController();
      const want = balancer(bench, [bench.origins]);
      const call = providerErrorOf(bench.balancing.ensureBalancer(want, contextOf(abort.signal)));
      // The check of the configuration is a program, and takes its time.
      await delay(on === 'read' ? 300 : 1_000);
      const at = performance.now();
      abort.abort(new Error('cancelled by the suite'));
      expect(await call).toMatchObject({ code: 'CANCELLED', retry: 'never', effect });
      expect(performance.now() - at).toBeLessThan(cancelledWithinMs);
      bench.inject(null);
    }
  },
} satisfies Cases<string, BalancingBench>;

export function balancingConformance(conformance: Conformance<keyof typeof cases, BalancingBench>): void {
  runSuite('balancing', conformance, cases);
}
