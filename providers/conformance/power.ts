// oxlint-disable vitest/no-standalone-expect -- cases are data; bench.ts runs each inside a test of its own
import { expect } from 'vitest';
import { cancelled, cancelledWithinMs, contextOf, runSuite, writeHeard } from './bench.ts';
import type { Bench, Cases, Conformance } from './bench.ts';
import { readCases, writeCases } from './every-capability.ts';
import { cycleCases } from './power-cycle.ts';

/** Times that suit a bench; a liar is found out soon. */
const options = { timeoutMs: 5_000 } as const;

const powerOf = (bench: Bench) => {
  const { power } = bench.provider.capabilities;
  if (!power) throw new Error(`provider ${bench.provider.id} has no power capability`);
  return power;
};

const cases = {
  ...readCases((bench, target, context) => powerOf(bench).get(target, context)),
  ...writeCases((bench, target, context) => powerOf(bench).ensure(target, 'ON', options, context)),
  'power goes on, and off by force': async (bench) => {
    const power = powerOf(bench);
    expect(await power.ensure(bench.target, 'ON', options, contextOf())).toEqual({
      changed: true,
      state: 'ON',
    });
    expect(await power.get(bench.target, contextOf())).toBe('ON');
    expect(await power.ensure(bench.target, 'OFF', options, contextOf())).toEqual({
      changed: true,
      state: 'OFF',
    });
    expect(await power.get(bench.target, contextOf())).toBe('OFF');
    expect((await bench.writes()).filter(({ tookEffect }) => tookEffect)).toHaveLength(2);
  },
  'power goes off gracefully, and by force in the end': async (bench) => {
    const power = powerOf(bench);
    await power.ensure(bench.target, 'ON', options, contextOf());
    const graceful = { graceMs: 1_000, timeoutMs: 20_000 } as const;
    const off = await power.ensure(bench.target, 'OFF_GRACEFUL', graceful, contextOf());
    expect(off).toEqual({ changed: true, state: 'OFF' });
  },
  'a cancelled wait for the power ends': async (bench) => {
    await bench.inject({ fault: 'lying', on: 'writes' });
    const call = cancelled(
      bench.target,
      (context) => powerOf(bench).ensure(bench.target, 'ON', { timeoutMs: 30_000 }, context),
      async () => await writeHeard(bench, 0),
    );
    const { error, tookMs } = await call;
    expect(error).toMatchObject({ code: 'CANCELLED', effect: 'applied' });
    expect(tookMs).toBeLessThan(cancelledWithinMs);
  },
  ...cycleCases,
} satisfies Cases<string>;

/** The bench's machine starts OFF. */
export function powerConformance(conformance: Conformance<keyof typeof cases>): void {
  runSuite('power', conformance, cases);
}
