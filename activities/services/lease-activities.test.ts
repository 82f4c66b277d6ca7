import { MockActivityEnvironment } from '@temporalio/testing';
import { expect, test } from 'vitest';
import type { StepCall } from '#contracts/activities/step-call.ts';
import { QUIET } from '#platform/testing/quiet-runtime.ts';
import type { Dhcp } from '#providers/capabilities/dhcp.ts';
import { PlacedAddressesDocument } from '../generated/graph.ts';
import { createLeaseActivities } from './lease-activities.ts';

const call: StepCall = {
  step: 'reserve-lease',
  phase: 'RESERVING',
  undoing: false,
  operation: {
    operationId: 'oprnopr-1',
    kind: 'PROVISION',
    tenantId: 'tnntten-1',
    requestedBy: 'ann',
    title: 'Provision web-1',
    subject: { kind: 'Instance', id: 'instins-1' },
    related: [],
    siteId: 'lctnsit-1',
  },
};

/** The signal of the lock. */
const ofLock = new AbortController().signal;

/** The activities for an instance that has the address 10.0.0.7. */
function activities(dhcp: Partial<Dhcp>) {
  const graph = {
    async execute(document: unknown) {
      const nodes = [{ address: '10.0.0.7', claimKey: null }];
      const instance = { id: 'instins-1', wantedAddresses: null, server: null, addresses: { nodes } };
      const held = { inProgress: [{ operationId: call.operation.operationId }] };
      return await Promise.resolve(document === PlacedAddressesDocument ? { instance } : held);
    },
  };
  const deps = {
    graph,
    services: { dhcp: () => ({ dhcp, server: 'http://192.0.2.1:8000' }) },
    locks: {
      hold: async (_target: unknown, _signal: unknown, work: (held: AbortSignal) => unknown) =>
        await work(ofLock),
    },
  } as unknown as Parameters<typeof createLeaseActivities>[0];
  const made = createLeaseActivities(deps);
  const environment = new MockActivityEnvironment({}, { logger: QUIET });
  const input = { instanceId: 'instins-1', macs: ['52:54:00:00:00:01'], hostname: 'web-1' };
  return {
    reserve: async () => await environment.run(async () => await made.reserveLease(call, input)),
    release: async () => await environment.run(async () => await made.releaseLease(call, input)),
  };
}

test('a DHCP server is no longer changed once its lock is lost', async () => {
  const signals: AbortSignal[] = [];
  const { reserve, release } = activities({
    async ensureReservation({ address, macs }, { signal }) {
      signals.push(signal);
      const state = macs.map((mac) => ({ mac, address, hostname: 'web-1', owner: 'instins-1' }));
      return await Promise.resolve({ changed: true, state });
    },
    async removeReservations(_, { signal }) {
      signals.push(signal);
      return await Promise.resolve({ changed: true, state: null });
    },
  });
  await reserve();
  await release();
  expect(signals).toEqual([ofLock, ofLock]);
});
