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
import { configureSwitchPorts } from './switch-port-steps.ts';
import { approvalOf, idOf, type InstanceRequest } from './plan.ts';

/** Installs an image again on the server an instance has; addresses and server stay. */
export const reimagePlan: OperationPlan<InstanceRun> = {
  steps: [
    checkRequest,
    holdServer,
    renewName,
    renewLease,
    configureSwitchPorts('PREPARING'),
    verifyIdentity,
    {
      name: 'create-boot-entry',
      title: 'Create the boot entry of the installer',
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
      title: 'Shut down the machine',
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
    prepareBoot('Set the machine to boot the installer once'),
    {
      name: 'power-on',
      title: 'Turn the machine on to boot the installer, which overwrites the disk',
      phase: 'INSTALLING',
      irreversible: true,
      run: async ({ server }, { hardware }) =>
        void (await hardware.ensurePowerState({ serverId: idOf(server), power: 'ON' })),
      noUndo: 'the installer may have begun to overwrite the disk',
    },
    install('what was on the disk is gone'),
    bootFromDisk({ title: 'Set the machine to boot from disk', phase: 'BOOTING' }),
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
