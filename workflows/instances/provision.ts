import type { ServerFacts } from '#activities/contract.ts';
import { runOperation, type OperationResult, type Recovery } from '#workflows/shared/run-operation.ts';
import type { OperationPlan } from '#workflows/shared/step.ts';
import { approvalOf, idOf, type InstanceRequest } from './plan.ts';
import { startAgain } from './start-again.ts';

interface Provision {
  readonly request: InstanceRequest;
  server: ServerFacts | null;
}

/** Takes a bare server to a running instance: the whole job, in order, each step with its way back. */
export const provisionPlan: OperationPlan<Provision> = {
  steps: [
    {
      name: 'check-request',
      title: 'Check that what was asked for is still there',
      phase: 'PLANNING',
      run: async ({ request }, { graph }) => void (await graph.checkRequest(request)),
      noUndo: 'it only reads',
    },
    {
      name: 'reserve-server',
      title: 'Reserve a server that fits',
      phase: 'RESERVING',
      run: async (state, { graph }) => {
        state.server = await graph.reserveServer(state.request);
      },
      undo: async (_, { graph }, { cause, unsafe }) =>
        await graph.releaseServer({ failure: unsafe, suspicion: cause }),
    },
    {
      name: 'start-provisioning',
      title: 'Say which server the instance gets',
      phase: 'RESERVING',
      run: async ({ request, server }, { graph }) =>
        await graph.startProvisioning({ instanceId: request.instanceId, serverId: idOf(server) }),
      noUndo: 'releasing the server and recording the end take it back',
    },
    {
      name: 'allocate-address',
      title: 'Give the instance an address',
      phase: 'RESERVING',
      run: async ({ request }, { graph }) => void (await graph.allocateAddress(request)),
      undo: async ({ request }, { graph }) => await graph.releaseAddresses(request),
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
      name: 'create-boot-entry',
      title: 'Tell the boot service what the machine shall install',
      phase: 'PREPARING',
      run: async ({ request, server }, { boot }) =>
        void (await boot.ensureBootEntry({
          serverId: idOf(server),
          instanceId: request.instanceId,
          macs: server?.macs ?? [],
          action: 'INSTALL',
        })),
      undo: async ({ request }, { boot }) =>
        void (await boot.removeBootEntry({ forgetInstance: request.instanceId })),
    },
    {
      name: 'power-off',
      title: 'Make sure that the machine is off',
      phase: 'PREPARING',
      run: async ({ server }, { hardware }) =>
        void (await hardware.ensurePower({ serverId: idOf(server), want: 'OFF', graceful: false })),
      noUndo: 'a free machine may be off',
    },
    {
      name: 'prepare-boot',
      title: 'Let the machine boot the installer, once',
      phase: 'PREPARING',
      run: async ({ server }, { hardware }) => void (await hardware.prepareBoot({ serverId: idOf(server) })),
      undo: async ({ server }, { hardware }) => {
        if (server !== null) await hardware.clearBoot(server);
      },
    },
    {
      name: 'power-on',
      title: 'Start the machine into the installer',
      phase: 'INSTALLING',
      run: async ({ server }, { hardware }) =>
        void (await hardware.ensurePower({ serverId: idOf(server), want: 'ON', graceful: false })),
      undo: async ({ server }, { hardware }) => {
        if (server !== null)
          await hardware.ensurePower({ serverId: server.serverId, want: 'OFF', graceful: false });
      },
    },
    {
      name: 'install',
      title: 'Wait for the installer to write the image and phone home',
      phase: 'INSTALLING',
      run: async ({ request, server }, { hostReports }) =>
        void (await hostReports('INSTALLED', {
          seconds: request.policy.installTimeoutSeconds,
          code: 'INSTALL_TIMEOUT',
          message: 'the installer to phone home',
          onSilence: startAgain(server, 'INSTALL_STALLED'),
        })),
      noUndo: 'the next installation overwrites the disk; powering on is taken back by powering off',
    },
    {
      name: 'boot-from-disk',
      title: 'Let the machine boot from its disk from now on',
      phase: 'BOOTING',
      run: async ({ server }, { hardware }) => void (await hardware.clearBoot({ serverId: idOf(server) })),
      noUndo: 'booting by its own order is how a free machine is set',
    },
    {
      name: 'first-boot',
      title: 'Wait for the installed system to phone home',
      phase: 'BOOTING',
      run: async ({ request }, { hostReports }) =>
        void (await hostReports('BOOTED', {
          seconds: request.policy.firstBootTimeoutSeconds,
          code: 'FIRST_BOOT_TIMEOUT',
          message: 'the first boot from disk',
        })),
      noUndo: 'it only waits',
    },
    {
      name: 'remove-boot-entry',
      title: 'Take the boot entry away',
      phase: 'FINISHING',
      run: async (_, { boot }) => void (await boot.removeBootEntry({})),
      noUndo: 'the machine no longer boots from the network',
    },
    {
      name: 'activate',
      title: 'Hand the machine over',
      phase: 'FINISHING',
      irreversible: true,
      run: async ({ request }, { graph }) => await graph.activate(request),
      noUndo: 'the machine is its tenant’s now; decommission gives it back',
    },
  ],
  concluded: async ({ request }, { graph }) => await graph.isInstance({ ...request, state: 'ACTIVE' }),
  serverOf: (state) => state.server?.serverId ?? null,
  bmcPatienceSeconds: ({ request }) => request.policy.bmcTimeoutSeconds,
  recover: async (state, { graph }) => {
    state.server = await graph.findHeldServer({});
  },
  ended: async ({ request }, { graph }, { outcome, failure }) =>
    await graph.endInstanceOperation({
      instanceId: request.instanceId,
      action: 'FAIL',
      outcome,
      failure,
    }),
};

export async function provision(request: InstanceRequest, recovery?: Recovery): Promise<OperationResult> {
  return await runOperation(
    provisionPlan,
    { request, server: null },
    { approval: approvalOf(request), recovery },
  );
}
