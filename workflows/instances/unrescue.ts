import { operationWorkflow } from '#workflows/engine/run-operation.ts';
import type { OperationPlan } from '#workflows/engine/step.ts';
import {
  bootFromDisk,
  checkRequest,
  holdServer,
  instancePlan,
  reactivate,
  verifyIdentity,
  type InstanceRun,
} from './instance-steps.ts';
import { approvalOf, idOf, type InstanceRequest } from './plan.ts';

/** Starts an instance's machine from its disk again, whatever it runs. What fails half-way is asked for again. */
export const unrescuePlan: OperationPlan<InstanceRun> = {
  steps: [
    checkRequest,
    holdServer,
    verifyIdentity,
    bootFromDisk({ title: 'Set the machine to boot from disk', phase: 'PREPARING' }),
    {
      name: 'power-off',
      title: 'Shut down the rescue system',
      phase: 'BOOTING',
      irreversible: true,
      run: async ({ server }, { hardware }) =>
        void (await hardware.ensurePowerState({ serverId: idOf(server), power: 'OFF_GRACEFUL' })),
      noUndo: 'the rescue system was in memory alone',
    },
    {
      name: 'power-on',
      title: 'Turn the machine on to boot from disk',
      phase: 'BOOTING',
      run: async ({ server }, { hardware }) =>
        void (await hardware.ensurePowerState({ serverId: idOf(server), power: 'ON' })),
      noUndo: 'it is what was asked for',
    },
    reactivate,
  ],
  ...instancePlan('ACTIVE'),
};

export const unrescue = operationWorkflow<InstanceRequest, InstanceRun>((request) => ({
  plan: unrescuePlan,
  state: { request, server: null },
  approval: approvalOf(request),
}));
