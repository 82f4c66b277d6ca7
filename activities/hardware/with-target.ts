import { ApplicationFailure, cancellationSignal, heartbeat } from '@temporalio/activity';
import { AsyncLocalStorage } from 'node:async_hooks';
import { ProviderError } from '#providers/provider-error.ts';
import type { CapabilityMap, CapabilityName } from '#providers/capability-map.ts';
import type { Target } from '#providers/target.ts';
import type { CallContext } from '#providers/call.ts';
import type { Registry } from '#providers/registry.ts';
import type { Sealer } from '#platform/secrets/seal.ts';
import { rowOf } from '#contracts/operation-kinds.ts';
import type { OperationHeader } from '#contracts/operations/header.ts';
import { NOT_HELD } from '#contracts/operations/operation.ts';
import type { GraphClient } from '../graph/graph-client.ts';
import { isSubjectHeld } from '../graph/hold.ts';
import { idempotencyKeyOf } from '../idempotency-key.ts';
import { failureContext, toActivityFailure } from '../provider-failure.ts';
import type { StepCall } from '#contracts/activities/step-call.ts';
import { lockNameOf, stopOf, type TargetLock } from './target-lock.ts';
import { findAddress, findTarget, type FoundTarget, type TargetDeps, type WhichBmc } from './target.ts';

export interface HardwareDeps extends TargetDeps {
  readonly registry: Registry;
  readonly locks: TargetLock;
  /** Seals for the workers, as the domain does that receives credentials from people. */
  readonly sealer: Sealer;
}

/** The lock that the steps of one activity share, and its signal. */
const sharedLock = new AsyncLocalStorage<{ readonly lock: string; readonly signal: AbortSignal }>();

/** Holds the BMC of a server while several calls of `withMachine` are made, which then do not wait for it again. */
export async function holdMachine(
  deps: HardwareDeps,
  serverId: string,
  work: (held: AbortSignal) => Promise<void>,
): Promise<void> {
  const lock = lockNameOf(await findAddress(deps, serverId, 'current'));
  const owner = idempotencyKeyOf('steps');
  const held = { name: lock, owner, party: 'BMC' } as const;
  await deps.locks.hold(held, cancellationSignal(), async (signal) => {
    await sharedLock.run({ lock, signal }, async () => await work(signal));
  });
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
 * Holds the BMC while the work lasts, finds the target and its provider, and heartbeats all along. Nothing is sent to a
 * BMC in the name of an operation that no longer holds the server, however late the call is.
 * @param effect names the effect within the activity
 * @param which the BMC that the server has, or the one that it is to have from now on
 */
export async function withMachine<Result>(
  deps: HardwareDeps,
  call: StepCall,
  serverId: string,
  effect: string,
  work: (found: FoundTarget, context: CallContext) => Promise<Result>,
  which: WhichBmc = 'current',
): Promise<Result> {
  const { operation } = call;
  const signal = cancellationSignal();
  const alive = setInterval(() => heartbeat(), 5_000);
  try {
    const address = await findAddress(deps, serverId, which);
    const held = async (signalOfLock: AbortSignal): Promise<Result> => {
      const context: CallContext = {
        signal: signalOfLock,
        idempotencyKey: idempotencyKeyOf(effect),
        heartbeat: (progress) => heartbeat(progress),
      };
      // Asked while the BMC is held: the wait for it may have lasted longer than the operation.
      const found = await findTarget(deps, serverId, operation.operationId, which);
      await requireHolder(deps.graph, found, operation);
      requireHeld(deps, found, address);
      return await workWithSecret(found, async (one) => await work(one, context));
    };
    const lock = lockNameOf(address);
    const shared = sharedLock.getStore();
    if (shared?.lock === lock) return await underShared(shared.signal, held);
    const { operationId: owner } = operation;
    return await deps.locks.hold({ name: lock, owner, party: 'BMC' }, signal, held);
  } catch (error) {
    throw toActivityFailure(error, failureContext(call, 'BMC'));
  } finally {
    clearInterval(alive);
  }
}

/** The step fails as one that holds the BMC by itself: it is recorded before the lock that it shares is released. */
async function underShared<Result>(
  signal: AbortSignal,
  work: (signal: AbortSignal) => Promise<Result>,
): Promise<Result> {
  try {
    return await work(signal);
  } catch (error) {
    throw stopOf(error, signal, 'BMC');
  }
}

/**
 * A password that was changed in its store is taken up when the BMC refuses the former one: the secret is then read again,
 * once, and tried where it differs. The same password is not sent again, as BMCs lock accounts.
 */
async function workWithSecret<Result>(
  found: FoundTarget,
  work: (found: FoundTarget) => Promise<Result>,
): Promise<Result> {
  try {
    return await work(found);
  } catch (error) {
    const { reference, renew } = found.secret;
    const isRefused =
      error instanceof ProviderError && error.code === 'AUTH_FAILED' && error.effect === 'none';
    if (!isRefused || reference === undefined) throw error;
    const credential = await renew();
    if (credential !== undefined) return await work({ ...found, target: { ...found.target, credential } });
    const { retry, effect, target, vendor } = error;
    throw new ProviderError(
      `${error.message}; the secret ${reference}, read again, has the same user and password`,
      { code: 'AUTH_FAILED', retry, effect, target, vendor, cause: error },
    );
  }
}

async function requireHolder(
  graph: GraphClient,
  { operationId, target }: FoundTarget,
  caller: OperationHeader,
): Promise<void> {
  if (operationId === caller.operationId) return;
  // A session at a console does not hold its server: others may work on it meanwhile.
  if (rowOf(caller.kind).exclusive === false && (await isSubjectHeld(graph, caller))) return;
  throw ApplicationFailure.nonRetryable(
    `The server ${target.id} is held by ${operationId ?? 'no operation'}, not by ${caller.operationId}. Nothing was done. Ask for a new operation.`,
    NOT_HELD,
    { effect: 'none' },
  );
}

/** What is held is the BMC that the server had before; the next attempt holds the one that it has now. */
function requireHeld({ addresses }: HardwareDeps, { target }: FoundTarget, address: string): void {
  if (target.address === address) return;
  addresses.delete(target.id);
  throw ApplicationFailure.retryable(
    `The server ${target.id} has another BMC since a moment ago.`,
    'BMC_BUSY',
  );
}
