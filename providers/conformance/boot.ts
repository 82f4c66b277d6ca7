// oxlint-disable vitest/no-standalone-expect -- cases are data; bench.ts runs each inside a test of its own
import { expect } from 'vitest';
import { contextOf, runSuite } from './bench.ts';
import type { Bench, Cases, Conformance } from './bench.ts';
import { readCases, writeCases } from './every-capability.ts';

const bootOf = (bench: Bench) => {
  const { boot } = bench.provider.capabilities;
  if (!boot) throw new Error(`provider ${bench.provider.id} has no boot capability`);
  return boot;
};

const network = { device: 'NETWORK', once: true } as const;

const cases = {
  ...readCases((bench, target, context) => bootOf(bench).get(target, context)),
  ...writeCases((bench, target, context) => bootOf(bench).ensure(target, network, context)),
  'an override is set, shown, replaced and removed': async (bench) => {
    const boot = bootOf(bench);
    const set = await boot.ensure(bench.target, network, contextOf());
    expect(set).toMatchObject({ changed: true, state: { device: 'NETWORK', enabled: 'ONCE' } });
    expect(await boot.get(bench.target, contextOf())).toMatchObject({ device: 'NETWORK', enabled: 'ONCE' });
    const replaced = await boot.ensure(bench.target, { device: 'DISK', once: true }, contextOf());
    expect(replaced).toMatchObject({ changed: true, state: { device: 'DISK', enabled: 'ONCE' } });
    const removed = await boot.clear(bench.target, contextOf());
    expect(removed).toMatchObject({ changed: true, state: { device: 'NONE', enabled: 'DISABLED' } });
    expect(await boot.clear(bench.target, contextOf())).toMatchObject({ changed: false });
  },
  'an override that is set, replaced and removed leaves the boot mode as it is': async (bench) => {
    const boot = bootOf(bench);
    const { mode } = await boot.get(bench.target, contextOf());
    for (const device of ['NETWORK', 'DISK'] as const) {
      const { state } = await boot.ensure(bench.target, { device, once: true }, contextOf());
      expect({ device, mode: state.mode }).toEqual({ device, mode });
    }
    expect((await boot.clear(bench.target, contextOf())).state.mode).toBe(mode);
    expect((await boot.get(bench.target, contextOf())).mode).toBe(mode);
  },
  'a precondition that failed once is met by reading again': async (bench) => {
    await bench.inject({ fault: 'precondition', on: 'writes', times: 1 });
    const set = await bootOf(bench).ensure(bench.target, network, contextOf());
    expect(set).toMatchObject({ changed: true, state: { device: 'NETWORK', enabled: 'ONCE' } });
    expect((await bench.writes()).filter(({ tookEffect }) => tookEffect)).toHaveLength(1);
  },
} satisfies Cases<string>;

/** The bench's machine starts without an override. */
export function bootConformance(conformance: Conformance<keyof typeof cases>): void {
  runSuite('boot', conformance, cases);
}
