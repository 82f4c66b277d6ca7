import type { OperationHeader } from '#contracts/operations/header.ts';
import type { OperationPlan, Step } from '#workflows/engine/step.ts';

/** State of an operation whose request names a server, and which leaves the server in its present state. */
export interface HeldServer {
  readonly request: OperationHeader;
  readonly serverId: string;
}

/** First of all, as elsewhere: nothing is done to a machine that may be another one. */
export const verifyIdentity: Step<HeldServer> = {
  name: 'verify-identity',
  title: 'Verify the identity of the machine at the BMC',
  phase: 'PREPARING',
  run: async ({ serverId }, { hardware }) => void (await hardware.verifyIdentity({ serverId })),
  noUndo: 'it only reads',
};

/** Before a machine may be reserved again. */
export const ensurePoweredOff: Step<HeldServer> = {
  name: 'power-off',
  title: 'Ensure that the machine is off',
  phase: 'FINISHING',
  run: async ({ serverId }, { hardware }) =>
    void (await hardware.ensurePowerState({ serverId, power: 'OFF' })),
  noUndo: 'a free machine is off',
};

/** Last of all where the server stays in the state it has. */
export const releaseServer: Step<HeldServer> = {
  name: 'let-go',
  title: 'Release the server',
  phase: 'FINISHING',
  irreversible: true,
  run: async (_, { graph }) => await graph.concludeServerOperation({ outcome: 'SUCCEEDED', failure: null }),
  noUndo: 'it is the end',
};

/** What is the same in all plans whose server was held by the request already. */
export const heldServerPlan: Omit<OperationPlan<HeldServer>, 'steps'> = {
  concluded: async (_, { graph }) => (await graph.findHeldServer({})) === null,
  // As for an instance without a profile: the BMC may be restarting.
  bmcTimeoutSeconds: () => 120,
  recover: async () => undefined,
  ended: async (_, { graph }, { outcome, failure }) =>
    await graph.concludeServerOperation({ outcome, failure }),
};
