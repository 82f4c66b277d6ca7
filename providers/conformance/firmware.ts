// oxlint-disable vitest/no-standalone-expect -- cases are data; bench.ts runs each inside a test of its own
import { expect } from 'vitest';
import type { Firmware, FirmwareComponent } from '../capabilities/firmware.ts';
import type { FirmwareImage } from '#contracts/hardware/firmware-image.ts';
import type { Target } from '../target.ts';
import type { CallContext } from '../call.ts';
import type { Provider } from '../provider.ts';
import { contextOf, failureOf, runSuite } from './bench.ts';
import type { Bench, Cases, Conformance } from './bench.ts';
import { readCases, writeCases } from './every-capability.ts';
import { finish, longWorkCases } from './long-work.ts';
import type { LongWorkBench, LongWorkCalls } from './long-work.ts';

/** What an image of the bench is for: one that interrupts nothing, the BMC, or the BIOS. */
export type ImageKind = 'part' | 'bmc' | 'bios';

/** A bench that serves images for its machine, which can be restarted by the provider's power capability. */
export interface FirmwareBench extends LongWorkBench {
  readonly images: Readonly<Record<ImageKind, FirmwareImage>>;
}

const firmwareOf = ({ capabilities: { firmware }, id }: Provider): Firmware => {
  if (firmware) return firmware;
  throw new Error(`provider ${id} has no firmware capability`);
};

const served = new WeakMap<Target, FirmwareBench['images']>();

function imageOf({ target }: Bench, kind: ImageKind): FirmwareImage {
  const image = served.get(target)?.[kind];
  if (image) return image;
  throw new Error(`the bench serves no image for ${kind}`);
}

const updateOf = (kind: ImageKind): LongWorkCalls<FirmwareComponent> => ({
  start: (bench, provider, target, context) =>
    firmwareOf(provider).ensure(target, imageOf(bench, kind), context),
  poll: (provider, target, handle, context) => firmwareOf(provider).poll(target, handle, context),
  async meet({ provider, target }) {
    await provider.capabilities.power?.cycle(target, {}, contextOf());
  },
});

const part = updateOf('part');

async function change(bench: Bench, target: Target, context: CallContext) {
  const started = await firmwareOf(bench.provider).ensure(target, imageOf(bench, 'part'), context);
  return finish(part, bench, started, { target, context });
}

const cases = {
  ...readCases((bench, target, context) => firmwareOf(bench.provider).list(target, context)),
  ...writeCases(change),
  ...longWorkCases(part),
  'components are listed with what they are': async (bench) => {
    const all = await firmwareOf(bench.provider).list(bench.target, contextOf());
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
    expect(new Set(all.map(({ part }) => part)).size).toBe(all.length);
    expect(all.filter(({ kind }) => kind === 'BMC')).toHaveLength(1);
    expect(all.filter(({ kind }) => kind === 'BIOS')).toHaveLength(1);
    for (const { version } of all) expect(version).toEqual(expect.any(String));
  },
  'a BMC that is unavailable for its new firmware is waited for': async (bench) => {
    const calls = updateOf('bmc');
    const started = await calls.start(bench, bench.provider, bench.target, contextOf());
    expect(started.kind).toBe('running');
    const logins = await bench.logins();
    const { version } = imageOf(bench, 'bmc');
    const outcome = await finish(calls, bench, started);
    expect(outcome).toMatchObject({ changed: true, state: { kind: 'BMC', version } });
    // Its sessions are lost.
    expect(await bench.logins()).toBe(logins + 1);
    const again = await calls.start(bench, bench.provider, bench.target, contextOf());
    expect(again).toMatchObject({ kind: 'done', outcome: { changed: false } });
  },
  'a BIOS image waits for a restart, which is asked for': async (bench) => {
    const calls = updateOf('bios');
    let asked = 0;
    const started = await calls.start(bench, bench.provider, bench.target, contextOf());
    const meet: typeof calls.meet = async (own, need) => {
      expect(need).toBe('host-restart');
      // A second request meanwhile gets the same update.
      const writes = await own.writes();
      const second = await calls.start(own, own.provider, own.target, contextOf());
      expect(second.kind).not.toBe('done');
      expect(await own.writes()).toEqual(writes);
      asked += 1;
      await calls.meet(own, need);
    };
    const outcome = await finish({ ...calls, meet }, bench, started);
    expect(outcome).toMatchObject({ changed: true, state: { version: imageOf(bench, 'bios').version } });
    expect(asked).toBe(1);
  },
  'an image with another checksum is never brought': async (bench) => {
    const image = { ...imageOf(bench, 'part'), sha256: '0'.repeat(64) };
    const error = await failureOf(
      firmwareOf(bench.provider).ensure(bench.target, image, contextOf()),
      bench.target,
    );
    expect(error).toMatchObject({ code: 'INVALID_ARGUMENT', retry: 'never', effect: 'none' });
    expect(await bench.writes()).toEqual([]);
  },
  'a component that is not there is not found': async (bench) => {
    const image = { ...imageOf(bench, 'part'), component: 'no-such-component' };
    const error = await failureOf(
      firmwareOf(bench.provider).ensure(bench.target, image, contextOf()),
      bench.target,
    );
    expect(error).toMatchObject({ code: 'NOT_FOUND', retry: 'never', effect: 'none' });
    expect(await bench.writes()).toEqual([]);
  },
} satisfies Cases<string, LongWorkBench>;

/** Only what brings images counts as writes; the restarts that a case needs do not. */
export function firmwareConformance({
  setup,
  ...conformance
}: Conformance<keyof typeof cases, FirmwareBench>): void {
  const prepare = async () => {
    const bench = await setup();
    served.set(bench.target, bench.images);
    return bench;
  };
  runSuite('firmware', { ...conformance, setup: prepare }, cases);
}
