import { ApplicationFailure } from '@temporalio/activity';
import type { NetworkServiceActivities } from '#contracts/activities/network-services.ts';
import type { StepCall } from '#contracts/activities/step-call.ts';
import type { CallContext } from '#providers/call.ts';
import { reservedAddress } from '../graph/placed-addresses.ts';
import { lockNameOf, type TargetLock } from '../hardware/target-lock.ts';
import {
  placedAddressesOf,
  requireHeld,
  serviceContext,
  siteOf,
  withService,
  type ServiceDeps,
} from './service-call.ts';
import type { SiteDhcp } from './site-services.ts';

/** Activities against DHCP servers. One worker changes a server at a time, as its configuration is one document. */
export function createLeaseActivities(
  deps: ServiceDeps & { readonly locks: TargetLock },
): Pick<NetworkServiceActivities, 'reserveLease' | 'releaseLease'> {
  async function alone<Result>(
    call: StepCall,
    { server }: SiteDhcp,
    work: (context: CallContext) => Promise<Result>,
  ): Promise<Result> {
    const held = { name: lockNameOf(server), owner: call.operation.operationId, party: 'DHCP' } as const;
    const { signal } = serviceContext();
    return await deps.locks.hold(
      held,
      signal,
      async (lock) => await withService(call, 'DHCP', async () => await work(serviceContext(lock))),
    );
  }

  return {
    async reserveLease(call, { instanceId, macs, hostname }) {
      const site = deps.services.dhcp(siteOf(call));
      if (site === undefined)
        throw ApplicationFailure.nonRetryable(noServer(call), 'NO_DHCP_SERVER', { effect: 'none' });
      const reserved = reservedAddress(await placedAddressesOf(deps, instanceId), macs);
      if (reserved === undefined || reserved.macs.length === 0)
        throw ApplicationFailure.nonRetryable(
          `The instance ${instanceId} has no ${reserved === undefined ? 'IPv4 address' : 'machine with a MAC address of its own'} to reserve. Switch off dhcpReservation in its profile, or assign it one.`,
          'NO_ADDRESS',
          { effect: 'none' },
        );
      const want = { ...reserved, hostname, owner: instanceId };
      const { changed, state } = await alone(call, site, async (context) => {
        // Checked under the lock: the wait for it may have lasted longer than the operation.
        await requireHeld(deps, call);
        return await site.dhcp.ensureReservation(want, context);
      });
      return {
        changed,
        note: `${reserved.address} is reserved for ${state.map(({ mac }) => mac).join(', ')}.`,
      };
    },
    async releaseLease(call, { instanceId }) {
      const site = deps.services.dhcp(siteOf(call));
      if (site === undefined)
        return { changed: false, left: [`The reservation was not removed: ${noServer(call)}`] };
      const { changed } = await alone(
        call,
        site,
        async (context) => await site.dhcp.removeReservations(instanceId, context),
      );
      return { changed, left: [] };
    },
  };
}

function noServer(call: StepCall): string {
  return `The workers of the site ${siteOf(call)} have no DHCP server for it. Add one to their setting SITE_SERVICES, or switch off dhcpReservation in the profile.`;
}
