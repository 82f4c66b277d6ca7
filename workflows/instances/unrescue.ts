import type { ServerFacts } from '#activities/contract.ts';
import { runOperation, type OperationResult, type Recovery } from '#workflows/shared/run-operation.ts';
import type { OperationPlan } from '#workflows/shared/step.ts';
import { approvalOf, idOf, type InstanceRequest } from './plan.ts';

interface Unrescue {
  readonly request: InstanceRequest;
  server: ServerFacts | null;
}

/** Starts an instance's machine from its disk again, whatever it runs. What fails half-way is asked for again. */
export const unrescuePlan: OperationPlan<Unrescue> = {
  steps: [
    {
      name: 'check-request',
      title: 'Check that what was asked for is still there',
      phase: 'PLANNING',
      run: async ({ request }, { graph }) => void (await graph.checkRequest(request)),
      noUndo: 'it only reads',
    },
    {
      name: 'hold-server',
      title: 'Hold the server, so that nothing else touches it',
      phase: 'PREPARING',
      run: async (state, { graph }) => {
        state.server = await graph.holdServer(state.request);
      },
      undo: async (_, { graph }) => await graph.letServerGo({ failure: null }),
    },
    {
      name: 'verify-identity',
      title: 'Make sure that the BMC is the one of this machine',
      phase: 'PREPARING',
      run: async ({ server }, { hardware }) =>
        void (await hardware.verifyIdentity({ serverId: idOf(server) })),
      noUndo: 'it only reads',
    },
    {
      name: 'boot-from-disk',
      title: 'Let the machine boot from its disk from now on',
      phase: 'PREPARING',
      run: async ({ server }, { hardware }) => void (await hardware.clearBoot({ serverId: idOf(server) })),
      noUndo: 'booting by its own order is how a machine in use is set',
    },
    {
      name: 'power-off',
      title: 'Shut the rescue system down',
      phase: 'BOOTING',
      irreversible: true,
      run: async ({ server }, { hardware }) =>
        void (await hardware.ensurePower({ serverId: idOf(server), want: 'OFF', graceful: true })),
      noUndo: 'the rescue system was in memory alone',
    },
    {
      name: 'power-on',
      title: 'Start the machine from its disk',
      phase: 'BOOTING',
      run: async ({ server }, { hardware }) =>
        void (await hardware.ensurePower({ serverId: idOf(server), want: 'ON', graceful: false })),
      noUndo: 'it is what was asked for',
    },
    {
      name: 'reactivate',
      title: 'Hand the machine over again',
      phase: 'FINISHING',
      run: async ({ request }, { graph }) => await graph.reactivate(request),
      noUndo: 'it is the end',
    },
  ],
  concluded: async ({ request }, { graph }) => await graph.isInstance({ ...request, state: 'ACTIVE' }),
  serverOf: (state) => state.server?.serverId ?? null,
  bmcPatienceSeconds: ({ request }) => request.policy.bmcTimeoutSeconds,
  recover: async (state, { graph }) => {
    state.server = await graph.findHeldServer({});
  },
  ended: async ({ request }, { graph }, { outcome, failure, pastNoReturn, unsafe }) =>
    await graph.endInstanceOperation({
      instanceId: request.instanceId,
      action: pastNoReturn || unsafe !== null ? 'FAIL' : 'RESTORE',
      outcome,
      failure,
    }),
};

export async function unrescue(request: InstanceRequest, recovery?: Recovery): Promise<OperationResult> {
  return await runOperation(
    unrescuePlan,
    { request, server: null },
    { approval: approvalOf(request), recovery },
  );
}
