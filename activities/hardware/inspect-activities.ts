import { activityInfo } from '@temporalio/activity';
import type { InventoryReport } from '#providers/capabilities/inventory.ts';
import type { HardwareActivities } from '#contracts/activities/activities.ts';
import { StoreInventoryDocument, type ServerInspectionGapInput } from '../generated/graph.ts';
import { throwRefusal } from '../graph/refusal.ts';
import { idempotencyKeyOf } from '../idempotency-key.ts';
import { readAttributes, type ReadableMachine } from './attributes.ts';
import { componentsOf, unreadKindsOf } from './components.ts';
import { storeKnownFirmware } from './firmware-activities.ts';
import { throwIfOther } from './identity-activities.ts';
import { inspectionNote } from './inspection-note.ts';
import { withMachine, type HardwareDeps } from './with-target.ts';

/** The longest message that the graph accepts. */
const LONGEST_MESSAGE = 2_000;

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
              operationId: call.operation.operationId,
              id: serverId,
              vendor: system.manufacturer,
              model: system.model,
              serialNumber: system.serialNumber,
              uuid: system.uuid,
              systemId: system.id,
              architecture: system.architecture,
              biosVersion: system.biosVersion,
              bmcVersion: bmc.firmwareVersion,
              powerState: system.powerState,
              components: componentsOf(report),
              unreadKinds: unreadKindsOf(report),
              attributes,
              gaps: [...unreadGap(report), ...gaps],
              warnings: shortened(warnings),
            },
          });
          throwRefusal(serverInventoryStore.errors);
          throwIfOther(serverInventoryStore.refusal);
          return { note: inspectionNote(serverInventoryStore.inspection) };
        },
      );
      await storeKnownFirmware(deps, call, serverId);
      return found;
    },
  };
}

/** Components that were not read: how many places of which kind, with the first of each and its reason. */
function unreadGap({ unread }: InventoryReport): ServerInspectionGapInput[] {
  const byKind = Map.groupBy(unread, ({ kind }) => kind);
  const lines = [...byKind].map(([kind, all]) => {
    const more = all.length === 1 ? '' : `, and ${all.length - 1} more`;
    return `${kind}: ${all[0]?.path ?? ''} (${all[0]?.message ?? ''})${more}`;
  });
  if (lines.length === 0) return [];
  return [{ namespace: 'inventory', code: 'UNREAD', message: lines.join('; ').slice(0, LONGEST_MESSAGE) }];
}

interface Warning {
  readonly path: string;
  readonly message: string;
}

function shortened(warnings: readonly Warning[]): Warning[] {
  const kept = warnings.slice(0, MOST_WARNINGS).map(({ path, message }) => ({
    path: path.slice(0, 500),
    message: message.slice(0, LONGEST_MESSAGE),
  }));
  const left = warnings.length - kept.length;
  return left === 0 ? kept : [...kept, { path: '', message: `and ${left} more` }];
}
