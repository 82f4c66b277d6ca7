import { setTimeout as delay } from 'node:timers/promises';
import { ApplicationFailure, cancellationSignal, heartbeat } from '@temporalio/activity';
import type { StepCall } from '#contracts/activities/step-call.ts';
import { NOT_HELD } from '#contracts/operations/operation.ts';
import { SwitchPortsClaimDocument, type SwitchPortsClaimMutation } from '../generated/graph.ts';
import { isSubjectHeld } from '../graph/hold.ts';
import { throwRefusal } from '../graph/refusal.ts';
import { idempotencyKeyOf } from '../idempotency-key.ts';
import { failureContext, toActivityFailure } from '../provider-failure.ts';
import { busyWith, type NetworkDeps } from './with-device.ts';

/** For a fact that is on its way: the server is held since a moment. */
const TRIES = 12;
const BETWEEN_TRIES_MS = 250;

interface Wanted {
  readonly serverId: string;
  readonly vlanId: string;
  readonly vid: number;
  readonly description: string | null;
}

/** The ports of network devices to which the server is cabled, claimed by the operation. */
export async function claimPorts(
  { graph }: Pick<NetworkDeps, 'graph'>,
  call: StepCall,
  wanted: Wanted,
): Promise<SwitchPortsClaimMutation['switchPortsClaim']> {
  const { operation } = call;
  const { operationId, subject } = operation;
  if (!(await isSubjectHeld(graph, operation))) {
    const message = `The ${subject.kind} ${subject.id} no longer names the operation ${operationId}. Nothing was done.`;
    throw ApplicationFailure.nonRetryable(message, NOT_HELD, { effect: 'none' });
  }
  const input = { idempotencyKey: idempotencyKeyOf('claim'), operationId, ...wanted };
  for (let tries = 1; ; tries += 1) {
    const { switchPortsClaim } = await graph.execute(SwitchPortsClaimDocument, { input });
    const [refusal] = switchPortsClaim.errors;
    if (refusal === undefined) return switchPortsClaim;
    if (refusal.code === 'INVALID_INPUT')
      throw ApplicationFailure.nonRetryable(refusal.message, 'SWITCH_NOT_MANAGED', { effect: 'none' });
    if (!refusal.retryable) throwRefusal(switchPortsClaim.errors);
    if (tries >= TRIES) {
      throw toActivityFailure(busyWith(refusal.message), failureContext(call, 'SWITCH'));
    }
    heartbeat();
    await delay(BETWEEN_TRIES_MS, undefined, { signal: cancellationSignal() });
  }
}
