import { ApplicationFailure, cancellationSignal, heartbeat } from '@temporalio/activity';
import type { StepCall } from '#contracts/activities/step-call.ts';
import { NOT_HELD } from '#contracts/operations/operation.ts';
import type { Switching } from '#providers/capabilities/switching.ts';
import type { CallContext } from '#providers/call.ts';
import type { Registry } from '#providers/registry.ts';
import { ProviderError } from '#providers/provider-error.ts';
import type { Target } from '#providers/target.ts';
import { NetworkDeviceTargetDocument, type NetworkDeviceTargetQuery } from '../generated/graph.ts';
import type { GraphClient } from '../graph/graph-client.ts';
import { lockNameOf, type TargetLock } from '../hardware/target-lock.ts';
import { idempotencyKeyOf } from '../idempotency-key.ts';
import { failureContext, toActivityFailure } from '../provider-failure.ts';
import type { ReadDeviceSecret } from './device-secrets.ts';

export interface NetworkDeps {
  readonly graph: GraphClient;
  readonly registry: Registry;
  readonly locks: TargetLock;
  readonly readSecret: ReadDeviceSecret;
}

type Device = NonNullable<NetworkDeviceTargetQuery['networkDevice']>;

/** A network device as an activity works with it. */
export interface FoundDevice {
  readonly name: string;
  readonly target: Target;
  readonly provider: string;
  readonly switching: Switching;
}

/**
 * Holds a network device while the work lasts, and heartbeats all along. Nothing is sent to a device in the name of an
 * operation that no longer may change it, however late the call is.
 * @param effect names the effect within the activity
 * @param mayChange whether the operation may change the device: one that the device names, or one that claims ports of it
 */
export async function withDevice<Result>(
  { graph, registry, locks, readSecret }: NetworkDeps,
  call: StepCall,
  deviceId: string,
  effect: string,
  work: (found: FoundDevice, context: CallContext) => Promise<Result>,
  mayChange: (device: Device) => boolean | Promise<boolean> = (device) =>
    device.operation?.id === call.operation.operationId,
): Promise<Result> {
  const { operation } = call;
  const signal = cancellationSignal();
  const alive = setInterval(() => heartbeat(), 5_000);
  try {
    const { url } = placeOf(await readDevice(graph, deviceId));
    const held = { name: lockNameOf(url), owner: operation.operationId, party: 'SWITCH' } as const;
    return await locks.hold(held, signal, async (lock) => {
      const context: CallContext = {
        signal: lock,
        idempotencyKey: idempotencyKeyOf(effect),
        heartbeat: (progress) => heartbeat(progress),
      };
      // Asked while the device is held: the wait for it may have lasted longer than the operation.
      const device = await readDevice(graph, deviceId);
      if (!(await mayChange(device))) throw notHeld(device, operation.operationId);
      const { provider } = placeOf(device);
      const switching = registry.capability(provider, 'switching');
      const usesCredentials = registry.get(provider).usesCredentials !== false;
      const target = await targetOf(device, usesCredentials ? readSecret : noSecret);
      return await work({ name: device.name, target, provider, switching }, context);
    });
  } catch (error) {
    throw toActivityFailure(error, failureContext(call, 'SWITCH'));
  } finally {
    clearInterval(alive);
  }
}

/** For a device that another operation works on. */
export function busyWith(message: string): ProviderError {
  return new ProviderError(message, { code: 'BUSY', retry: 'backoff', effect: 'none' });
}

async function readDevice(graph: GraphClient, deviceId: string): Promise<Device> {
  const { networkDevice } = await graph.execute(NetworkDeviceTargetDocument, { id: deviceId });
  if (networkDevice !== null) return networkDevice;
  throw ApplicationFailure.nonRetryable(`The network device ${deviceId} is no longer there.`, 'NOT_FOUND');
}

interface Place {
  readonly provider: string;
  /** Where it is managed, without the length of a network. */
  readonly address: string;
  readonly url: string;
}

function placeOf({ name, provider, managementAddress, managementPort }: Device): Place {
  if (provider === null || managementAddress === null) {
    const message = `The network device ${name} has no provider or no managementAddress any more. Give both with networkDeviceUpdate, then ask again.`;
    throw ApplicationFailure.nonRetryable(message, 'NO_PROVIDER', { effect: 'none' });
  }
  const [address = ''] = managementAddress.split('/');
  const host = address.includes(':') ? `[${address}]` : address;
  return { provider, address, url: `tcp://${host}${managementPort === null ? '' : `:${managementPort}`}` };
}

/** The secret is read for each call, so that a new one counts at once. */
async function targetOf(device: Device, readSecret: ReadDeviceSecret): Promise<Target> {
  const { id, name, credentialReference, serialNumber } = device;
  const { url, address } = placeOf(device);
  return {
    id,
    address: url,
    ...(await readSecret({ id, name, tenantId: device.tenant.id, address, credentialReference })),
    identity: { serial: serialNumber ?? undefined },
  };
}

const noSecret: ReadDeviceSecret = async () =>
  await Promise.resolve({ credential: { username: '', password: '' } });

function notHeld({ id, operation }: Device, caller: string): ApplicationFailure {
  return ApplicationFailure.nonRetryable(
    `The network device ${id} is held by ${operation?.id ?? 'no operation'}, and ${caller} may not change it any more. Nothing was done. Request a new operation.`,
    NOT_HELD,
    { effect: 'none' },
  );
}
