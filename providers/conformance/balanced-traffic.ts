// oxlint-disable vitest/no-standalone-expect -- cases are data; bench.ts runs each inside a test of its own
import { expect } from 'vitest';
import type { DesiredBalancer } from '../capabilities/balancing.ts';
import {
  answersOf,
  balancer,
  OTHER,
  OWN,
  read,
  serve,
  whileServing,
  type BalancingBench,
} from './balancing-bench.ts';
import { contextOf, type Cases } from './bench.ts';

/** Where connections go, and what stays as it is when a load balancer changes. */
export const trafficCases = {
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
} satisfies Cases<string, BalancingBench>;
