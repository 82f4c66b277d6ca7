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
import type { FoundTarget } from './target.ts';
import { withMachine, type HardwareDeps } from './with-target.ts';

/** How long an operating system may take to shut down before its power is cut. */
const GRACE_MS = 60_000;

/** For how long the power on record is not reported again where it has not changed; polls keep to the same. */
const REFRESH_MS = 10 * 60_000;

/** Activities against BMCs: find the target, hold it, let the provider ensure, report what was observed. */
export function createHardwareActivities(deps: HardwareDeps): HardwareActivities {
  const observe = async (
    serverId: string,
    powerState: FoundTarget['power']['state'],
    { state, observedAt }: FoundTarget['power'],
  ): Promise<void> => {
    const isRecent = observedAt !== null && Date.now() - Date.parse(observedAt) < REFRESH_MS;
    if (state === powerState && isRecent) return;
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
    ensurePowerState: async (call, { serverId, power: wanted }) =>
      await withMachine(
        deps,
        call,
        serverId,
        'power',
        async ({ target, provider, power: before }, context) => {
          const power = deps.registry.capability(provider, 'power');
          if (wanted === 'ON') await armBoot(deps, call, context);
          const { changed, state } = await power.ensure(target, wanted, { graceMs: GRACE_MS }, context);
          await observe(serverId, state, before);
          return { changed };
        },
      ),
  };
}
