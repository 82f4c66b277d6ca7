import {
  condition,
  defineSignal,
  proxyActivities,
  proxyLocalActivities,
  setHandler,
} from '@temporalio/workflow';
import type { BareActivities } from './activities.ts';
import { REPORTED, type BareRequest } from './moves.ts';

const regular = proxyActivities<BareActivities>({ startToCloseTimeout: '10 minutes' });
const local = proxyLocalActivities<BareActivities>({ startToCloseTimeout: '10 seconds' });
const reported = defineSignal(REPORTED);

/** A workflow that does nothing but what Temporal is asked to do: activities, waits and signals, as its input lists them. */
export async function bare({ moves, bmc }: BareRequest): Promise<void> {
  let reports = 0;
  setHandler(reported, () => void (reports += 1));
  for (const move of moves) {
    if (move.kind === 'wait') {
      await condition(() => reports > 0, '30 minutes');
      reports -= 1;
      continue;
    }
    const { takes, gives, requests, signals } = move;
    const activities = move.kind === 'local' ? local : regular;
    await activities.work({ filler: 'x'.repeat(takes), gives, requests, signals, bmc });
  }
}
