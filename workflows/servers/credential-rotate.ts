import { operationWorkflow } from '#workflows/engine/run-operation.ts';
import type { OperationPlan } from '#workflows/engine/step.ts';
import type { OperationHeader } from '#contracts/operations/header.ts';
import { heldServerPlan, releaseServer, type HeldServer } from './held-server.ts';

/**
 * Gives a BMC another password, which no person sees and no history contains. Two phases: the new one is on record, sealed,
 * before the BMC receives it, and the old one until the new one is proven. So whenever this ends, one of the two that
 * are on record is the right one, and a rotation that is asked for again finishes what this one began.
 */
export const credentialRotatePlan: OperationPlan<HeldServer> = {
  ...heldServerPlan,
  steps: [
    {
      name: 'prepare-credential',
      title: 'Generate a password, and store it sealed beside the current one',
      phase: 'PREPARING',
      run: async ({ serverId }, { hardware }) => await hardware.prepareCredential({ serverId }),
      noUndo: 'nothing uses it yet, and the next rotation takes it up: a BMC may know it by then',
    },
    {
      name: 'change-password',
      title: 'Verify the identity of the machine at the BMC, and set the new password',
      phase: 'CHANGING',
      irreversible: true,
      run: async ({ serverId }, { hardware }) => void (await hardware.changePassword({ serverId })),
      noUndo: 'the BMC may have forgotten the old password',
    },
    {
      name: 'verify-credential',
      title: 'Verify the new password',
      phase: 'CHANGING',
      run: async ({ serverId }, { hardware }) => await hardware.verifyNewCredential({ serverId }),
      noUndo: 'it only reads',
    },
    {
      name: 'promote-credential',
      title: 'Switch to the new password, and delete the old one',
      phase: 'FINISHING',
      run: async (_, { graph }) => await graph.promoteCredential({}),
      noUndo: 'the old password no longer works',
    },
    releaseServer,
  ],
};

export const credentialRotate = operationWorkflow<OperationHeader, HeldServer>((request) => ({
  plan: credentialRotatePlan,
  state: { request, serverId: request.subject.id },
}));
