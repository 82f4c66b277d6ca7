import { cancel, decide, ended, profile, provision, running, slowly, verb, type Case } from './stage.ts';

const KEY = 'ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIJ8 ann@example.test';

/** Every case of an instance's operations. */
export const INSTANCE_CASES: readonly Case[] = [
  {
    types: ['provision', 'reimage', 'decommission'],
    play: async (stage) => {
      const { instanceId, operationId } = await provision(stage, 'lives');
      await ended(stage, operationId, 'SUCCEEDED');
      const stopped = await slowly(stage, instanceId, async () => {
        const reimage = await verb(stage, 'instanceReimage', instanceId, { imageId: stage.site.imageIds[1] });
        await running(stage, reimage, 'power-off');
        await cancel(stage, reimage);
        return reimage;
      });
      await ended(stage, stopped, 'CANCELLED');
      const reimage = await verb(stage, 'instanceReimage', instanceId, { imageId: stage.site.imageIds[1] });
      await ended(stage, reimage, 'SUCCEEDED');
      const decommission = await verb(stage, 'instanceDecommission', instanceId);
      await ended(stage, decommission, 'SUCCEEDED');
      return [
        { type: 'provision', what: 'succeeded', operationId },
        { type: 'reimage', what: 'cancelled', operationId: stopped },
        { type: 'reimage', what: 'succeeded', operationId: reimage },
        { type: 'decommission', what: 'succeeded', operationId: decommission },
      ];
    },
  },
  {
    types: ['servicesApply'],
    play: async (stage) => {
      const profileId = await profile(stage, 'named', { dnsZone: 'dc.test', dhcpReservation: true });
      const { instanceId, operationId } = await provision(stage, 'named', { profileId });
      await ended(stage, operationId, 'SUCCEEDED');
      const applied = await verb(stage, 'instanceServicesApply', instanceId);
      await ended(stage, applied, 'SUCCEEDED');
      return [{ type: 'servicesApply', what: 'succeeded', operationId: applied }];
    },
  },
  {
    types: ['rescue', 'unrescue'],
    play: async (stage) => {
      const { instanceId, operationId } = await provision(stage, 'repaired', { sshKeys: [KEY] });
      await ended(stage, operationId, 'SUCCEEDED');
      const stopped = await slowly(stage, instanceId, async () => {
        const rescue = await verb(stage, 'instanceRescue', instanceId);
        await running(stage, rescue, 'power-off');
        await cancel(stage, rescue);
        return rescue;
      });
      await ended(stage, stopped, 'CANCELLED');
      const rescue = await verb(stage, 'instanceRescue', instanceId);
      await ended(stage, rescue, 'SUCCEEDED');
      const unrescue = await verb(stage, 'instanceUnrescue', instanceId);
      await ended(stage, unrescue, 'SUCCEEDED');
      return [
        { type: 'rescue', what: 'cancelled', operationId: stopped },
        { type: 'rescue', what: 'succeeded', operationId: rescue },
        { type: 'unrescue', what: 'succeeded', operationId: unrescue },
      ];
    },
  },
  {
    types: ['provision'],
    play: async (stage) => {
      const profileId = await profile(stage, 'approved', { approvalRequired: true });
      const { operationId } = await provision(stage, 'approved', { profileId });
      await decide(stage, operationId, 'APPROVE');
      await ended(stage, operationId, 'SUCCEEDED');
      return [{ type: 'provision', what: 'approved', operationId }];
    },
  },
  {
    types: ['provision', 'decommission'],
    play: async (stage) => {
      const profileId = await profile(stage, 'rejected', { approvalRequired: true });
      const { instanceId, operationId } = await provision(stage, 'rejected', { profileId });
      await decide(stage, operationId, 'REJECT');
      await ended(stage, operationId, 'FAILED');
      const decommission = await verb(stage, 'instanceDecommission', instanceId);
      await decide(stage, decommission, 'APPROVE');
      await ended(stage, decommission, 'SUCCEEDED');
      return [
        { type: 'provision', what: 'rejected', operationId },
        { type: 'decommission', what: 'without-server', operationId: decommission },
      ];
    },
  },
  {
    types: ['provision'],
    play: async (stage) => {
      const profileId = await profile(stage, 'impatient', { installTimeoutSeconds: 1 });
      const { operationId } = await provision(stage, 'impatient', { profileId });
      await ended(stage, operationId, 'FAILED');
      return [{ type: 'provision', what: 'install-timed-out', operationId }];
    },
  },
  {
    types: ['provision'],
    play: async (stage) => {
      const { operationId } = await provision(stage, 'cancelled');
      await running(stage, operationId, 'install', 'WAITING');
      await cancel(stage, operationId);
      await ended(stage, operationId, 'CANCELLED');
      return [{ type: 'provision', what: 'cancelled', operationId }];
    },
  },
  {
    types: ['provision'],
    play: async (stage) => {
      const { operationId } = await provision(stage, 'terminated');
      await running(stage, operationId, 'install', 'WAITING');
      await stage.terminate(operationId);
      await ended(stage, operationId, 'FAILED');
      return [{ type: 'provision', what: 'recovered', operationId }];
    },
  },
];
