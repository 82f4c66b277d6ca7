import { ApplicationFailure } from '@temporalio/activity';
import type {
  DiskReceipt,
  GraphActivities,
  HardwareActivities,
  HardwareWork,
} from '#contracts/activities/activities.ts';
import type { HostReport } from '#contracts/operations/messages.ts';

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

/** Receipts of installers by operation, once they are certified. */
export type Wipes = Map<string, NonNullable<HostReport['disks']>>;

type DiskActivities = Pick<GraphActivities, 'certifyWipe'> &
  Pick<HardwareActivities, 'findErasableDisks' | 'startDiskErase' | 'pollEraseJob'>;

/** How machines of the world erase their disks, and which wipes count: those whose disks were read back. */
export function worldDisks(wipes: Wipes): DiskActivities {
  return {
    findErasableDisks: async () => ({ disks: DISKS }),
    startDiskErase: async (_, { serverId, disk, serialNumber }) => lookAt(serverId, disk, serialNumber, 0),
    pollEraseJob: async (_, { serverId, handle: { refs } }) =>
      lookAt(serverId, String(refs['disk']), String(refs['serialNumber']), Number(refs['looks']) + 1),
    async certifyWipe({ operation }, { disks }) {
      if (disks.some(({ verified }) => !verified))
        throw ApplicationFailure.nonRetryable('A disk was not verified.', 'WIPE_INCOMPLETE');
      wipes.set(operation.operationId, disks);
    },
  };
}
