import { awaitJob } from '#workflows/engine/long-work.ts';
import { operationWorkflow } from '#workflows/engine/run-operation.ts';
import type { OperationPlan, Step } from '#workflows/engine/step.ts';
import type { BiosRequest } from '#contracts/servers/requests.ts';
import { heldServerPlan, verifyIdentity, type HeldServer } from './held-server.ts';
import { endMaintenance, restartHost, startMaintenance } from './maintenance.ts';

interface BiosApply extends HeldServer {
  readonly request: BiosRequest;
}

/** A restart with memory training takes a quarter of an hour on large machines. */
const PATIENCE_SECONDS = 3_600;

const steps: readonly Step<BiosApply>[] = [
  verifyIdentity,
  {
    name: 'check-bios',
    title: 'Check that the BIOS has every attribute',
    phase: 'PREPARING',
    run: async ({ serverId, request }, { hardware }) =>
      await hardware.checkBios({ serverId, attributes: request.attributes }),
    noUndo: 'it only reads',
  },
  startMaintenance,
  {
    name: 'apply-bios',
    title: 'Set the attributes, and restart the machine where they need it',
    phase: 'MAINTAINING',
    run: async (state, context) => {
      const { hardware } = context;
      const { serverId, request } = state;
      const work = await hardware.startBios({ serverId, attributes: request.attributes });
      await awaitJob('BIOS', work, {
        seconds: PATIENCE_SECONDS,
        look: async ({ handle }) => await hardware.pollBiosJob({ serverId, handle }),
        restartHost: async () => await restartHost(state, context),
        note: context.note,
      });
    },
    noUndo: 'the machine may have taken some of them; asking for the old values brings them back',
  },
  ...endMaintenance,
];

/** Sets attributes of the BIOS of a machine without an instance, and proves that it runs with them. */
export const biosApplyPlan: OperationPlan<BiosApply> = { ...heldServerPlan, steps };

export const biosApply = operationWorkflow<BiosRequest, BiosApply>((request) => ({
  plan: biosApplyPlan,
  state: { request, serverId: request.subject.id },
}));
