import { activityInfo, ApplicationFailure, log } from '@temporalio/activity';
import type { FoundFirmware } from '#contracts/servers/firmware-plan.ts';
import type { HardwareActivities } from '#contracts/activities/activities.ts';
import { StoreFirmwareDocument } from '../generated/graph.ts';
import { throwRefusal } from '../graph/refusal.ts';
import { idempotencyKeyOf } from '../idempotency-key.ts';
import type { StepCall } from '#contracts/activities/step-call.ts';
import { withoutState } from './without-state.ts';
import { withTarget, type HardwareDeps } from './with-target.ts';

type FirmwareActivities = Pick<HardwareActivities, 'readFirmware' | 'startFirmware' | 'pollFirmwareJob'>;

/** Firmware of a machine, component by component. */
export function createFirmwareActivities(deps: HardwareDeps): FirmwareActivities {
  return {
    readFirmware: async (call, { serverId }) => ({ components: await storeFirmware(deps, call, serverId) }),
    startFirmware: async (call, { serverId, image }) =>
      await withTarget(deps, call, serverId, 'firmware', async (firmware, target, context) =>
        withoutState(await firmware.ensure(target, image, context)),
      ),
    pollFirmwareJob: async (call, { serverId, handle }) =>
      await withTarget(deps, call, serverId, 'firmware', async (firmware, target, context) =>
        withoutState(await firmware.poll(target, handle, context)),
      ),
  };
}

/** Together with an inventory, which is useful even of a BMC that does not report its firmware. */
export async function storeKnownFirmware(
  deps: HardwareDeps,
  call: StepCall,
  serverId: string,
): Promise<void> {
  try {
    await storeFirmware(deps, call, serverId);
  } catch (error) {
    if (!(error instanceof ApplicationFailure) || error.nonRetryable !== true) throw error;
    log.warn('the firmware of a server is unknown', { serverId, code: error.type, cause: error.message });
  }
}

async function storeFirmware(deps: HardwareDeps, call: StepCall, serverId: string): Promise<FoundFirmware[]> {
  return await withTarget(deps, call, serverId, 'firmware', async (firmware, target, context) => {
    const found = await firmware.list(target, context);
    const components = found.map(({ part, name, kind, version, updateable }) => ({
      component: part,
      name,
      kind,
      version,
      updateable,
    }));
    const { serverFirmwareStore } = await deps.graph.execute(StoreFirmwareDocument, {
      input: {
        idempotencyKey: idempotencyKeyOf(`firmware/${activityInfo().attempt}`),
        id: serverId,
        components,
      },
    });
    throwRefusal(serverFirmwareStore.errors);
    return components.map(({ component, version, updateable }) => ({ component, version, updateable }));
  });
}
