import { activityInfo } from '@temporalio/activity';
import type { HardwareActivities } from '#contracts/activities/activities.ts';
import { ObserveServerDocument } from '../generated/graph.ts';
import { idempotencyKeyOf } from '../idempotency-key.ts';
import { createBiosActivities } from './bios-activities.ts';
import { armBoot, createBootSourceActivities } from './boot-source-activities.ts';
import { createCredentialActivities } from './credential-activities.ts';
import { createEraseActivities } from './erase-activities.ts';
import { createFirmwareActivities } from './firmware-activities.ts';
import { createIdentityActivities } from './identity-activities.ts';
import { createInspectActivities } from './inspect-activities.ts';
import { withTarget, type HardwareDeps } from './with-target.ts';

/** How long an operating system may take to shut down before its power is cut. */
const GRACE_MS = 60_000;

/** Activities against BMCs: find the target, hold it, let the provider ensure, report what was observed. */
export function createHardwareActivities(deps: HardwareDeps): HardwareActivities {
  const observe = async (
    serverId: string,
    powerState: 'ON' | 'OFF' | 'TRANSITION' | 'UNKNOWN',
  ): Promise<void> => {
    const idempotencyKey = idempotencyKeyOf(`observe/${activityInfo().attempt}`);
    await deps.graph.execute(ObserveServerDocument, { input: { idempotencyKey, id: serverId, powerState } });
  };
  return {
    ...createEraseActivities(deps),
    ...createCredentialActivities(deps),
    ...createBiosActivities(deps),
    ...createFirmwareActivities(deps),
    ...createBootSourceActivities(deps),
    ...createInspectActivities(deps),
    ...createIdentityActivities(deps),
    ensurePower: async (call, { serverId, want, graceful }) =>
      await withTarget(deps, call, serverId, 'power', async (power, target, context) => {
        if (want === 'ON') await armBoot(deps, call, context);
        const off = graceful ? 'graceful-then-force' : 'force';
        const { changed, state } = await power.ensure(target, want, { off, graceMs: GRACE_MS }, context);
        await observe(serverId, state);
        return { changed };
      }),
  };
}
