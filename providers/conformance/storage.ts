// oxlint-disable vitest/no-standalone-expect -- cases are data; bench.ts runs each inside a test of its own
import { setTimeout as delay } from 'node:timers/promises';
import { expect } from 'vitest';
import type { Storage, StorageDisk } from '../capabilities/storage.ts';
import type { EraseReceipt } from '#contracts/hardware/erase-receipt.ts';
import { WorkHandle, type LongWork } from '#contracts/hardware/long-work.ts';
import type { Target } from '../target.ts';
import type { CallContext } from '../call.ts';
import type { Outcome } from '#contracts/hardware/long-work.ts';
import { contextOf, failureOf, runSuite } from './bench.ts';
import type { Bench, Cases, Conformance } from './bench.ts';
import { readCases, writeCases } from './every-capability.ts';

const storageOf = (bench: Bench): Storage => {
  const { storage } = bench.provider.capabilities;
  if (!storage) throw new Error(`provider ${bench.provider.id} has no storage capability`);
  return storage;
};

const eraseMs = 20_000;

async function firstDisk(bench: Bench): Promise<StorageDisk & { readonly serialNumber: string }> {
  const [disk] = await storageOf(bench).disks(bench.target, contextOf());
  if (disk?.serialNumber == null) throw new Error('the bench has no disk with a serial number');
  return { ...disk, serialNumber: disk.serialNumber };
}

const wanted = ({ id, serialNumber }: { readonly id: string; readonly serialNumber: string }) => ({
  disk: id,
  serialNumber,
});

/** Looks again when the answer says so, until the work is done. */
async function finish(
  bench: Bench,
  started: LongWork<EraseReceipt>,
  context: CallContext = contextOf(),
): Promise<Outcome<EraseReceipt>> {
  const until = Date.now() + eraseMs;
  let look = started;
  while (look.kind !== 'done') {
    if (Date.now() > until) throw new Error(`the erase does not end: ${look.progress.message}`);
    if (look.kind === 'running') await delay(Math.min(look.pollAfterMs, 100));
    look = await storageOf(bench).poll(bench.target, look.handle, context);
  }
  return look.outcome;
}

async function eraseFirst(
  bench: Bench,
  target: Target,
  context: CallContext,
): Promise<Outcome<EraseReceipt>> {
  const disk = wanted(await firstDisk(bench));
  return finish(bench, await storageOf(bench).erase(target, disk, context), context);
}

// An erase that is over leaves no trace that a disk shows, so a second one erases again: only what is under way is kept.
const {
  'a write that hangs is an unknown effect': hangs,
  'a busy target is left unchanged': busy,
  'a precondition that never holds is reported': precondition,
  'a lying target is found out': lying,
  'a cancelled write ends': cancelledWrite,
  'another machine is left alone': anotherMachine,
} = writeCases(eraseFirst);

