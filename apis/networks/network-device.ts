import type { EntityManager } from '@mikro-orm/postgresql';
import { operationStub } from '#platform/graph/operation-stub.ts';
import { resource } from '#platform/resource/declaration.ts';
import { refuseClaimed } from './claims/refuse-claimed.ts';
import { NetworkDevice } from './entities/network-device.ts';
import type { NetworkDeviceResolvers } from './generated/resolvers.ts';
import { refuseHeld } from './operations/held-device.ts';
import { addPortsOfType } from './ports/ports-of-type.ts';
import { refusePlaced, requireRackAtSite } from './rack-of-device.ts';

export const networkDevice = resource<NetworkDevice, NetworkDeviceResolvers>('NetworkDevice', {
  entity: NetworkDevice,
  fact: ['name', 'kind', 'status', 'siteId', 'rackId', 'deviceTypeId'],
  internal: ['operationId', 'operationRequest', 'heldSince', 'formerPorts'],
  search: ['serialNumber', 'assetTag'],
  computed: {
    operation: ({ operationId }) => (operationId === null ? null : operationStub(operationId)),
  },
  async before(change) {
    const { before } = change;
    if (change.after === null) {
      if (before !== null) {
        refuseHeld(before, ['id']);
        await refuseClaimed(change.tx.em, before, undefined, ['id']);
      }
      return;
    }
    if (before !== null) await refuseMoved(change.tx.em, before, change.after);
    await refusePlaced(change, change.after);
    await requireRackAtSite(change, change.after);
  },
  async after(change) {
    if (change.verb === 'CREATE' && change.after !== null) await addPortsOfType(change, change.after);
  },
});

/** Throws CONFLICT for a change of the address or provider during an operation: workers must keep to one device. */
async function refuseMoved(em: EntityManager, before: NetworkDevice, after: NetworkDevice): Promise<void> {
  const moved = REACHED_BY.find((property) => before[property] !== after[property]);
  if (moved === undefined) return;
  refuseHeld(before, [moved]);
  await refuseClaimed(em, before, undefined, [moved]);
}

const REACHED_BY = ['provider', 'managementAddress', 'managementPort', 'siteId'] as const;
