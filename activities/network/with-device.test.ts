import { MockActivityEnvironment } from '@temporalio/testing';
import { expect, test } from 'vitest';
import type { StepCall } from '#contracts/activities/step-call.ts';
import { QUIET } from '#platform/testing/quiet-runtime.ts';
import type { Target } from '#providers/target.ts';
import type { GraphClient } from '../graph/graph-client.ts';
import type { SecretOwner } from './device-secrets.ts';
import { withDevice, type NetworkDeps } from './with-device.ts';

const call: StepCall = {
  step: 'observe-ports',
  phase: 'PREPARING',
  undoing: false,
  operation: {
    operationId: 'oprnopr-1',
    kind: 'DEVICE_PORTS_APPLY',
    tenantId: 'tnntten-1',
    requestedBy: 'ann',
    title: 'Configure the ports of leaf-1',
    subject: { kind: 'NetworkDevice', id: 'ntwkdev-1' },
    related: [],
    siteId: 'lctnsit-1',
  },
};

/** The signal of the lock. */
const ofLock = new AbortController().signal;

/** The target that a provider gets for a device, and whose secret was asked for. */
async function targetBy(
  usesCredentials: boolean | undefined,
): Promise<{ target: Target; asked: SecretOwner[]; signal: AbortSignal }> {
  const asked: SecretOwner[] = [];
  const graph: GraphClient = {
    execute: async () =>
      ({
        networkDevice: {
          id: 'ntwkdev-1',
          name: 'leaf-1',
          provider: 'any',
          managementAddress: '2001:db8::7/128',
          managementPort: 830,
          credentialReference: 'file:devices/leaf-1',
          serialNumber: 'sw-1',
          tenant: { id: 'tnntten-1' },
          operation: { id: call.operation.operationId },
        },
      }) as never,
    close: async () => undefined,
  };
  const deps = {
    graph,
    registry: { get: () => ({ usesCredentials }), capability: () => ({}) },
    locks: {
      hold: async (_target: unknown, _signal: AbortSignal, work: (held: AbortSignal) => Promise<unknown>) =>
        await work(ofLock),
    },
    readSecret: async (owner: SecretOwner) => {
      asked.push(owner);
      return await Promise.resolve({
        credential: { username: 'infra', password: 'canary' },
        fingerprint: 'SHA256:abc',
      });
    },
  } as unknown as NetworkDeps;
  const environment = new MockActivityEnvironment({}, { logger: QUIET });
  const given = await environment.run(
    async () =>
      await withDevice(
        deps,
        call,
        'ntwkdev-1',
        'observe',
        async ({ target }, { signal }) => await Promise.resolve({ target, signal }),
      ),
  );
  return { ...(given as { target: Target; signal: AbortSignal }), asked };
}

test('a provider gets the credential of the device, read for its own address', async () => {
  const { target, asked, signal } = await targetBy(undefined);
  expect(signal).toBe(ofLock);
  expect(target).toEqual({
    id: 'ntwkdev-1',
    address: 'tcp://[2001:db8::7]:830',
    credential: { username: 'infra', password: 'canary' },
    fingerprint: 'SHA256:abc',
    identity: { serial: 'sw-1' },
  });
  expect(asked).toEqual([
    {
      id: 'ntwkdev-1',
      name: 'leaf-1',
      tenantId: 'tnntten-1',
      address: '2001:db8::7',
      credentialReference: 'file:devices/leaf-1',
    },
  ]);
});

test('no secret is read for a provider whose devices have no passwords', async () => {
  const { target, asked } = await targetBy(false);
  expect(target.credential).toEqual({ username: '', password: '' });
  expect(asked).toEqual([]);
});
