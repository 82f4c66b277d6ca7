import { ApplicationFailure } from '@temporalio/activity';
import type { HardwareActivities } from '#contracts/activities/activities.ts';
import { withoutState } from './without-state.ts';
import { withTarget, type HardwareDeps } from './with-target.ts';

type BiosActivities = Pick<HardwareActivities, 'checkBios' | 'startBios' | 'pollBiosJob'>;

/** Settings of a machine's BIOS. */
export function createBiosActivities(deps: HardwareDeps): BiosActivities {
  return {
    checkBios: async (call, { serverId, attributes }) =>
      await withTarget(deps, call, serverId, 'bios', async (bios, target, context) => {
        const { current } = await bios.get(target, context);
        const unknown = Object.keys(attributes).filter((name) => !(name in current));
        if (unknown.length === 0) return;
        const message = `The BIOS has no attribute ${unknown.join(', ')}. Nothing was changed.`;
        throw ApplicationFailure.nonRetryable(message, 'INVALID_ARGUMENT', { effect: 'none' });
      }),
    startBios: async (call, { serverId, attributes }) =>
      await withTarget(deps, call, serverId, 'bios', async (bios, target, context) =>
        withoutState(await bios.ensure(target, attributes, context)),
      ),
    pollBiosJob: async (call, { serverId, handle }) =>
      await withTarget(deps, call, serverId, 'bios', async (bios, target, context) =>
        withoutState(await bios.poll(target, handle, context)),
      ),
  };
}
