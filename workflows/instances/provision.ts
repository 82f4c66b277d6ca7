import { portsOf } from '#contracts/instances/address-request.ts';
import { operationWorkflow } from '#workflows/engine/run-operation.ts';
import type { OperationPlan } from '#workflows/engine/step.ts';
import {
  bootFromDisk,
  checkRequest,
  firstBoot,
  install,
  instancePlan,
  prepareBoot,
  onDisk,
  removeBootEntry,
  showingDisk,
  verifyIdentity,
  type InstanceRun,
} from './instance-steps.ts';
import { allocateAddress, showingAddresses } from './address-steps.ts';
import { registerName, withServices } from './network-service-steps.ts';
import { reserveLease } from './lease-steps.ts';
import { configureSwitchPorts } from './switch-port-steps.ts';
import { approvalOf, idOf, type InstanceRequest } from './plan.ts';

/** Takes a bare server to a running instance: the whole job, in order, each step with its way back. */
export const provisionPlan: OperationPlan<InstanceRun> = {
  steps: [
    checkRequest,
    {
      name: 'reserve-server',
      title: 'Reserve a matching server',
      phase: 'RESERVING',
      run: async (state, { graph }) => {
        const { subject, tenantId, siteId, requirements, addresses } = state.request;
        const ports = portsOf(addresses);
        const wanted = { instanceId: subject.id, tenantId, siteId, requirements };
        state.server = await graph.reserveServer(ports.length === 0 ? wanted : { ...wanted, ports });
      },
      undo: async (_, { graph }, { cause, unsafe }) =>
        await graph.releaseServer({ failure: unsafe, suspicion: cause }),
    },
    {
      name: 'start-provisioning',
      title: 'Assign the server to the instance',
      phase: 'RESERVING',
      run: async ({ request, server }, { graph }) =>
        await graph.startProvisioning({ instanceId: request.subject.id, serverId: idOf(server) }),
      noUndo: 'releasing the server and recording the end take it back',
    },
    allocateAddress,
    registerName,
    reserveLease,
    configureSwitchPorts('RESERVING'),
    verifyIdentity,
    {
      name: 'create-boot-entry',
      title: 'Create the boot entry of the installer',
      phase: 'PREPARING',
      together: true,
      run: async ({ request, server }, { boot }) =>
        void (await boot.ensureBootEntry({
          serverId: idOf(server),
          instanceId: request.subject.id,
          macs: server?.macs ?? [],
          action: 'INSTALL',
          systemDisk: request.systemDisk,
        })),
      undo: async ({ request }, { boot }) =>
        void (await boot.removeBootEntry({ forgetInstance: request.subject.id })),
    },
    {
      name: 'power-off',
      title: 'Ensure that the machine is off',
      phase: 'PREPARING',
      together: true,
      run: async ({ server }, { hardware }) =>
        void (await hardware.ensurePowerState({ serverId: idOf(server), power: 'OFF' })),
      noUndo: 'a free machine may be off',
    },
    prepareBoot('Set the machine to boot the installer once'),
    {
      name: 'power-on',
      title: 'Turn the machine on to boot the installer',
      phase: 'INSTALLING',
      run: async ({ server }, { hardware }) =>
        void (await hardware.ensurePowerState({ serverId: idOf(server), power: 'ON' })),
      undo: async ({ server }, { hardware }) => {
        if (server !== null) await hardware.ensurePowerState({ serverId: server.serverId, power: 'OFF' });
      },
    },
    install('the next installation overwrites the disk; powering on is undone by powering off'),
    bootFromDisk({ title: 'Set the machine to boot from disk', phase: 'BOOTING' }),
    firstBoot,
    removeBootEntry('FINISHING'),
    {
      name: 'activate',
      title: 'Mark the instance as active',
      phase: 'FINISHING',
      irreversible: true,
      run: async ({ request, systemDisk }, { graph }) =>
        await graph.activate({ instanceId: request.subject.id, ...onDisk(systemDisk) }),
      noUndo: 'the machine is its tenant’s now; decommission gives it back',
    },
  ],
  ...instancePlan('ACTIVE'),
  ended: async ({ request }, { graph }, { outcome, failure }) =>
    await graph.endInstanceOperation({
      instanceId: request.subject.id,
      action: 'FAIL',
      outcome,
      failure,
    }),
};

export const provision = operationWorkflow<InstanceRequest, InstanceRun>((request) => ({
  plan: withServices(showingAddresses(showingDisk(provisionPlan, request), request), request),
  state: { request, server: null },
  approval: approvalOf(request),
}));
