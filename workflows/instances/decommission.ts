import { patched } from '@temporalio/workflow';
import { resourceOfKind } from '#contracts/operations/header.ts';
import type { Failure } from '#contracts/operations/operation.ts';
import { operationWorkflow } from '#workflows/engine/run-operation.ts';
import type { OperationPlan, Step } from '#workflows/engine/step.ts';
import {
  instancePlan,
  prepareBoot,
  removeBootEntry,
  verifyIdentity,
  type InstanceRun,
} from './instance-steps.ts';
import { unregisterName, withServices } from './network-service-steps.ts';
import { releaseLease } from './lease-steps.ts';
import { RELEASE_PORTS, releaseSwitchPorts } from './switch-port-steps.ts';
import { approvalOf, idOf, type InstanceRequest } from './plan.ts';
import { startAgain } from './start-again.ts';

/** Stops the machine and wipes its disks. Only for an instance that has a server. */
const cleanServer: readonly Step<InstanceRun>[] = [
  {
    name: 'hold-server',
    title: 'Lock the server',
    phase: 'PREPARING',
    run: async (state, { graph }) => {
      state.server = await graph.holdServer({ instanceId: state.request.subject.id });
    },
    undo: async (_, { graph }, { cause, pastNoReturn, unsafe }) =>
      await graph.unlockServer({
        failure: pastNoReturn ? (keptWithServer(cause) ?? unsafe ?? WIPE_UNFINISHED) : null,
      }),
  },
  verifyIdentity,
  {
    name: 'power-off',
    title: 'Shut down the machine',
    phase: 'PREPARING',
    together: true,
    run: async ({ server }, { hardware }) =>
      void (await hardware.ensurePowerState({ serverId: idOf(server), power: 'OFF_GRACEFUL' })),
    undo: async ({ server }, { hardware }, { pastNoReturn }) => {
      // Nothing was wiped, so the machine continues where it stopped.
      if (server !== null && !pastNoReturn) {
        await hardware.ensurePowerState({ serverId: server.serverId, power: 'ON' });
      }
    },
  },
  {
    name: 'create-wipe-entry',
    title: 'Create the boot entry of the disk wipe',
    phase: 'PREPARING',
    together: true,
    run: async ({ request, server }, { boot }) =>
      void (await boot.ensureBootEntry({
        serverId: idOf(server),
        instanceId: request.subject.id,
        macs: server?.macs ?? [],
        action: 'WIPE',
      })),
    undo: async (_, { boot }) => void (await boot.removeBootEntry({})),
  },
  prepareBoot('Set the machine to boot the installer once'),
  {
    name: 'start-cleaning',
    title: 'Mark the server as being cleaned',
    phase: 'WIPING',
    irreversible: true,
    run: async (_, { graph }) => await graph.startCleaning({}),
    noUndo: 'what is on the disks is lost from here',
  },
  {
    name: 'power-on',
    title: 'Turn the machine on to wipe its disks',
    phase: 'WIPING',
    run: async ({ server }, { hardware }) =>
      void (await hardware.ensurePowerState({ serverId: idOf(server), power: 'ON' })),
    noUndo: 'the wipe may have begun',
  },
  {
    name: 'wipe',
    title: 'Wait for the evidence that every disk is wiped',
    phase: 'WIPING',
    run: async (state, { hostReports }) => {
      state.wiped = await hostReports('WIPED', {
        seconds: state.request.policy.installTimeoutSeconds,
        code: 'WIPE_TIMEOUT',
        message: 'the disks to be wiped',
        onSilence: startAgain(state.server, 'WIPE_STALLED'),
      });
    },
    noUndo: 'what was on the disks is gone',
  },
  {
    name: 'power-off-clean',
    title: 'Ensure that the machine is off',
    phase: 'WIPING',
    together: true,
    run: async ({ server }, { hardware }) =>
      void (await hardware.ensurePowerState({ serverId: idOf(server), power: 'OFF' })),
    noUndo: 'a free machine is off',
  },
  {
    name: 'clear-boot-override',
    title: 'Remove the boot override',
    phase: 'WIPING',
    together: true,
    run: async ({ server }, { hardware }) => void (await hardware.clearBoot({ serverId: idOf(server) })),
    noUndo: 'it is how a free machine is set',
  },
  removeBootEntry('WIPING'),
  {
    name: 'certify',
    title: 'Compare the evidence with the inventory, and issue the certificate that every disk is wiped',
    phase: 'WIPING',
    run: async ({ wiped }, { graph }) => {
      // Operations that were past this point before there was this step have no activity for it in their history; the
      // graph then refuses to release the server without a certificate.
      if (!patched('wipe-certificate')) return;
      await graph.certifyWipe({ disks: wiped?.disks ?? [], skipped: wiped?.skipped ?? [] });
    },
    noUndo: 'the evidence is true, however the operation ends',
  },
  releaseSwitchPorts,
  {
    name: 'finish-cleaning',
    title: 'Make the server available',
    phase: 'FINISHING',
    run: async (_, { graph }) => await graph.finishCleaning({}),
    noUndo: 'the disks are clean; the server can be reserved again',
  },
];

