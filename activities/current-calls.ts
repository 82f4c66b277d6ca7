import type { ActivityInboundCallsInterceptor } from '@temporalio/worker';
import { currentCall, type StepCall } from '#contracts/activities/step-call.ts';

/** Stands around every activity, outermost, so that none meets the call of a workflow of an earlier version. */
export const currentCalls: ActivityInboundCallsInterceptor = {
  async execute(input, next) {
    const [call, ...rest] = input.args;
    // Every activity's first argument is the call; the contract types say so.
    return await next({ ...input, args: [currentCall(call as StepCall), ...rest] });
  },
};
