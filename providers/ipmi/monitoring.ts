import type { Monitoring } from '../capabilities/monitoring.ts';
import type { ProviderError } from '../provider-error.ts';
import type { Target } from '../target.ts';
import { bytesOf } from './bmc.ts';
import type { Bmcs } from './bmcs.ts';
import { getChassisStatus } from './commands.ts';
import { failure } from './failure.ts';
import { powerStateOf } from './power-state.ts';

/** Polls see the power. A chassis status has a few faults, which are not the health of all parts. */
export function createMonitoring(bmcs: Bmcs): Monitoring {
  return {
    async observe(target, context) {
      const replies = await bmcs.open(target, context).verified([getChassisStatus]);
      return { powerState: powerStateOf(bytesOf(replies, getChassisStatus)), health: null };
    },
    sensors: (target) => Promise.reject(notRead(target, 'sensors')),
    logs: (target) => Promise.reject(notRead(target, 'logs')),
  };
}

function notRead(target: Target, what: string): ProviderError {
  return failure(target, ['UNSUPPORTED', 'never'], 'none', `is not asked for its ${what} by IPMI`);
}
