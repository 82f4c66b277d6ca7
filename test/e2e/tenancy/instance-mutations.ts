import { verbsOf, type MutationCase } from './mutation-case.ts';

/** Mutations of instances, and of what they are made by. */
export const INSTANCES: Readonly<Record<string, MutationCase>> = {
  ...verbsOf('profile', {
    Create: ({ tenantId }) => ({ tenantId, name: 'intruder' }),
    Update: ({ profileId }) => ({ id: profileId, name: 'renamed' }),
    Delete: ({ profileId }) => ({ id: profileId }),
  }),
  ...verbsOf('instanceType', {
    Create: ({ tenantId }) => ({ tenantId, name: 'intruder', provider: 'service' }),
    Update: ({ instanceTypeId }) => ({ id: instanceTypeId, name: 'renamed' }),
    Delete: ({ instanceTypeId }) => ({ id: instanceTypeId }),
  }),
  instanceClaim: { role: 'member', input: ({ instanceId }) => ({ id: instanceId, by: 'intruder' }) },
  instanceClaimEnd: {
    role: 'member',
    input: ({ instanceId }) => ({ id: instanceId, by: 'intruder', outcome: 'DELETED' }),
  },
  instanceCreate: {
    role: 'member',
    input: ({ tenantId, siteId, imageId }) => ({ tenantId, siteId, imageId, hostname: 'intruder' }),
  },
  instanceReimage: { role: 'member', input: ({ instanceId, imageId }) => ({ id: instanceId, imageId }) },
  instanceUpdate: { role: 'member', input: ({ instanceId }) => ({ id: instanceId, hostname: 'renamed' }) },
  instanceRescue: {
    role: 'member',
    input: ({ instanceId }) => ({
      id: instanceId,
      sshKeys: ['ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIJ8 intruder@example.test'],
    }),
  },
  instanceUnrescue: { role: 'member', input: ({ instanceId }) => ({ id: instanceId }) },
  instanceServicesApply: { role: 'member', input: ({ instanceId }) => ({ id: instanceId }) },
  instanceDecommission: { role: 'member', input: ({ instanceId }) => ({ id: instanceId }) },
};
