import type { ServerFacts } from '#activities/contract.ts';
import { runOperation, type OperationResult, type Recovery } from '#workflows/shared/run-operation.ts';
import type { OperationPlan } from '#workflows/shared/step.ts';
import { approvalOf, idOf, type InstanceRequest } from './plan.ts';
import { startAgain } from './start-again.ts';

interface Reimage {
  readonly request: InstanceRequest;
  server: ServerFacts | null;
}

/** Installs an image anew on the server an instance has; addresses and server stay. */
export const reimagePlan: OperationPlan<Reimage> = {
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
      undo: async (_, { boot }) => void (await boot.removeBootEntry({})),
    },
    {
      name: 'power-off',
      title: 'Shut the machine down',
      phase: 'PREPARING',
      run: async ({ server }, { hardware }) =>
        void (await hardware.ensurePower({ serverId: idOf(server), want: 'OFF', graceful: true })),
      undo: async ({ server }, { hardware }, { pastNoReturn }) => {
        // Its disk is as it was, so the machine goes on where it stopped.
        if (server !== null && !pastNoReturn) {
          await hardware.ensurePower({ serverId: server.serverId, want: 'ON', graceful: false });
        }
      },
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
      title: 'Start the machine into the installer, which overwrites the disk',
      phase: 'INSTALLING',
      irreversible: true,
      run: async ({ server }, { hardware }) =>
        void (await hardware.ensurePower({ serverId: idOf(server), want: 'ON', graceful: false })),
      noUndo: 'the installer may have begun to overwrite the disk',
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
      noUndo: 'what was on the disk is gone',
    },
    {
      name: 'boot-from-disk',
      title: 'Let the machine boot from its disk from now on',
      phase: 'BOOTING',
      run: async ({ server }, { hardware }) => void (await hardware.clearBoot({ serverId: idOf(server) })),
      noUndo: 'booting by its own order is how a machine in use is set',
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

export async function reimage(request: InstanceRequest, recovery?: Recovery): Promise<OperationResult> {
  return await runOperation(
    reimagePlan,
    { request, server: null },
    { approval: approvalOf(request), recovery },
  );
}
