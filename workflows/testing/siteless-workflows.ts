import type { InstanceRequest } from '#contracts/instances/requests.ts';
import { operationWorkflow } from '#workflows/engine/run-operation.ts';
import type { OperationPlan, Step } from '#workflows/engine/step.ts';

// An operation that touches no hardware, which stands in for `provision`; a bundle entry, as workflows/index.ts is.

interface Siteless {
  readonly request: InstanceRequest;
}

const read: Step<Siteless> = {
  name: 'read',
  title: 'Read something in the graph',
  phase: 'WORKING',
  run: async (_, { graph }) => void (await graph.findHeldServer({})),
  undo: async (_, { graph }) => void (await graph.findHeldServer({})),
};

/** By mistake: there is no worker for it. */
const touchHardware: Step<Siteless> = {
  name: 'touch-hardware',
  title: 'Turn a machine off',
  phase: 'WORKING',
  run: async (_, { hardware }) => void (await hardware.ensurePowerState({ serverId: 'any', power: 'OFF' })),
  noUndo: 'it has no effect',
};

const ends: Omit<OperationPlan<Siteless>, 'steps'> = {
  concluded: async () => false,
  recover: async () => undefined,
  ended: async ({ request }, { graph }, { outcome, failure }) =>
    await graph.endInstanceOperation({ instanceId: request.subject.id, action: 'FAIL', outcome, failure }),
};

export const provision = operationWorkflow<InstanceRequest, Siteless>((request) => ({
  plan: { ...ends, steps: request.hostname === 'mistaken' ? [read, touchHardware] : [read] },
  state: { request },
}));
