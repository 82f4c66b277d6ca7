import { operationWorkflow } from '#workflows/engine/run-operation.ts';
import type { OperationPlan } from '#workflows/engine/step.ts';
import type { OperationHeader } from '#contracts/operations/header.ts';
import { heldServerPlan, releaseServer, type HeldServer } from './held-server.ts';

/**
 * Reaches a machine by another BMC address, system, provider or credential. The new one is on record beside the one in
 * use until the machine on record has answered there; whenever this fails, the one in use stays.
 */
export const bmcUpdatePlan: OperationPlan<HeldServer> = {
  ...heldServerPlan,
  // Most often the address is wrong; the caller waits, and can try again.
  bmcTimeoutSeconds: () => 30,
  steps: [
    {
      name: 'verify-bmc',
      title: 'Verify that the machine on record answers at the new BMC address',
      phase: 'CONNECTING',
      run: async ({ serverId }, { hardware }) => await hardware.verifyNewBmc({ serverId }),
      noUndo: 'it only reads',
    },
    {
      name: 'use-bmc',
      title: 'Switch to the new BMC',
      phase: 'FINISHING',
      irreversible: true,
      run: async (_, { graph }) => await graph.useNewBmc({}),
      noUndo: 'the machine answers there; the former one can be given again',
    },
    releaseServer,
  ],
};

export const bmcUpdate = operationWorkflow<OperationHeader, HeldServer>((request) => ({
  plan: bmcUpdatePlan,
  state: { request, serverId: request.subject.id },
}));
