import { operationWorkflow } from '#workflows/engine/run-operation.ts';
import type { OperationPlan, Step } from '#workflows/engine/step.ts';
import type { OperationHeader } from '#contracts/operations/header.ts';

export interface Inspection {
  readonly request: OperationHeader;
  readonly serverId: string;
}

const readSteps: readonly Step<Inspection>[] = [
  {
    name: 'connect',
    title: 'Connect to the BMC, and verify its credential',
    phase: 'CONNECTING',
    run: async ({ serverId }, { hardware }) => void (await hardware.verifyIdentity({ serverId })),
    noUndo: 'it only reads',
  },
  {
    name: 'start-inspection',
    title: 'Mark the server as being inspected',
    phase: 'INSPECTING',
    run: async (_, { graph }) => await graph.startInspection({}),
    noUndo: 'recording the end takes it back',
  },
  {
    name: 'collect-inventory',
    title: 'Read the inventory',
    phase: 'INSPECTING',
    run: async ({ serverId }, { hardware, conclude }) =>
      conclude((await hardware.collectInventory({ serverId })).note),
    noUndo: 'what was found is true, however the operation ends',
  },
];

/** A machine whose operation failed may run still, with addresses that others have by now. */
const powerOff: Step<Inspection> = {
  name: 'power-off',
  title: 'Ensure that the machine is off',
  phase: 'FINISHING',
  run: async ({ serverId }, { hardware }) =>
    void (await hardware.ensurePowerState({ serverId, power: 'OFF' })),
  noUndo: 'a free machine may be off',
};

const finish: Step<Inspection> = {
  name: 'finish-inspection',
  title: 'Make the server available',
  phase: 'FINISHING',
  irreversible: true,
  run: async (_, { graph }) => await graph.finishInspection({}),
  noUndo: 'it is the end',
};

/** A new machine is left running or not, as it was found: it never had a system of the platform. */
export const enrollSteps: readonly Step<Inspection>[] = [...readSteps, finish];

/** Reads again what a machine is made of; also the way back from FAILED. */
export const inspectPlan: OperationPlan<Inspection> = {
  steps: [...readSteps, powerOff, finish],
  concluded: async (_, { graph }) => (await graph.findHeldServer({})) === null,
  // As for an instance without a profile: the BMC may be restarting.
  bmcTimeoutSeconds: () => 120,
  recover: async () => undefined,
  ended: async (_, { graph }, { outcome, failure }) => await graph.endServerOperation({ outcome, failure }),
};

export const inspect = operationWorkflow<OperationHeader, Inspection>((request) => ({
  plan: inspectPlan,
  state: { request, serverId: request.subject.id },
}));
