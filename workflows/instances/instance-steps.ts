import type { ServerFacts } from '#contracts/activities/activities.ts';
import type { HostReport } from '#contracts/operations/messages.ts';
import type { OperationPlan, Step } from '#workflows/engine/step.ts';
import { wordsOf, type InstalledDisk } from '#contracts/instances/disk-plan.ts';
import { createConsoleRecording } from './console-recording.ts';
import { idOf, type InstanceRequest } from './plan.ts';
import { startAgain } from './start-again.ts';

/** State of every operation on an instance. */
export interface InstanceRun {
  readonly request: InstanceRequest;
  /** The machine; null until a step has found it. */
  server: ServerFacts | null;
  /** What the installer reported of its wipe, for the certificate. */
  wiped?: HostReport;
  /** The disk that the installer wrote the image to, once it has reported it. */
  systemDisk?: InstalledDisk | undefined;
  /** Where its addresses may still be published after an undo: no other machine may get them before they are removed. */
  publishedBy?: 'DNS' | 'DHCP';
}

/** First of all: what the request names may have gone while it waited. */
export const checkRequest: Step<InstanceRun> = {
  name: 'check-request',
  title: 'Check that what the request names still exists',
  phase: 'PLANNING',
  run: async ({ request }, { graph }) =>
    void (await graph.checkRequest({ instanceId: request.subject.id, imageId: request.imageId })),
  noUndo: 'it only reads',
};

/** The server that the instance has. */
export const holdServer: Step<InstanceRun> = {
  name: 'hold-server',
  title: 'Lock the server',
  phase: 'PREPARING',
  run: async (state, { graph }) => {
    state.server = await graph.holdServer({ instanceId: state.request.subject.id });
  },
  undo: async (_, { graph }) => await graph.unlockServer({ failure: null }),
};

/** Before the machine is touched: nothing is done to one that may be another one. */
export const verifyIdentity: Step<InstanceRun> = {
  name: 'verify-identity',
  title: 'Verify the identity of the machine at the BMC',
  phase: 'PREPARING',
  together: true,
  run: async ({ server }, { hardware }) => void (await hardware.verifyIdentity({ serverId: idOf(server) })),
  noUndo: 'it only reads',
};

/** Before the machine is started: it then boots what the boot service has for it, by its own boot method. */
export function prepareBoot(title: string): Step<InstanceRun> {
  return {
    name: 'prepare-boot',
    title,
    phase: 'PREPARING',
    together: true,
    run: async ({ server }, { hardware }) => void (await hardware.prepareBoot({ serverId: idOf(server) })),
    undo: async ({ server }, { hardware }) => {
      if (server !== null) await hardware.clearBoot(server);
    },
  };
}

/** Once the machine runs the installer. */
export function install(noUndo: string): Step<InstanceRun> {
  return {
    name: 'install',
    title: 'Wait for the installer to write the image and phone home',
    phase: 'INSTALLING',
    run: async (state, { hostReports }) => {
      const { request, server } = state;
      const { systemDisk } = await hostReports('INSTALLED', {
        seconds: request.policy.installTimeoutSeconds,
        code: 'INSTALL_TIMEOUT',
        message: 'the installer to phone home',
        onSilence: startAgain(server, 'INSTALL_STALLED'),
      });
      if (systemDisk === undefined) return;
      const { serialNumber, wwn, sizeBytes, path } = systemDisk;
      state.systemDisk = { serialNumber, wwn, sizeBytes, path };
    },
    noUndo,
  };
}

/** A plan for one request: the step that installs says to which disk. */
export function showingDisk(
  plan: OperationPlan<InstanceRun>,
  { systemDisk }: InstanceRun['request'],
): OperationPlan<InstanceRun> {
  const title = `Wait for the installer to write the image to ${wordsOf(systemDisk)}, and phone home`;
  return {
    ...plan,
    steps: plan.steps.map((step) => (step.name === 'install' ? { ...step, title } : step)),
  };
}

/** The machine boots by its own order again, which is its disk. */
export function bootFromDisk(step: Pick<Step<InstanceRun>, 'title' | 'phase'>): Step<InstanceRun> {
  return {
    ...step,
    name: 'boot-from-disk',
    together: true,
    run: async ({ server }, { hardware }) => void (await hardware.clearBoot({ serverId: idOf(server) })),
    noUndo: 'booting by its own order is the setting of a machine that is not being installed',
  };
}

/** Once the machine is set to boot from the disk that the installer wrote. */
export const firstBoot: Step<InstanceRun> = {
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
};

export function removeBootEntry(phase: string): Step<InstanceRun> {
  return {
    name: 'remove-boot-entry',
    title: 'Remove the boot entry',
    phase,
    together: true,
    run: async (_, { boot }) => void (await boot.removeBootEntry({})),
    noUndo: 'the machine no longer boots from the network',
  };
}

/** Last of all where the instance was ACTIVE, and is again. */
export const reactivate: Step<InstanceRun> = {
  name: 'reactivate',
  title: 'Mark the instance as active',
  phase: 'FINISHING',
  run: async ({ request, systemDisk }, { graph }) =>
    await graph.reactivate({ instanceId: request.subject.id, ...onDisk(systemDisk) }),
  noUndo: 'it is the end',
};

/** What is the same in all plans on an instance that has a server; `state` is the one that success leaves it in. */
export function instancePlan(
  state: 'ACTIVE' | 'RESCUED' | 'DELETED',
): Omit<OperationPlan<InstanceRun>, 'steps'> {
  return {
    concluded: async ({ request }, { graph }) =>
      await graph.isInstance({ instanceId: request.subject.id, state }),
    related: ({ request, server }) =>
      server === null ? request.related : [{ kind: 'Server', id: server.serverId }],
    targetOf: ({ server }) => server?.serverId ?? null,
    evidence: (run, activities) =>
      createConsoleRecording(() =>
        run.server === null ? null : { serverId: run.server.serverId, ...activities() },
      ),
    bmcTimeoutSeconds: ({ request }) => request.policy.bmcTimeoutSeconds,
    recover: async (run, { graph }) => {
      run.server = await graph.findHeldServer({});
    },
    ended: async ({ request, systemDisk }, { graph }, { outcome, failure, pastNoReturn, unsafe }) =>
      await graph.endInstanceOperation({
        instanceId: request.subject.id,
        ...onDisk(systemDisk),
        action: pastNoReturn || unsafe !== null ? 'FAIL' : 'RESTORE',
        outcome,
        failure,
      }),
  };
}

/** What is reported of the disk: nothing where the installer reported none. */
export function onDisk(systemDisk: InstalledDisk | undefined): { readonly installedOn?: InstalledDisk } {
  return systemDisk === undefined ? {} : { installedOn: systemDisk };
}
