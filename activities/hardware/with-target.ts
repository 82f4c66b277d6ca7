import { cancellationSignal, heartbeat } from '@temporalio/activity';
import type { CapabilityMap, CapabilityName } from '#providers/capability-map.ts';
import type { Target } from '#providers/target.ts';
import type { CallContext } from '#providers/call.ts';
import type { Registry } from '#providers/registry.ts';
import type { Sealer } from '#platform/secrets/seal.ts';
import { idempotencyKeyOf } from '../idempotency-key.ts';
import { toActivityFailure } from '../provider-failure.ts';
import type { StepCall } from '../step-call.ts';
import type { TargetLock } from './target-lock.ts';
import { findTarget, type FoundTarget, type TargetDeps } from './target.ts';

export interface HardwareDeps extends TargetDeps {
  readonly registry: Registry;
  readonly locks: TargetLock;
  /** Seals for the workers, as the domain does that takes credentials from people. */
  readonly sealer: Sealer;
}

/** One capability of a target's provider, used while its BMC is held. */
export async function withTarget<Name extends CapabilityName, Result>(
  deps: HardwareDeps,
  call: StepCall,
  serverId: string,
  name: Name,
  work: (
    capability: CapabilityMap[Name],
    target: Target,
    context: CallContext,
    pending: FoundTarget['pending'],
  ) => Promise<Result>,
): Promise<Result> {
  return await withMachine(deps, call, serverId, name, async ({ target, provider, pending }, context) => {
    const capability = deps.registry.capability(provider, name);
    return await work(capability, target, context, pending);
  });
}

/**
 * Finds the target and its provider, holds the BMC while the work lasts, and heartbeats all along.
 * @param effect names the effect within the activity
 */
export async function withMachine<Result>(
  deps: HardwareDeps,
  { bmcPatienceSeconds }: StepCall,
  serverId: string,
  effect: string,
  work: (found: FoundTarget, context: CallContext) => Promise<Result>,
): Promise<Result> {
  const signal = cancellationSignal();
  const alive = setInterval(() => heartbeat(), 5_000);
  try {
    const found = await findTarget(deps, serverId);
    const context: CallContext = {
      signal,
      idempotencyKey: idempotencyKeyOf(effect),
      heartbeat: (progress) => heartbeat(progress),
    };
    return await deps.locks.hold(
      serverId,
      context.idempotencyKey,
      signal,
      async () => await work(found, context),
    );
  } catch (error) {
    throw toActivityFailure(error, {
      party: 'BMC',
      ...(bmcPatienceSeconds === undefined ? {} : { patienceSeconds: bmcPatienceSeconds }),
    });
  } finally {
    clearInterval(alive);
  }
}
