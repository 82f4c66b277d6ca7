import { resource } from '#platform/resource/declaration.ts';
import { NetworkDevice } from './entities/network-device.ts';
import { addPortsOfType } from './ports/ports-of-type.ts';
import { refusePlaced, requireRackAtSite } from './rack-of-device.ts';

export const networkDevice = resource<NetworkDevice>('NetworkDevice', {
  entity: NetworkDevice,
  fact: ['name', 'kind', 'status', 'siteId', 'rackId', 'deviceTypeId'],
  search: ['serialNumber', 'assetTag'],
  async before(change) {
    if (change.after === null) return;
    await refusePlaced(change, change.after);
    await requireRackAtSite(change, change.after);
  },
  async after(change) {
    if (change.verb === 'CREATE' && change.after !== null) await addPortsOfType(change, change.after);
  },
});
