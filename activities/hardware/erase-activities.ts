import { ApplicationFailure } from '@temporalio/activity';
import type { HardwareActivities } from '#contracts/activities/activities.ts';
import { withTarget, type HardwareDeps } from './with-target.ts';

type EraseActivities = Pick<HardwareActivities, 'findErasableDisks' | 'startDiskErase' | 'pollEraseJob'>;

/** Erasing disks by their BMC. */
export function createEraseActivities(deps: HardwareDeps): EraseActivities {
  return {
    findErasableDisks: async (call, { serverId }) =>
      await withTarget(deps, call, serverId, 'storage', async (storage, target, context) => {
        const disks = await storage.disks(target, context);
        if (disks.length === 0) throw unsupported('The BMC shows no disk.');
        const left = disks
          .filter((disk) => disk.eraseMethods.length === 0)
          .map(({ name, id }) => `${name} (${id})`);
        if (left.length > 0) throw unsupported(`The BMC cannot erase ${left.join(', ')}.`);
        return {
          disks: disks.map(({ id, name, serialNumber }) => {
            if (serialNumber === null) throw unsupported(`The BMC reports no serial number of ${name}.`);
            return { disk: id, serialNumber };
          }),
        };
      }),
    startDiskErase: async (call, { serverId, disk, serialNumber }) =>
      await withTarget(
        deps,
        call,
        serverId,
        'storage',
        async (storage, target, context) => await storage.erase(target, { disk, serialNumber }, context),
      ),
    pollEraseJob: async (call, { serverId, handle }) =>
      await withTarget(
        deps,
        call,
        serverId,
        'storage',
        async (storage, target, context) => await storage.poll(target, handle, context),
      ),
  };
}

function unsupported(message: string): ApplicationFailure {
  const advice = 'Nothing was erased. Wipe the machine by decommissioning its instance, or manually.';
  return ApplicationFailure.nonRetryable(`${message} ${advice}`, 'UNSUPPORTED', { effect: 'none' });
}
