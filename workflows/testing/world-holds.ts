import { ApplicationFailure } from '@temporalio/activity';
import type { GraphActivities, HardwareActivities } from '#contracts/activities/activities.ts';
import type { StepCall } from '#contracts/activities/step-call.ts';
import { rowOf } from '#contracts/operation-kinds.ts';
import { NOT_HELD } from '#contracts/operations/operation.ts';
import type { WorldEnd, WorldServer } from './world-parts.ts';

const TOUCHES_A_MACHINE: ReadonlySet<string> = new Set([
  'verifyIdentity',
  'ensurePowerState',
  'prepareBoot',
  'clearBoot',
  'collectInventory',
] satisfies (keyof HardwareActivities)[]);

/** Which operation holds what, as the graph reports it, and as the activities check before they touch a machine. */
export function worldHolds(
  servers: readonly WorldServer[],
  ends: ReadonlyMap<string, WorldEnd>,
): Pick<GraphActivities, 'isHeld'> & {
  /** Refuses an activity that touches a machine which its operation does not hold. */
  require(activity: string, call: StepCall, input: unknown): void;
} {
  return {
    async isHeld({ operation: { operationId, kind, subject } }, { by }) {
      const holdsNoServer = subject.kind !== 'Server' || rowOf(kind).exclusive === false;
      if (holdsNoServer && !ends.has(operationId)) return true;
      const held = servers.find((server) => server.operationId === operationId);
      return held !== undefined && (by === 'ANY' || held.id === subject.id);
    },
    require(activity, { operation }, input) {
      if (!TOUCHES_A_MACHINE.has(activity)) return;
      const { serverId } = input as { readonly serverId: string };
      const server = servers.find(({ id }) => id === serverId);
      if (server === undefined || server.operationId === operation.operationId) return;
      throw ApplicationFailure.nonRetryable('held by another', NOT_HELD, { effect: 'none' });
    },
  };
}
