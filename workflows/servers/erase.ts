import { ApplicationFailure } from '@temporalio/workflow';
import type { DiskReceipt, ErasableDisk, HardwareWork } from '#contracts/activities/activities.ts';
import { awaitJobs } from '#workflows/engine/long-work.ts';
import { operationWorkflow } from '#workflows/engine/run-operation.ts';
import type { StepContext } from '#workflows/engine/step-context.ts';
import type { OperationPlan, Step } from '#workflows/engine/step.ts';
import type { OperationHeader } from '#contracts/operations/header.ts';
import { heldServerPlan, ensurePoweredOff, verifyIdentity, type HeldServer } from './held-server.ts';

interface Erase extends HeldServer {
  /** Every disk of the machine, as the BMC reports. */
  disks: readonly ErasableDisk[];
  /** Of the disks that are erased so far. */
  readonly receipts: DiskReceipt[];
}

/** Overwriting the largest disks takes more than a day. */
const PATIENCE_SECONDS = 3 * 86_400;

const eraseSteps: readonly Step<Erase>[] = [
  {
    name: 'find-disks',
    title: 'Find every disk, and check that the BMC can erase it',
    phase: 'PREPARING',
    run: async (state, { hardware }) => {
      const { disks } = await hardware.findErasableDisks({ serverId: state.serverId });
      state.disks = disks;
    },
    noUndo: 'it only reads',
  },
  {
    name: 'start-cleaning',
    title: 'Mark the server as being cleaned',
    phase: 'ERASING',
    irreversible: true,
    run: async (_, { graph }) => await graph.startCleaning({}),
    noUndo: 'what is on the disks is lost from here',
  },
  {
    name: 'erase-disks',
    title: 'Erase every disk by the BMC, and record the evidence',
    phase: 'ERASING',
    run: eraseDisks,
    noUndo: 'what was on the disks is gone',
  },
  {
    name: 'certify',
    title: 'Issue the certificate that every disk is erased',
    phase: 'FINISHING',
    run: async ({ receipts }, { graph }) => await graph.storeErasure({ receipts, complete: true }),
    noUndo: 'it is true, however the operation ends',
  },
  ensurePoweredOff,
  {
    name: 'finish-cleaning',
    title: 'Make the server available',
    phase: 'FINISHING',
    run: async (_, { graph }) => await graph.finishErasure({}),
    noUndo: 'it is the end',
  },
];

/** Starts them one after the other, as a BMC accepts one request at a time, and waits for all of them together. */
async function eraseDisks({ serverId, disks, receipts }: Erase, context: StepContext): Promise<void> {
  const { graph, hardware } = context;
  const jobs = new Map<string, HardwareWork<DiskReceipt>>();
  const failures: { name: string; error: unknown }[] = [];
  for (const { disk, serialNumber } of disks) {
    try {
      jobs.set(disk, await hardware.startDiskErase({ serverId, disk, serialNumber }));
    } catch (error) {
      failures.push({ name: disk, error });
    }
  }
  await awaitJobs({
    jobs,
    seconds: PATIENCE_SECONDS,
    look: async ({ handle }) => await hardware.pollEraseJob({ serverId, handle }),
    provide: async (need) => {
      throw ApplicationFailure.nonRetryable(`The erase needs a ${need}.`, 'UNSUPPORTED');
    },
    ended: async (_, receipt) => {
      receipts.push(receipt);
      await graph.storeErasure({ receipts, complete: false });
    },
    failed: (name, error) => failures.push({ name, error }),
    note: context.note,
  });
  // The first cause is reported for all; the receipts on record show which disks are erased nevertheless.
  if (failures[0] !== undefined) throw failures[0].error;
}

/** Erases every disk of a machine without an instance, with evidence for each. */
export const erasePlan: OperationPlan<Erase> = {
  ...heldServerPlan,
  // A BMC that restarts in the middle of an erase continues with it.
  bmcTimeoutSeconds: () => 600,
  steps: [verifyIdentity, ...eraseSteps],
};

export const erase = operationWorkflow<OperationHeader, Erase>((request) => ({
  plan: erasePlan,
  state: { request, serverId: request.subject.id, disks: [], receipts: [] },
}));
