import type { ServerFacts } from '#contracts/activities/activities.ts';
import type { OnSilence } from '#workflows/engine/step-context.ts';
import { idOf } from './plan.ts';

/**
 * For an installer that falls silent: its machine is started into it once more. The steps before, which did the same,
 * are those that are undone.
 * @param code of the failure, where it falls silent again
 */
export function startAgain(server: ServerFacts | null, code: string): OnSilence {
  const serverId = idOf(server);
  return {
    code,
    startAgain: async ({ hardware }) => {
      await hardware.ensurePowerState({ serverId, power: 'OFF' });
      await hardware.prepareBoot({ serverId });
      await hardware.ensurePowerState({ serverId, power: 'ON' });
    },
  };
}