const cases = {
  ...readCases((bench, target, context) => storageOf(bench).disks(target, context)),
  'disks are listed with what they are': async (bench) => {
    const disks = await storageOf(bench).disks(bench.target, contextOf());
    expect(disks.length).toBeGreaterThan(0);
    for (const disk of disks) {
      expect(disk.serialNumber).toEqual(expect.any(String));
      expect(disk.capacityBytes).toEqual(expect.any(Number));
    }
    expect(new Set(disks.map(({ id }) => id)).size).toBe(disks.length);
  },
  'a disk is erased, with a receipt': async (bench) => {
    const disk = await firstDisk(bench);
    const began = Date.now();
    const outcome = await eraseFirst(bench, bench.target, contextOf());
    expect(outcome).toMatchObject({
      changed: true,
      state: { disk: disk.id, serialNumber: disk.serialNumber, method: disk.eraseMethods[0] },
    });
    const { startedAt, finishedAt, evidence } = outcome.state;
    expect(Date.parse(startedAt)).toBeGreaterThanOrEqual(began - 1_000);
    expect(Date.parse(finishedAt)).toBeGreaterThanOrEqual(Date.parse(startedAt) - 1_000);
    expect(evidence.length).toBeGreaterThan(0);
  },
  'asked again while it is erased, the same erase continues': async (bench) => {
    const disk = wanted(await firstDisk(bench));
    const storage = storageOf(bench);
    await storage.erase(bench.target, disk, contextOf());
    const second = await storage.erase(bench.target, disk, contextOf());
    await finish(bench, second);
    expect((await bench.writes()).filter(({ tookEffect }) => tookEffect)).toHaveLength(1);
  },
  'a handle holds no secret and survives being written down': async (bench) => {
    const storage = storageOf(bench);
    const started = await storage.erase(bench.target, wanted(await firstDisk(bench)), contextOf());
    if (started.kind === 'done') return;
    const written = JSON.stringify(started.handle);
    expect(written).not.toContain(bench.target.credential.password);
    const handle = WorkHandle.parse(JSON.parse(written));
    expect(await finish(bench, { ...started, handle })).toMatchObject({ changed: true });
  },
  'a handle of something else is refused': async (bench) => {
    const handle = { v: 1, provider: bench.provider.id, work: 'other', startedAt: '', refs: {} } as const;
    const poll = storageOf(bench).poll(bench.target, { ...handle, target: bench.target.id }, contextOf());
    expect(await failureOf(poll, bench.target)).toMatchObject({ code: 'INVALID_ARGUMENT', effect: 'none' });
  },
  'another disk in the same place is left alone': async (bench) => {
    const want = { ...wanted(await firstDisk(bench)), serialNumber: 'of-another-disk' };
    const error = await failureOf(storageOf(bench).erase(bench.target, want, contextOf()), bench.target);
    expect(error).toMatchObject({ code: 'IDENTITY_MISMATCH', retry: 'operator', effect: 'none' });
    expect(await bench.writes()).toEqual([]);
  },
  'a kind of erase that the disk does not have is unsupported': async (bench) => {
    const disk = await firstDisk(bench);
    const all = ['CRYPTO_ERASE', 'BLOCK_ERASE', 'OVERWRITE'] as const;
    const method = all.find((one) => !disk.eraseMethods.includes(one));
    const want = { ...wanted(disk), method };
    const error = await failureOf(storageOf(bench).erase(bench.target, want, contextOf()), bench.target);
    expect(error).toMatchObject({ code: 'UNSUPPORTED', retry: 'never', effect: 'none' });
    expect(error.message).toContain(disk.id);
    expect(await bench.writes()).toEqual([]);
  },
  'an answer lost after the effect leads to one effect': async (bench) => {
    const disk = wanted(await firstDisk(bench));
    const storage = storageOf(bench);
    await bench.inject({ fault: 'answer-lost', on: 'writes', times: 1 });
    await storage
      .erase(bench.target, disk, contextOf())
      .catch((error: unknown) => expect(error).toMatchObject({ effect: 'unknown' }));
    await finish(bench, await storage.erase(bench.target, disk, contextOf()));
    expect((await bench.writes()).filter(({ tookEffect }) => tookEffect)).toHaveLength(1);
  },
  'a write that hangs is an unknown effect': hangs,
  'a busy target is left unchanged': busy,
  'a precondition that never holds is reported': precondition,
  'a lying target is found out': lying,
  'a cancelled write ends': cancelledWrite,
  'another machine is left alone': anotherMachine,
} satisfies Cases<string>;

/** Cases that erase: none of them holds for a target whose BMC cannot. */
export const erasingCases = [
  'a disk is erased, with a receipt',
  'asked again while it is erased, the same erase continues',
  'a handle holds no secret and survives being written down',
  'an answer lost after the effect leads to one effect',
  'a write that hangs is an unknown effect',
  'a busy target is left unchanged',
  'a precondition that never holds is reported',
  'a lying target is found out',
  'a cancelled write ends',
] as const satisfies readonly (keyof typeof cases)[];

/** The bench's machine has a disk, and nothing to lose on it. */
export function storageConformance(conformance: Conformance<keyof typeof cases>): void {
  runSuite('storage', conformance, cases);
}
