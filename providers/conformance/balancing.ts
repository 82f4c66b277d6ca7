// oxlint-disable vitest/no-standalone-expect -- cases are data; bench.ts runs each inside a test of its own
import { setTimeout as delay } from 'node:timers/promises';
import { expect } from 'vitest';
import type { DesiredBalancer } from '../capabilities/balancing.ts';
import { trafficCases } from './balanced-traffic.ts';
import {
  answersOf,
  balancer,
  OTHER,
  read,
  serve,
  whileServing,
  type BalancingBench,
} from './balancing-bench.ts';
import {
  cancelledWithinMs,
  contextOf,
  providerErrorOf,
  runSuite,
  type Cases,
  type Conformance,
} from './bench.ts';

const cases = {
  ...trafficCases,
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
    // What a later change would have to restore is what runs.
    expect((await read(bench)).configuration).toBe(before.configuration);
    await serve(bench, balancer(bench, [[two]], { id: OTHER, port: ports[1] }));
    expect((await read(bench)).digest).toBe(before.digest);
    expect(await answersOf(bench, ports[0])).toEqual({ [one.name]: 20 });
    expect(await bench.balancing.ensureBalancer(balancer(bench, [[two]]), contextOf())).toMatchObject({
      changed: true,
    });
  },
  'a refusal after a change that was broken off does not say that nothing has changed': async (bench) => {
    const [one, two] = bench.origins;
    await serve(bench, balancer(bench, [[one]]));
    const want = balancer(bench, [[two]]);
    bench.inject({ on: 'apply', does: 'hang' });
    await providerErrorOf(bench.balancing.ensureBalancer(want, contextOf()));
    bench.inject(null);
    await bench.breakOthers(true);
    const error = await providerErrorOf(bench.balancing.ensureBalancer(want, contextOf()));
    expect(error).toMatchObject({ code: 'INVALID_ARGUMENT', effect: 'unknown' });
  },
  'an id that names a file of others is refused': async (bench) => {
    for (const id of ['../others', 'a/b', '', '.']) {
      const error = await providerErrorOf(bench.balancing.restoreBalancer(id, null, contextOf()));
      expect(error).toMatchObject({ code: 'INVALID_ARGUMENT', effect: 'none' });
      const reading = await providerErrorOf(bench.balancing.readBalancer(id, contextOf()));
      expect(reading).toMatchObject({ code: 'INVALID_ARGUMENT', effect: 'none' });
    }
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
