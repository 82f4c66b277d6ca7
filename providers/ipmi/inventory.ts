import { PartKind, type Inventory } from '../capabilities/inventory.ts';
import { bytesOf } from './bmc.ts';
import type { Bmcs } from './bmcs.ts';
import { getChassisStatus, getDeviceId } from './commands.ts';
import { deviceOf } from './device-id.ts';
import { powerStateOf } from './power-state.ts';

/** IPMI knows which machine it is, and nothing of its parts: they are unread, so that none counts as removed. */
const UNREAD = PartKind.options.map((kind) => ({
  kind,
  path: 'ipmi',
  message: 'IPMI does not report parts',
}));

export function createInventory(bmcs: Bmcs): Inventory {
  return {
    async identify(target, context) {
      return (await bmcs.open(target, context).identified([])).identity;
    },
    async collect(target, context) {
      const bmc = bmcs.open(target, context);
      const replies = await bmc.identified([getChassisStatus, getDeviceId]);
      const { firmwareVersion } = deviceOf(bytesOf(replies, getDeviceId));
      const { identity } = replies;
      const isKnown = identity.serialNumber !== null || identity.uuid !== null;
      return {
        system: {
          ...identity,
          id: bmc.target.systemId ?? 'chassis',
          biosVersion: null,
          architecture: null,
          powerState: powerStateOf(bytesOf(replies, getChassisStatus)),
        },
        bmc: { firmwareVersion },
        processors: [],
        memory: [],
        disks: [],
        ports: [],
        powerSupplies: [],
        facts: [],
        unread: UNREAD,
        warnings: isKnown
          ? []
          : [{ path: 'fru 0', message: 'neither FRU 0 nor the system GUID says which machine it is' }],
        requests: bmc.requests,
      };
    },
  };
}
