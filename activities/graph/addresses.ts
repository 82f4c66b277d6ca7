import { claimKeyOf } from '#contracts/instances/address-request.ts';
import type { AddressActivities } from '#contracts/activities/address-activities.ts';
import {
  AllocateAddressDocument,
  ReleaseAddressesDocument,
  type IpAddressAllocateInput,
  type RefusalsFragment,
} from '../generated/graph.ts';
import { idempotencyKeyOf } from '../idempotency-key.ts';
import type { GraphClient } from './graph-client.ts';
import { throwRefusal } from './refusal.ts';

/** Activities that allocate and release the addresses of an instance. */
export function createAddressCalls(graph: GraphClient): AddressActivities {
  const allocate = async (
    input: IpAddressAllocateInput,
  ): Promise<{ address: string; errors: readonly RefusalsFragment[] }> => {
    const { ipAddressAllocate } = await graph.execute(AllocateAddressDocument, { input });
    return { address: ipAddressAllocate.ipAddress?.address ?? '', errors: ipAddressAllocate.errors };
  };

  return {
    async allocateAddress({ operation: { operationId } }, { instanceId, tenantId, siteId, addresses }) {
      const place = { operationId, instanceId, tenantId, siteId };
      if (addresses === undefined) {
        const { address, errors } = await allocate({
          idempotencyKey: idempotencyKeyOf('allocate'),
          ...place,
        });
        throwRefusal(errors);
        return { address };
      }
      const allocated: string[] = [];
      const refusals: RefusalsFragment[] = [];
      // In turn, so that the first requests get the lowest addresses.
      for (const [index, { family, blockId }] of addresses.entries()) {
        const claimKey = claimKeyOf(index);
        const idempotencyKey = idempotencyKeyOf(`allocate/${claimKey}`);
        const { address, errors } = await allocate({ idempotencyKey, ...place, family, blockId, claimKey });
        allocated.push(address);
        refusals.push(...errors);
      }
      throwRefusal(joined(refusals));
      return { address: allocated[0] ?? '', addresses: allocated };
    },
    async releaseAddresses({ operation: { operationId } }, { instanceId }) {
      const { ipAddressRelease } = await graph.execute(ReleaseAddressesDocument, {
        input: { idempotencyKey: idempotencyKeyOf('release-addresses'), operationId, instanceId },
      });
      throwRefusal(ipAddressRelease.errors);
    },
  };
}

/** One refusal with what all of them say, each once; a temporary one first, as the others may be its consequence. */
function joined(refusals: readonly RefusalsFragment[]): readonly RefusalsFragment[] {
  const [first] = refusals.toSorted(
    (a, b) => Number(b.code === 'UNAVAILABLE') - Number(a.code === 'UNAVAILABLE'),
  );
  if (first === undefined) return [];
  const message = [...new Set(refusals.map((refusal) => refusal.message))].join(' ');
  return [{ ...first, message }];
}
