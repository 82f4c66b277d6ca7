import type { StepCall } from '#contracts/activities/step-call.ts';
import { withTarget, type HardwareDeps } from '../hardware/with-target.ts';
import type { OpenConsole } from './console-hub.ts';

/** Opens the console of a server by its provider. The BMC is held while it is opened, not while it stays open. */
export function consoleOpener(deps: HardwareDeps, call: StepCall, serverId: string): OpenConsole {
  return async (life) =>
    await withTarget(
      deps,
      call,
      serverId,
      'console',
      async (console, target, context) => await console.open(target, { ...context, signal: life }),
    );
}
