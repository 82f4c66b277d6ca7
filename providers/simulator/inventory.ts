import type { Inventory, SystemIdentity } from '../capabilities/inventory.ts';
import type { SystemView } from '#contracts/simulator/machine.ts';
import type { Machines } from './machines.ts';
import { powerStateOf } from './power-state.ts';

export function createInventory(machines: Machines): Inventory {
  return {
    async identify(target, context) {
      return identityOf(await machines.open(target, context).verified());
    },
    async collect(target, context) {
      const machine = machines.open(target, context);
      const { system, biosVersion, bmcVersion, architecture, ...parts } = await machine.inventory();
      return {
        system: {
          ...identityOf(system),
          id: system.id,
          biosVersion,
          architecture,
          powerState: powerStateOf(system),
        },
        bmc: { firmwareVersion: bmcVersion },
        ...parts,
        facts: [],
        unread: [],
        warnings: [],
        requests: machine.requests,
      };
    },
  };
}

function identityOf({ manufacturer, model, serialNumber, uuid }: SystemView): SystemIdentity {
  return { manufacturer, model, serialNumber, uuid };
}
