import { activityInfo, ApplicationFailure } from '@temporalio/activity';
import { compareIdentities } from '#platform/machines/compare-identities.ts';
import type { CallContext } from '#providers/call.ts';
import type { Inventory } from '#providers/capabilities/inventory.ts';
import type { Target } from '#providers/target.ts';
import type { OperationKind } from '#contracts/operation-kinds.ts';
import type { HardwareActivities } from '#contracts/activities/activities.ts';
import { ReportIdentityDocument, type IdentityPurpose } from '../generated/graph.ts';
import { throwRefusal } from '../graph/refusal.ts';
import { idempotencyKeyOf } from '../idempotency-key.ts';
import type { StepCall } from '#contracts/activities/step-call.ts';
import { componentsOf, unreadKindsOf } from './components.ts';
import { withMachine, withTarget, type HardwareDeps } from './with-target.ts';

/**
 * What each operation is about to do with the machine; null where it only reads, and what it reads is judged later, or
 * where it is about none.
 */
const PURPOSES: Readonly<Record<OperationKind, IdentityPurpose | null>> = {
  PROVISION: 'DESTROY',
  REIMAGE: 'DESTROY',
  ERASE: 'DESTROY',
  DECOMMISSION: 'WIPE',
  RESCUE: 'CHANGE',
  UNRESCUE: 'CHANGE',
  POWER: 'CHANGE',
  CREDENTIAL_ROTATE: 'CHANGE',
  BIOS_APPLY: 'CHANGE',
  FIRMWARE_UPDATE: 'CHANGE',
  BMC_UPDATE: 'REPLACE_BMC',
  CONSOLE: 'CHANGE',
  INSPECT: 'CHANGE',
  ENROLL: null,
  DELETE: null,
  IMAGE_VERIFY: null,
  DEVICE_PORTS_APPLY: null,
  SERVICES_APPLY: null,
  LOAD_BALANCER_APPLY: null,
};

/** Proving that the machine which answers is the one on record. */
export function createIdentityActivities(
  deps: HardwareDeps,
): Pick<HardwareActivities, 'verifyIdentity' | 'verifyNewBmc'> {
  return {
    verifyIdentity: async (call, { serverId, toPowerOff = false }) =>
      await withTarget(deps, call, serverId, 'inventory', async (inventory, target, context) => {
        // Read from any machine that answers: one that changed is recognised by its present identity.
        const anyone = { ...target, identity: undefined };
        const { serialNumber, uuid } = await inventory.identify(anyone, context);
        const purpose = toPowerOff ? 'POWER_OFF' : PURPOSES[call.operation.kind];
        const { result } = compareIdentities(target.identity ?? {}, { serial: serialNumber, uuid });
        const isProven = result === 'same' && purpose !== 'DESTROY' && purpose !== 'WIPE';
        if (purpose !== null && !isProven)
          await reportIdentity(deps, call, purpose, { inventory, target: anyone, context });
        return { serialNumber };
      }),
    verifyNewBmc: async (call, { serverId }) =>
      await withMachine(
        deps,
        call,
        serverId,
        'inventory',
        async ({ target, provider }, context) => {
          const inventory = deps.registry.capability(provider, 'inventory');
          const machine = { inventory, target: { ...target, identity: undefined }, context };
          await reportIdentity(deps, call, 'REPLACE_BMC', machine);
        },
        'pending',
      ),
  };
}

/** Reads all that identifies the machine, and has it judged by the graph; fails where it is the wrong one. */
async function reportIdentity(
  deps: HardwareDeps,
  { operation: { operationId } }: StepCall,
  purpose: IdentityPurpose,
  machine: { readonly inventory: Inventory; readonly target: Target; readonly context: CallContext },
): Promise<void> {
  const report = await machine.inventory.collect(machine.target, machine.context);
  const { manufacturer: vendor, model, serialNumber, uuid, id } = report.system;
  const { serverIdentityReport } = await deps.graph.execute(ReportIdentityDocument, {
    input: {
      idempotencyKey: idempotencyKeyOf(`identity/${activityInfo().attempt}`),
      operationId,
      purpose,
      vendor,
      model,
      serialNumber,
      uuid,
      systemId: id,
      components: componentsOf(report),
      unreadKinds: unreadKindsOf(report),
    },
  });
  throwRefusal(serverIdentityReport.errors);
  throwIfOther(serverIdentityReport.refusal);
}

/** Ends the step with the graph's word that another machine answered, of which nothing was changed. */
export function throwIfOther(refusal: { readonly code: string; readonly message: string } | null): void {
  if (refusal === null) return;
  throw ApplicationFailure.nonRetryable(refusal.message, refusal.code, { effect: 'none' });
}
