import { isCancellation } from '@temporalio/workflow';
import { toFailure } from '#workflows/engine/failure.ts';
import type { StepContext } from '#workflows/engine/step-context.ts';
import type { Step } from '#workflows/engine/step.ts';
import type { InstanceRun } from './instance-steps.ts';

export const RESERVE_LEASE = 'reserve-lease';
export const RELEASE_LEASE = 'release-lease';

/** After the address is allocated, and before the machine starts. */
const ensureLease = {
  name: RESERVE_LEASE,
  title: 'Reserve the address by DHCP',
  run: async (
    { request: { subject, hostname, dhcp }, server }: InstanceRun,
    { services, conclude }: StepContext,
  ): Promise<void> => {
    const instanceId = subject.id;
    if (dhcp === 'RELEASE') conclude(await released(instanceId, services));
    if (dhcp !== 'RESERVE') return;
    const { note } = await services.reserveLease({ instanceId, macs: server?.macs ?? [], hostname });
    conclude(note);
  },
};

export const reserveLease: Step<InstanceRun> = {
  ...ensureLease,
  phase: 'RESERVING',
  undo: async (state, { services, conclude }) => {
    const { subject, dhcp } = state.request;
    if (dhcp !== 'RESERVE') return;
    try {
      await services.releaseLease({ instanceId: subject.id });
    } catch (error) {
      if (isCancellation(error)) throw error;
      state.publishedBy = 'DHCP';
      // The server can be reserved again all the same. The instance's record still has the reservation.
      const { message } = toFailure(error, RESERVE_LEASE);
      conclude(`The reservation may still be there: ${message} Decommission the instance to remove it.`);
    }
  },
};

/** For an instance that exists already. */
export const renewLease: Step<InstanceRun> = {
  ...ensureLease,
  phase: 'PREPARING',
  noUndo: 'the instance keeps its address and its machine in any case',
};

/** Before the address is released: another machine may get it. */
export const releaseLease: Step<InstanceRun> = {
  name: RELEASE_LEASE,
  title: 'Remove the reservation by DHCP',
  phase: 'FINISHING',
  run: async ({ request: { subject } }, { services, conclude }) =>
    conclude(await released(subject.id, services)),
  noUndo: 'the instance has no machine any more that could ask for an address',
};

async function released(instanceId: string, services: StepContext['services']): Promise<string> {
  const { left } = await services.releaseLease({ instanceId });
  return left.length > 0 ? left.join(' ') : 'Removed.';
}
