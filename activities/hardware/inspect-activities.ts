import { activityInfo } from '@temporalio/activity';
import type { HardwareActivities } from '../contract.ts';
import { StoreInventoryDocument } from '../generated/graph.ts';
import { throwRefusal } from '../graph/refusal.ts';
import { idempotencyKeyOf } from '../idempotency-key.ts';
import { readAttributes, type ReadableMachine } from './attributes.ts';
import { componentsOf } from './components.ts';
import { storeKnownFirmware } from './firmware-activities.ts';
import { inspectionNote } from './inspection-note.ts';
import { withMachine, type HardwareDeps } from './with-target.ts';

/** Warnings of one inventory that are kept. */
const MOST_WARNINGS = 100;

/** Reading what a machine is made of. */
export function createInspectActivities(deps: HardwareDeps): Pick<HardwareActivities, 'collectInventory'> {
  return {
    collectInventory: async (call, { serverId }) => {
      const found = await withMachine(
        deps,
        call,
        serverId,
        'inventory',
        async ({ target, provider }, context) => {
          const machine: ReadableMachine = {
            target,
            capability: (name) => deps.registry.capability(provider, name),
          };
          const report = await machine.capability('inventory').collect(target, context);
          const { system, bmc, warnings } = report;
          const { attributes, gaps } = await readAttributes(machine, report, context);
          const { serverInventoryStore } = await deps.graph.execute(StoreInventoryDocument, {
            input: {
              idempotencyKey: idempotencyKeyOf(`inventory/${activityInfo().attempt}`),
              operationId: call.subject.operationId,
              id: serverId,
              vendor: system.manufacturer,
              model: system.model,
              serialNumber: system.serialNumber,
              uuid: system.uuid,
              architecture: system.architecture,
              biosVersion: system.biosVersion,
              bmcVersion: bmc.firmwareVersion,
              powerState: system.powerState,
              components: componentsOf(report),
              unreadKinds: [...report.unread],
              attributes,
              gaps,
              warnings: shortened(warnings),
            },
          });
          throwRefusal(serverInventoryStore.errors);
          return { note: inspectionNote(serverInventoryStore.inspection) };
        },
      );
      await storeKnownFirmware(deps, call, serverId);
      return found;
    },
  };
}

interface Warning {
  readonly path: string;
  readonly message: string;
}

function shortened(warnings: readonly Warning[]): Warning[] {
  const kept = warnings.slice(0, MOST_WARNINGS).map(({ path, message }) => ({
    path: path.slice(0, 500),
    message: message.slice(0, 2_000),
  }));
  const left = warnings.length - kept.length;
  return left === 0 ? kept : [...kept, { path: '', message: `and ${left} more` }];
}
