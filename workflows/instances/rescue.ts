import type { HostReport } from '#contracts/operations/messages.ts';
import { operationWorkflow } from '#workflows/engine/run-operation.ts';
import type { OperationPlan } from '#workflows/engine/step.ts';
import {
  bootFromDisk,
  checkRequest,
  holdServer,
  instancePlan,
  prepareBoot,
  removeBootEntry,
  verifyIdentity,
  type InstanceRun,
} from './instance-steps.ts';
import { approvalOf, idOf, type InstanceRequest } from './plan.ts';
import { startAgain } from './start-again.ts';

interface Rescue extends InstanceRun {
  /** What the rescue system said of itself. */
  reported: HostReport['rescue'];
}

/** Starts a small system in memory on an instance's machine. Until it runs, every way back leads to the disk, which is as it was. */
export const rescuePlan: OperationPlan<Rescue> = {
  steps: [
    checkRequest,
    holdServer,
    verifyIdentity,
    {
      name: 'create-boot-entry',
      title: 'Create the boot entry of the rescue system',
      phase: 'PREPARING',
      together: true,
      run: async ({ request, server }, { boot }) =>
        void (await boot.ensureBootEntry({
          serverId: idOf(server),
          instanceId: request.subject.id,
          macs: server?.macs ?? [],
          action: 'RESCUE',
        })),
      undo: async (_, { boot }) => void (await boot.removeBootEntry({})),
    },
    {
      name: 'power-off',
      title: 'Shut down the machine',
      phase: 'PREPARING',
      together: true,
      run: async ({ server }, { hardware }) =>
        void (await hardware.ensurePowerState({ serverId: idOf(server), power: 'OFF_GRACEFUL' })),
      undo: async ({ server }, { hardware }) => {
        // By now it boots from its disk again, and continues where it stopped.
        if (server !== null) await hardware.ensurePowerState({ serverId: server.serverId, power: 'ON' });
      },
    },
    prepareBoot('Set the machine to boot the rescue system once'),
    {
      name: 'power-on',
      title: 'Turn the machine on to boot the rescue system',
      phase: 'BOOTING',
      run: async ({ server }, { hardware }) =>
        void (await hardware.ensurePowerState({ serverId: idOf(server), power: 'ON' })),
      undo: async ({ server }, { hardware }) => {
        if (server !== null) await hardware.ensurePowerState({ serverId: server.serverId, power: 'OFF' });
      },
    },
    {
      name: 'boot-rescue',
      title: 'Wait for the rescue system to phone home',
      phase: 'BOOTING',
      run: async (state, { hostReports }) => {
        const report = await hostReports('RESCUED', {
          seconds: state.request.policy.installTimeoutSeconds,
          code: 'RESCUE_TIMEOUT',
          message: 'the rescue system to phone home',
          onSilence: startAgain(state.server, 'RESCUE_STALLED'),
        });
        state.reported = report.rescue;
      },
      noUndo: 'it only waits; powering on is undone by powering off',
    },
    bootFromDisk({ title: 'Set the machine to boot from disk the next time', phase: 'FINISHING' }),
    removeBootEntry('FINISHING'),
    {
      name: 'finish-rescue',
      title: 'Mark the instance as rescued',
      phase: 'FINISHING',
      irreversible: true,
      run: async ({ request, reported }, { graph }) =>
        await graph.finishRescue({
          instanceId: request.subject.id,
          address: reported?.address ?? null,
          hostKey: reported?.hostKey ?? null,
        }),
      noUndo: 'a person may be using it; unrescue leads back',
    },
  ],
  ...instancePlan('RESCUED'),
  ended: async ({ request }, { graph }, { outcome, failure, unsafe }) =>
    await graph.endInstanceOperation({
      instanceId: request.subject.id,
      action: unsafe === null ? 'RESTORE' : 'FAIL',
      outcome,
      failure,
    }),
};

export const rescue = operationWorkflow<InstanceRequest, Rescue>((request) => ({
  plan: rescuePlan,
  state: { request, server: null, reported: undefined },
  approval: approvalOf(request),
}));
