import { activityInfo, ApplicationFailure, cancellationSignal, heartbeat } from '@temporalio/activity';
import type { SystemDiskOrder } from '#contracts/boot/entry.ts';
import type { Netboot } from '#providers/capabilities/netboot.ts';
import type { CallContext } from '#providers/call.ts';
import { NOT_HELD } from '#contracts/operations/operation.ts';
import type { SystemDiskChoice } from '#contracts/instances/disk-plan.ts';
import type { BootActivities } from '#contracts/activities/activities.ts';
import { DisksOnRecordDocument, InstallOrderDocument } from '../generated/graph.ts';
import type { GraphClient } from '../graph/graph-client.ts';
import { isSubjectHeld } from '../graph/hold.ts';
import { placedAddresses } from '../graph/placed-addresses.ts';
import { idempotencyKeyOf } from '../idempotency-key.ts';
import { toActivityFailure } from '../provider-failure.ts';
import { addressesOf } from './addresses.ts';
import { systemDiskOrder } from './disks-on-record.ts';

/** Activities against the boot service. User-data goes from the graph to it, past the workflow's history. */
export function createBootActivities(deps: {
  readonly graph: GraphClient;
  readonly netboot: Netboot;
}): BootActivities {
  const context = (): CallContext => ({
    signal: cancellationSignal(),
    idempotencyKey: idempotencyKeyOf('boot-entry'),
    heartbeat: (progress) => heartbeat(progress),
  });
  async function diskOrder(
    place: { readonly serverId: string; readonly instanceId: string },
    choice: SystemDiskChoice,
  ): Promise<SystemDiskOrder> {
    return systemDiskOrder(choice, await deps.graph.execute(DisksOnRecordDocument, place));
  }

  return {
    async ensureBootEntry({ operation }, { serverId, instanceId, macs, action, systemDisk }) {
      // A machine that has another owner now may boot from the entry of an operation that has ended.
      if (!(await isSubjectHeld(deps.graph, operation)))
        throw ApplicationFailure.nonRetryable(
          `The instance ${instanceId} no longer names the operation ${operation.operationId}. Nothing was done.`,
          NOT_HELD,
          { effect: 'none' },
        );
      const { instance } = await deps.graph.execute(InstallOrderDocument, { instanceId });
      if (instance === null)
        throw ApplicationFailure.nonRetryable('The instance is no longer there.', 'NOT_FOUND');
      if (macs.length === 0) {
        throw ApplicationFailure.nonRetryable(
          'The server has no network port with a MAC address of its own: its BMC reports none, or other servers have the same. Nothing was done to it. Inspect it again, or look at its BMC.',
          'NO_NETWORK_PORT',
        );
      }
      const { image, site } = instance;
      if (site === null) throw ApplicationFailure.nonRetryable('The site is gone.', 'SITE_GONE');
      if (action === 'INSTALL' && image === null)
        throw ApplicationFailure.nonRetryable('The image is gone.', 'IMAGE_GONE');
      // Only an installation needs the ports: a wipe must not fail for want of one.
      const placed = placedAddresses(
        action === 'INSTALL' ? instance : { ...instance, wantedAddresses: null },
      );
      const ordered =
        systemDisk === undefined ? undefined : await diskOrder({ serverId, instanceId }, systemDisk);
      try {
        const { changed } = await deps.netboot.ensureEntry(
          {
            operationId: operation.operationId,
            run: activityInfo().workflowExecution?.runId,
            serverId,
            instanceId,
            siteId: site.id,
            macs: macs.map((mac) => mac.toLowerCase()),
            action,
            image: action === 'INSTALL' ? image : null,
            ...(ordered === undefined ? {} : { systemDisk: ordered }),
            hostname: instance.hostname,
            userData: action === 'INSTALL' ? instance.userData : null,
            sshKeys: action === 'RESCUE' ? (instance.rescue?.sshKeys ?? []) : instance.sshKeys,
            networkConfig: action === 'INSTALL' ? instance.networkConfig : null,
            ...addressesOf(placed),
          },
          context(),
        );
        return { changed };
      } catch (error) {
        throw toActivityFailure(error, { party: 'BOOT' });
      }
    },
    async removeBootEntry({ operation }, { forgetInstance }) {
      try {
        // The entry first: it identifies the machine as soon as it is installed.
        const { changed } = await deps.netboot.removeEntry(operation.operationId, context());
        if (forgetInstance !== undefined) await deps.netboot.removeMetadata(forgetInstance, context());
        return { changed };
      } catch (error) {
        throw toActivityFailure(error, { party: 'BOOT' });
      }
    },
    async removeMetadata(_, { instanceId }) {
      try {
        const { changed } = await deps.netboot.removeMetadata(instanceId, context());
        return { changed };
      } catch (error) {
        throw toActivityFailure(error, { party: 'BOOT' });
      }
    },
  };
}
