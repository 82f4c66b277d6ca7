import type { EntityManager } from '@mikro-orm/postgresql';
import type { SwitchPortsRequest } from '#contracts/instances/network-services.ts';
import type { InstanceOperationKind } from '#contracts/instances/requests.ts';
import { UserError } from '#platform/errors/user-error.ts';
import type { IdOf } from '#platform/ids/kinds.ts';
import { findReference } from '#platform/references/lookup.ts';
import type { Instance } from './instance.ts';
import type { Profile } from './profile.ts';

/**
 * The part of an operation's request about switch ports. The VLAN for unused ports is recorded with the instance in the same
 * transaction, so that decommissioning frees the ports of its server whatever becomes of its profile.
 */
export async function switchPortsFor(
  em: EntityManager,
  kind: InstanceOperationKind,
  instance: Instance,
  profile: Profile | null,
): Promise<SwitchPortsRequest | undefined> {
  if (kind === 'DECOMMISSION') {
    const recorded = instance.unusedVlanId ?? null;
    return recorded === null ? undefined : await requestFor(em, profile?.unusedVlanId ?? recorded);
  }
  if (kind !== 'PROVISION' && kind !== 'REIMAGE') return undefined;
  const vlanId = profile?.vlanId ?? null;
  if (vlanId === null) return undefined;
  instance.unusedVlanId = profile?.unusedVlanId ?? null;
  return await requestFor(em, vlanId);
}

async function requestFor(em: EntityManager, vlanId: IdOf<'vlan'>): Promise<SwitchPortsRequest> {
  const vid = (await findReference(em, vlanId, 'for share'))?.data['vid'];
  if (typeof vid === 'number') return { vlanId, vid };
  const message = `The VLAN ${vlanId} no longer exists. Give the profile of the instance other VLANs with profileUpdate (vlanId, unusedVlanId), then repeat the request.`;
  throw new UserError('CONFLICT', message, { path: ['profileId'] });
}
