import { ApplicationFailure, cancellationSignal, heartbeat } from '@temporalio/activity';
import type { StepCall } from '#contracts/activities/step-call.ts';
import { NOT_HELD } from '#contracts/operations/operation.ts';
import type { Switching } from '#providers/capabilities/switching.ts';
import type { CallContext } from '#providers/call.ts';
import type { Registry } from '#providers/registry.ts';
import type { Target } from '#providers/target.ts';
import { NetworkDeviceTargetDocument, type NetworkDeviceTargetQuery } from '../generated/graph.ts';
import type { GraphClient } from '../graph/graph-client.ts';
import { lockNameOf, type TargetLock } from '../hardware/target-lock.ts';
import { idempotencyKeyOf } from '../idempotency-key.ts';
import { toActivityFailure } from '../provider-failure.ts';

export interface NetworkDeps {
  readonly graph: GraphClient;
  readonly registry: Registry;
  readonly locks: TargetLock;
}

type Device = NonNullable<NetworkDeviceTargetQuery['networkDevice']>;

/** A network device as an activity works with it. */
export interface FoundDevice {
  readonly target: Target;
  readonly provider: string;
  readonly switching: Switching;
}

/**
 * Holds a network device while the work lasts, and heartbeats all along. Nothing is sent to a device in the name of an
 * operation that it no longer names, however late the call is.
 * @param effect names the effect within the activity
 */
export async function withDevice<Result>(
  { graph, registry, locks }: NetworkDeps,
  { operation, bmcTimeoutSeconds }: StepCall,
  deviceId: string,
  effect: string,
  work: (found: FoundDevice, context: CallContext) => Promise<Result>,
): Promise<Result> {
  const signal = cancellationSignal();
  const alive = setInterval(() => heartbeat(), 5_000);
  try {
    const context: CallContext = {
      signal,
      idempotencyKey: idempotencyKeyOf(effect),
      heartbeat: (progress) => heartbeat(progress),
    };
    const { target, provider } = targetOf(await readDevice(graph, deviceId));
    return await locks.hold(lockNameOf(target.address), context.idempotencyKey, signal, async () => {
      // Asked while the device is held: the wait for it may have lasted longer than the operation.
      const device = await readDevice(graph, deviceId);
      if (device.operation?.id !== operation.operationId) throw notHeld(device, operation.operationId);
      return await work({ target, provider, switching: registry.capability(provider, 'switching') }, context);
    });
  } catch (error) {
    throw toActivityFailure(error, {
      party: 'SWITCH',
      ...(bmcTimeoutSeconds !== undefined && { timeoutSeconds: bmcTimeoutSeconds }),
    });
  } finally {
    clearInterval(alive);
  }
}

async function readDevice(graph: GraphClient, deviceId: string): Promise<Device> {
  const { networkDevice } = await graph.execute(NetworkDeviceTargetDocument, { id: deviceId });
  if (networkDevice !== null) return networkDevice;
  throw ApplicationFailure.nonRetryable(`The network device ${deviceId} is no longer there.`, 'NOT_FOUND');
}

function targetOf({ id, name, provider, managementAddress, managementPort, serialNumber }: Device): {
  readonly target: Target;
  readonly provider: string;
} {
  if (provider === null || managementAddress === null) {
    const message = `The network device ${name} has no provider or no managementAddress any more. Give both with networkDeviceUpdate, then ask again.`;
    throw ApplicationFailure.nonRetryable(message, 'NO_PROVIDER', { effect: 'none' });
  }
  const [address = ''] = managementAddress.split('/');
  const host = address.includes(':') ? `[${address}]` : address;
  return {
    provider,
    target: {
      id,
      address: `tcp://${host}${managementPort === null ? '' : `:${managementPort}`}`,
      // The one provider of switches, OVSDB over TCP, has no passwords.
      credential: { username: '', password: '' },
      identity: { serial: serialNumber ?? undefined },
    },
  };
}

function notHeld({ id, operation }: Device, caller: string): ApplicationFailure {
  return ApplicationFailure.nonRetryable(
    `The network device ${id} is held by ${operation?.id ?? 'no operation'}, not by ${caller}. Nothing was done. Ask for a new operation.`,
    NOT_HELD,
    { effect: 'none' },
  );
}
