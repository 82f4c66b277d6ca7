import { ApplicationFailure, cancellationSignal, heartbeat } from '@temporalio/activity';
import type { StepCall } from '#contracts/activities/step-call.ts';
import { inOrder } from '#contracts/instances/address-request.ts';
import { NOT_HELD } from '#contracts/operations/operation.ts';
import type { CallContext } from '#providers/call.ts';
import type { GraphClient } from '../graph/graph-client.ts';
import { InstanceAddressesDocument, PlacedAddressesDocument } from '../generated/graph.ts';
import { isSubjectHeld } from '../graph/hold.ts';
import { placedAddresses, type PlacedAddress } from '../graph/placed-addresses.ts';
import { idempotencyKeyOf } from '../idempotency-key.ts';
import { failureContext, toActivityFailure } from '../provider-failure.ts';
import type { SiteServices } from './site-services.ts';

export interface ServiceDeps {
  readonly graph: GraphClient;
  readonly services: SiteServices;
}

/** @param signal of the lock under which the server is called */
export function serviceContext(signal = cancellationSignal()): CallContext {
  return {
    signal,
    idempotencyKey: idempotencyKeyOf('service'),
    heartbeat: (progress) => heartbeat(progress),
  };
}

export function siteOf({ operation: { siteId } }: StepCall): string {
  if (siteId !== null) return siteId;
  throw ApplicationFailure.nonRetryable('The operation has no site.', 'BUG');
}

/** Throws NOT_HELD where the operation has ended: it must not give its instance a name or an address any more. */
export async function requireHeld({ graph }: ServiceDeps, { operation }: StepCall): Promise<void> {
  if (await isSubjectHeld(graph, operation)) return;
  throw ApplicationFailure.nonRetryable(
    `The instance ${operation.subject.id} no longer names the operation ${operation.operationId}. Nothing was done.`,
    NOT_HELD,
    { effect: 'none' },
  );
}

/** As `addressesOf`, with their ports. Throws where the server of the instance lacks one. */
export async function placedAddressesOf(
  { graph }: ServiceDeps,
  instanceId: string,
): Promise<PlacedAddress[]> {
  const { instance } = await graph.execute(PlacedAddressesDocument, { instanceId });
  return instance === null ? [] : placedAddresses(instance);
}

/** Addresses of the instance as the graph has them now, in the order in which the instance asked for them. */
export async function addressesOf({ graph }: ServiceDeps, instanceId: string): Promise<string[]> {
  const { instance } = await graph.execute(InstanceAddressesDocument, { instanceId });
  return inOrder(instance?.addresses.nodes ?? []).map(({ address }) => address);
}

const HEARTBEAT_MS = 5_000;

/** Runs a call to a server with heartbeats. Temporary faults are retried for as long as those of BMCs. */
export async function withService<Result>(
  call: StepCall,
  party: 'DNS' | 'DHCP' | 'BALANCER',
  work: () => Promise<Result>,
): Promise<Result> {
  // Without heartbeats another worker would call a slow server at the same time.
  const alive = setInterval(() => heartbeat(), HEARTBEAT_MS);
  try {
    return await work();
  } catch (error) {
    throw toActivityFailure(error, failureContext(call, party));
  } finally {
    clearInterval(alive);
  }
}
