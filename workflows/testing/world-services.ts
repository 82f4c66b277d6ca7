import { ApplicationFailure } from '@temporalio/activity';
import type { BootActivities, HardwareActivities } from '#contracts/activities/activities.ts';
import type { NetworkServiceActivities } from '#contracts/activities/network-services.ts';
import type { BootAction } from './world-machines.ts';
import type { WorldServer } from './world-parts.ts';

/** The boot service, with entries by operation, and the boot devices of machines. */
export function worldBoot(
  entries: Map<string, BootAction>,
  serverOf: (id: string) => WorldServer,
): BootActivities & Pick<HardwareActivities, 'prepareBoot' | 'clearBoot'> {
  return {
    async prepareBoot(_, { serverId }) {
      serverOf(serverId).bootsFromNetwork = true;
      return { changed: true };
    },
    async clearBoot(_, { serverId }) {
      serverOf(serverId).bootsFromNetwork = false;
      return { changed: true };
    },
    async ensureBootEntry({ operation }, { action }) {
      entries.set(operation.operationId, action);
      return { changed: true };
    },
    removeMetadata: async () => ({ changed: false }),
    removeBootEntry: async ({ operation }) => ({ changed: entries.delete(operation.operationId) }),
  };
}

/** DNS and DHCP servers: instances by name, and those whose address is reserved. */
export function worldNames(names: Map<string, string>, leases: Set<string>): NetworkServiceActivities {
  return {
    async registerName(_, { instanceId, name }) {
      const owner = names.get(name);
      if (owner !== undefined && owner !== instanceId)
        throw ApplicationFailure.nonRetryable(`The name ${name} belongs to ${owner}.`, 'CONFLICT', {
          effect: 'none',
        });
      names.set(name, instanceId);
      return { changed: owner === undefined, note: `${name} has the addresses 192.0.2.1.` };
    },
    async unregisterNames(_, { instanceId, names: given }) {
      const own = given.filter((name) => names.get(name) === instanceId);
      for (const name of own) names.delete(name);
      return { changed: own.length > 0, left: [] };
    },
    async reserveLease(_, { instanceId, macs }) {
      leases.add(instanceId);
      return { changed: true, note: `192.0.2.1 is reserved for ${macs.join(', ')}.` };
    },
    releaseLease: async (_, { instanceId }) => ({ changed: leases.delete(instanceId), left: [] }),
  };
}
