import { activityInfo } from '@temporalio/activity';
import type { ActivityInboundCallsInterceptor } from '@temporalio/worker';
import { currentInput } from '#contracts/activities/former-names.ts';
import { currentCall, type StepCall } from '#contracts/activities/step-call.ts';

/** The outermost interceptor of all activities: they get calls in today's shape, also from operations that began earlier. */
export const currentCalls: ActivityInboundCallsInterceptor = {
  async execute(input, next) {
    // Every activity's arguments are the call and an input; the contract types say so.
    const [call, given, ...rest] = input.args;
    const { activityType } = activityInfo();
    return await next({
      ...input,
      args: [currentCall(call as StepCall), currentInput(activityType, given), ...rest],
    });
  },
};
