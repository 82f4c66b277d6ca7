// oxlint-disable vitest/no-standalone-expect -- cases are data; bench.ts runs each inside a test of its own
import { expect } from 'vitest';
import type { Bios, BiosSettings, BiosValue } from '../capabilities/bios.ts';
import type { Target } from '../target.ts';
import type { CallContext } from '../call.ts';
import type { Provider } from '../provider.ts';
import { contextOf, failureOf, runSuite } from './bench.ts';
import type { Bench, Cases, Conformance } from './bench.ts';
import { readCases, writeCases } from './every-capability.ts';
import { finish, longWorkCases } from './long-work.ts';
import type { LongWorkBench, LongWorkCalls } from './long-work.ts';

/** Attributes of the bench's machine to try things with. */
export interface BiosSamples {
  /** Other values than the machine has; two attributes or more. */
  readonly change: Readonly<Record<string, BiosValue>>;
  /** What is refused, by why. */
  readonly refused: Readonly<Record<string, Readonly<Record<string, BiosValue>>>>;
}

/** A bench whose machine can be restarted by the provider's power capability. */
export interface BiosBench extends LongWorkBench {
  readonly samples: BiosSamples;
}

const biosOf = ({ capabilities: { bios }, id }: Provider): Bios => {
  if (bios) return bios;
  throw new Error(`provider ${id} has no BIOS capability`);
};

const samples = new WeakMap<Target, BiosSamples>();
const samplesOf = ({ target }: Bench): BiosSamples => samples.get(target) ?? { change: {}, refused: {} };

const calls: LongWorkCalls<BiosSettings> = {
  start: (bench, provider, target, context) =>
    biosOf(provider).ensure(target, samplesOf(bench).change, context),
  poll: (provider, target, handle, context) => biosOf(provider).poll(target, handle, context),
  async meet({ provider, target }) {
    await provider.capabilities.power?.cycle(target, {}, contextOf());
  },
};

async function change(bench: Bench, target: Target, context: CallContext) {
  const started = await calls.start(bench, bench.provider, target, context);
  return finish(calls, bench, started, { target, context });
}

const cases = {
  ...readCases((bench, target, context) => biosOf(bench.provider).get(target, context)),
  ...writeCases(change),
  ...longWorkCases(calls),
  'present and pending settings are distinguished': async (bench) => {
    const bios = biosOf(bench.provider);
    const before = await bios.get(bench.target, contextOf());
    expect(before.pending).toEqual({});
    const { change: want } = samplesOf(bench);
    await bios.ensure(bench.target, want, contextOf());
    expect(await bios.get(bench.target, contextOf())).toEqual({ current: before.current, pending: want });
  },
  'settings take effect by a restart, which is asked for': async (bench) => {
    const bios = biosOf(bench.provider);
    const { change: want } = samplesOf(bench);
    const started = await bios.ensure(bench.target, want, contextOf());
    expect(started).toMatchObject({ kind: 'needs', need: 'host-restart' });
    const outcome = await finish(calls, bench, started);
    expect(outcome).toMatchObject({ changed: true, state: { current: want, pending: {} } });
  },
  'pending settings are not written again': async (bench) => {
    const bios = biosOf(bench.provider);
    const { change: want } = samplesOf(bench);
    await bios.ensure(bench.target, want, contextOf());
    const writes = await bench.writes();
    expect(writes).toHaveLength(1);
    const again = await bios.ensure(bench.target, want, contextOf());
    expect(again).toMatchObject({ kind: 'needs', need: 'host-restart' });
    expect(await bench.writes()).toEqual(writes);
  },
  'what the BIOS does not accept is refused before anything is written': async (bench) => {
    const { change: good, refused } = samplesOf(bench);
    for (const [why, want] of Object.entries(refused)) {
      const call = biosOf(bench.provider).ensure(bench.target, { ...good, ...want }, contextOf());
      const error = await failureOf(call, bench.target);
      expect(error, why).toMatchObject({ code: 'INVALID_ARGUMENT', retry: 'never', effect: 'none' });
      for (const name of Object.keys(want)) expect(error.message, why).toContain(name);
    }
    expect(await bench.writes()).toEqual([]);
  },
} satisfies Cases<string, LongWorkBench>;

/** Only changes of the BIOS count as writes; the restarts that a case needs do not. */
export function biosConformance({ setup, ...conformance }: Conformance<keyof typeof cases, BiosBench>): void {
  const prepare = async () => {
    const bench = await setup();
    samples.set(bench.target, bench.samples);
    return bench;
  };
  runSuite('BIOS', { ...conformance, setup: prepare }, cases);
}
