import type { DiskReceipt, HardwareActivities, HardwareWork } from '#activities/contract.ts';

/** Every machine has the same two disks. */
const DISKS = ['disk-1', 'disk-2'].map((disk) => ({ disk, serialNumber: `serial of ${disk}` }));

/** An erase that takes three looks; the handle counts them, so that nothing is kept between. */
function lookAt(
  target: string,
  disk: string,
  serialNumber: string,
  looks: number,
): HardwareWork<DiskReceipt> {
  const startedAt = '2026-01-01T00:00:00.000Z';
  const refs = { disk, serialNumber, looks };
  if (looks < 3) {
    const handle = { v: 1, provider: 'world', work: 'erase', target, startedAt, refs } as const;
    return { kind: 'running', handle, pollAfterMs: 60_000, progress: { percent: looks * 33, message: disk } };
  }
  const receipt = { disk, serialNumber, method: 'CRYPTO_ERASE', startedAt, finishedAt: startedAt } as const;
  return { kind: 'done', outcome: { changed: true, state: { ...receipt, evidence: ['task 1: Completed'] } } };
}

/** How machines of the world erase their disks. */
export const worldDisks: Pick<
  HardwareActivities,
  'findErasableDisks' | 'startDiskErase' | 'lookAtDiskErase'
> = {
  findErasableDisks: async () => ({ disks: DISKS }),
  startDiskErase: async (_, { serverId, disk, serialNumber }) => lookAt(serverId, disk, serialNumber, 0),
  lookAtDiskErase: async (_, { serverId, handle: { refs } }) =>
    lookAt(serverId, String(refs['disk']), String(refs['serialNumber']), Number(refs['looks']) + 1),
};
