import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { contextOf, failureOf } from '../conformance/bench.ts';
import { createRegistry } from '../registry.ts';
import { simulatorProvider } from './definition.ts';
import { simulatorBench } from './testing/simulator-bench.ts';

let bench: Awaited<ReturnType<typeof simulatorBench>>;
beforeEach(async () => {
  bench = await simulatorBench();
});
afterEach(() => bench.close());

function capabilities() {
  const { power, boot, inventory } = bench.provider.capabilities;
  if (!power || !boot || !inventory) throw new Error('the provider lacks a capability');
  return { power, boot, inventory };
}

describe('the simulator provider', () => {
  it('asks for a machine by the address of its BMC once, and then for nothing but what is wanted', async () => {
    const { inventory } = capabilities();
    expect((await inventory.collect(bench.target, contextOf())).requests).toBe(2);
    expect((await inventory.collect(bench.target, contextOf())).requests).toBe(1);
    expect(bench.simulator.journal().map(({ path }) => path)).toEqual([
      '/control/hosts/sim-001/inventory',
      '/control/hosts/sim-001/inventory',
    ]);
  });

  it('reports that the simulator has no such BMC', async () => {
    const target = { ...bench.target, address: 'https://127.1.9.9:443' };
    const error = await failureOf(capabilities().power.get(target, contextOf()), target);
    expect(error).toMatchObject({ code: 'NOT_FOUND', retry: 'operator', effect: 'none' });
    expect(error.message).toContain('https://127.1.9.9:443');
  });

  it('asks one machine one thing at a time', async () => {
    bench.simulator.setFault({ bmc: '*', action: 'latency', latencyMs: 30 });
    const { power } = capabilities();
    const states = await Promise.all(Array.from({ length: 5 }, () => power.get(bench.target, contextOf())));
    expect(states).toEqual(Array.from({ length: 5 }, () => 'OFF'));
    expect(bench.simulator.journal().map(({ inFlight }) => inFlight)).toEqual([1, 1, 1, 1, 1]);
  });

  it('tries a wrong password once, even for many who ask at once', async () => {
    const target = { ...bench.target, credential: { username: 'admin', password: 'wrong-password' } };
    const { power } = capabilities();
    const errors = await Promise.all(
      Array.from({ length: 5 }, () => failureOf(power.get(target, contextOf()), target)),
    );
    expect(errors.map(({ code }) => code)).toEqual(Array.from({ length: 5 }, () => 'AUTH_FAILED'));
    const bmcs = (await (await fetch(`${bench.simulator.controlUrl}/bmcs`)).json()) as unknown;
    expect(bmcs).toMatchObject([{ failedLogins: 1, locked: false }]);
    expect(await power.get(bench.target, contextOf())).toBe('OFF');
  });

  it('leaves its turn when it is cancelled while another is served', async () => {
    bench.simulator.setFault({ bmc: '*', action: 'latency', latencyMs: 1_000, remaining: 1 });
    const { power } = capabilities();
    const first = power.get(bench.target, contextOf());
    const abort = new AbortController();
    const second = failureOf(power.get(bench.target, contextOf(abort.signal)), bench.target);
    const third = power.get(bench.target, contextOf());
    abort.abort();
    expect(await second).toMatchObject({ code: 'CANCELLED', effect: 'none' });
    expect(await Promise.all([first, third])).toEqual(['OFF', 'OFF']);
    expect(bench.simulator.journal().map(({ inFlight }) => inFlight)).toEqual([1, 1]);
  });

  it('waits for a machine that is on its way already, and changes nothing', async () => {
    const { power } = capabilities();
    const first = power.ensure(bench.target, 'ON', {}, contextOf());
    await expect.poll(async () => (await bench.writes()).length).toBe(1);
    const second = await power.ensure(bench.target, 'ON', {}, contextOf());
    expect([await first, second]).toEqual([
      { changed: true, state: 'ON' },
      { changed: false, state: 'ON' },
    ]);
    expect(await bench.writes()).toHaveLength(1);
  });

  it('says what was done when the second step of a shutdown fails', async () => {
    const { power } = capabilities();
    await power.ensure(bench.target, 'ON', {}, contextOf());
    const where = { bmc: '*', method: 'POST', path: '/control/hosts/*' };
    bench.simulator.setFault({ ...where, action: 'no-effect', remaining: 1 });
    bench.simulator.setFault({ ...where, action: 'status', status: 503 });
    const call = power.ensure(bench.target, 'OFF_GRACEFUL', { graceMs: 100 }, contextOf());
    expect(await failureOf(call, bench.target)).toMatchObject({ code: 'BUSY', effect: 'applied' });
  });

  it('cannot boot what a simulated machine has not', async () => {
    const call = capabilities().boot.ensure(bench.target, { device: 'CD', once: true }, contextOf());
    expect(await failureOf(call, bench.target)).toMatchObject({ code: 'UNSUPPORTED', retry: 'never' });
    expect(bench.simulator.journal()).toEqual([]);
  });

  it('cannot reach a machine whose BMC is unplugged', async () => {
    bench.simulator.setHost('sim-001', { unplugged: true });
    const call = capabilities().power.get(bench.target, contextOf());
    expect(await failureOf(call, bench.target)).toMatchObject({ code: 'UNREACHABLE', effect: 'none' });
  });

  it('cannot reach a simulator that is unavailable', async () => {
    await bench.simulator.close();
    const call = capabilities().power.ensure(bench.target, 'ON', {}, contextOf());
    expect(await failureOf(call, bench.target)).toMatchObject({
      code: 'UNREACHABLE',
      retry: 'backoff',
      effect: 'none',
    });
  });

  it('says what to set when no simulator is configured', async () => {
    const registry = await createRegistry([simulatorProvider]);
    for (const ask of [
      registry.capability('simulator', 'power').get(bench.target, contextOf()),
      registry.capability('simulator', 'boot').clear(bench.target, contextOf()),
      registry.capability('simulator', 'inventory').identify(bench.target, contextOf()),
    ]) {
      const error = await failureOf(ask, bench.target);
      expect(error).toMatchObject({ code: 'UNSUPPORTED', retry: 'never', effect: 'none' });
      expect(error.message).toContain('SIMULATOR_CONTROL');
    }
    await registry.close();
  });

  it('is not set up with what is no URL', async () => {
    const config = { controlUrl: 'simulator' };
    await expect(createRegistry([{ definition: simulatorProvider, config }])).rejects.toThrow('controlUrl');
  });
});
