import { operationWorkflow } from '#workflows/engine/run-operation.ts';
import type { OperationPlan } from '#workflows/engine/step.ts';
import {
  bootFromDisk,
  checkRequest,
  firstBoot,
  holdServer,
  install,
  instancePlan,
  prepareBoot,
  reactivate,
  removeBootEntry,
  showingDisk,
  verifyIdentity,
  type InstanceRun,
} from './instance-steps.ts';
import { renewName, withServices } from './network-service-steps.ts';
import { renewLease } from './lease-steps.ts';
import { approvalOf, idOf, type InstanceRequest } from './plan.ts';

/** Installs an image again on the server an instance has; addresses and server stay. */
export const reimagePlan: OperationPlan<InstanceRun> = {
  steps: [
    checkRequest,
    holdServer,
    renewName,
    renewLease,
    verifyIdentity,
    {
      name: 'create-boot-entry',
      title: 'Tell the boot service what to install',
      phase: 'PREPARING',
      together: true,
      run: async ({ request, server }, { boot }) =>
        void (await boot.ensureBootEntry({
          serverId: idOf(server),
          instanceId: request.subject.id,
          macs: server?.macs ?? [],
          action: 'INSTALL',
          systemDisk: request.systemDisk,
        })),
      undo: async (_, { boot }) => void (await boot.removeBootEntry({})),
    },
    {
      name: 'power-off',
      title: 'Shut the machine down',
      phase: 'PREPARING',
      together: true,
      run: async ({ server }, { hardware }) =>
        void (await hardware.ensurePowerState({ serverId: idOf(server), power: 'OFF_GRACEFUL' })),
      undo: async ({ server }, { hardware }, { pastNoReturn }) => {
        // Its disk is as it was, so the machine continues where it stopped.
        if (server !== null && !pastNoReturn) {
          await hardware.ensurePowerState({ serverId: server.serverId, power: 'ON' });
        }
      },
    },
    prepareBoot('Let the machine boot the installer, once'),
    {
      name: 'power-on',
      title: 'Start the machine into the installer, which overwrites the disk',
      phase: 'INSTALLING',
      irreversible: true,
      run: async ({ server }, { hardware }) =>
        void (await hardware.ensurePowerState({ serverId: idOf(server), power: 'ON' })),
      noUndo: 'the installer may have begun to overwrite the disk',
    },
    install('what was on the disk is gone'),
    bootFromDisk({ title: 'Let the machine boot from its disk from now on', phase: 'BOOTING' }),
    firstBoot,
    removeBootEntry('FINISHING'),
    reactivate,
  ],
  ...instancePlan('ACTIVE'),
};

export const reimage = operationWorkflow<InstanceRequest, InstanceRun>((request) => ({
  plan: withServices(showingDisk(reimagePlan, request), request),
  state: { request, server: null },
  approval: approvalOf(request),
}));