const WIPE_UNFINISHED = {
  code: 'WIPE_UNFINISHED',
  message: 'The disks may not be wiped. Decommission the instance again.',
  step: 'wipe',
} as const;

/** The cause where it says what is left to do with the server: disks without evidence, or ports in the VLAN of the tenant. */
function keptWithServer(cause: Failure | null): Failure | null {
  if (cause === null) return null;
  const isKept =
    ['WIPE_INCOMPLETE', 'WIPED_ANOTHER_SERVER'].includes(cause.code) || cause.step === RELEASE_PORTS;
  return isKept ? cause : null;
}

const giveBack: readonly Step<InstanceRun>[] = [
  {
    name: 'remove-metadata',
    title: 'Remove the metadata of the instance from the boot service',
    phase: 'FINISHING',
    run: async ({ request }, { boot }) =>
      void (await boot.removeMetadata({ instanceId: request.subject.id })),
    noUndo: 'the instance has no machine any more that could ask',
  },
  unregisterName,
  releaseLease,
  {
    name: 'release-addresses',
    title: 'Release the addresses',
    phase: 'FINISHING',
    irreversible: true,
    run: async ({ request }, { graph }) => await graph.releaseAddresses({ instanceId: request.subject.id }),
    noUndo: 'the addresses may be assigned to another machine immediately',
  },
  {
    name: 'delete-instance',
    title: 'Mark the instance as deleted',
    phase: 'FINISHING',
    run: async ({ request }, { graph }) => await graph.deleteInstance({ instanceId: request.subject.id }),
    noUndo: 'it is the end',
  },
];

/** A decommission that is repeated may find that the one before has given the server back already. */
function unlessServerless(step: Step<InstanceRun>): Step<InstanceRun> {
  if (step.name === 'hold-server') return step;
  return { ...step, skip: ({ server }) => (server === null ? 'the instance has no server' : null) };
}

/** Stops the machine, wipes its disks with evidence, frees server and addresses. */
export function decommissionPlan(
  request: Pick<InstanceRequest, 'subject' | 'related' | 'dns' | 'dhcp' | 'switchPorts'>,
): OperationPlan<InstanceRun> {
  const hasServer = resourceOfKind(request, 'Server') !== null;
  const steps = !hasServer ? giveBack : [...cleanServer.map(unlessServerless), ...giveBack];
  return withServices({ steps, ...instancePlan('DELETED') }, request);
}

export const decommission = operationWorkflow<InstanceRequest, InstanceRun>((request) => ({
  plan: decommissionPlan(request),
  state: { request, server: null },
  approval: approvalOf(request),
}));
