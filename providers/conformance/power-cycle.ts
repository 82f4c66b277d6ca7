// oxlint-disable vitest/no-standalone-expect -- cases are data; bench.ts runs each inside a test of its own
import { expect } from 'vitest';
import { cancelled, cancelledWithinMs, contextOf, failureOf, writeHeard } from './bench.ts';
import type { Bench, Cases } from './bench.ts';

/** Enough for any machine of a bench. */
const options = { timeoutMs: 10_000 } as const;

const powerOf = (bench: Bench) => {
  const { power } = bench.provider.capabilities;
  if (!power) throw new Error(`provider ${bench.provider.id} has no power capability`);
  return power;
};

const effects = async (bench: Bench) => (await bench.writes()).filter(({ tookEffect }) => tookEffect).length;

const switchOn = (bench: Bench) => powerOf(bench).ensure(bench.target, 'ON', {}, contextOf());

/** What must hold for a power cycle. The bench's machine starts OFF. */
export const cycleCases = {
  'a cycle ends with the power on': async (bench) => {
    await switchOn(bench);
    const before = await effects(bench);
    const cycled = await powerOf(bench).cycle(bench.target, options, contextOf());
    expect(cycled).toEqual({ changed: true, state: 'ON' });
    expect(await powerOf(bench).get(bench.target, contextOf())).toBe('ON');
    expect(await effects(bench)).toBeGreaterThan(before);
  },
  'a graceful cycle ends with the power on': async (bench) => {
    await switchOn(bench);
    const graceful = { off: 'OFF_GRACEFUL', graceMs: 1_000, timeoutMs: 20_000 } as const;
    const cycled = await powerOf(bench).cycle(bench.target, graceful, contextOf());
    expect(cycled).toEqual({ changed: true, state: 'ON' });
  },
  'a cycle of a machine that is off switches it on': async (bench) => {
    const cycled = await powerOf(bench).cycle(bench.target, options, contextOf());
    expect(cycled).toEqual({ changed: true, state: 'ON' });
    expect(await effects(bench)).toBe(1);
  },
  'an answer lost in a cycle leads to one cycle': async (bench) => {
    const cycle = () => powerOf(bench).cycle(bench.target, options, contextOf());
    await switchOn(bench);
    const first = await effects(bench);
    await cycle();
    const cost = (await effects(bench)) - first;
    await bench.inject({ fault: 'answer-lost', on: 'writes', times: 1 });
    await cycle().catch(async (error: unknown) => {
      expect(error).toMatchObject({ effect: expect.stringMatching(/unknown|applied/) });
      await cycle();
    });
    expect(await effects(bench)).toBe(first + 2 * cost);
    expect(await powerOf(bench).get(bench.target, contextOf())).toBe('ON');
  },
  'a target that lies about a cycle is found out': async (bench) => {
    await switchOn(bench);
    await bench.inject({ fault: 'lying', on: 'writes' });
    const cycle = powerOf(bench).cycle(bench.target, { timeoutMs: 2_000 }, contextOf());
    const error = await failureOf(cycle, bench.target);
    expect(error).toMatchObject({ code: 'VERIFICATION_FAILED', retry: 'operator', effect: 'unknown' });
  },
  'a cancelled cycle ends': async (bench) => {
    await switchOn(bench);
    await bench.inject({ fault: 'hang', on: 'writes' });
    const { length } = await bench.writes();
    const { error, tookMs } = await cancelled(
      bench.target,
      (context) => powerOf(bench).cycle(bench.target, options, context),
      async () => await writeHeard(bench, length),
    );
    expect(error).toMatchObject({ code: 'CANCELLED', retry: 'never', effect: 'unknown' });
    expect(tookMs).toBeLessThan(cancelledWithinMs);
  },
  'another machine is not cycled': async (bench) => {
    await switchOn(bench);
    const writes = await bench.writes();
    const target = { ...bench.target, identity: { serial: 'of-another-machine' } };
    const error = await failureOf(powerOf(bench).cycle(target, options, contextOf()), target);
    expect(error).toMatchObject({ code: 'IDENTITY_MISMATCH', retry: 'operator', effect: 'none' });
    expect(await bench.writes()).toEqual(writes);
  },
} satisfies Cases<string>;
