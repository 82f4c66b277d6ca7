import { operationStub } from '#platform/graph/operation-stub.ts';
import { resource } from '#platform/resource/declaration.ts';
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
      if (before !== null) refuseHeld(before, ['id']);
      return;
    }
    if (before !== null) refuseMoved(before, change.after);
    await refusePlaced(change, change.after);
    await requireRackAtSite(change, change.after);
  },
  async after(change) {
    if (change.verb === 'CREATE' && change.after !== null) await addPortsOfType(change, change.after);
  },
});

/** Throws CONFLICT for a change of the address or provider during an operation: workers must keep to one device. */
function refuseMoved(before: NetworkDevice, after: NetworkDevice): void {
  const moved = REACHED_BY.find((property) => before[property] !== after[property]);
  if (moved !== undefined) refuseHeld(before, [moved]);
}

const REACHED_BY = ['provider', 'managementAddress', 'managementPort', 'siteId'] as const;
