import { MockActivityEnvironment } from '@temporalio/testing';
import { expect, test } from 'vitest';
import type { StepCall } from '#contracts/activities/step-call.ts';
import { QUIET } from '#platform/testing/quiet-runtime.ts';
import type { GraphClient } from '../graph/graph-client.ts';
import { PlacedAddressesDocument, TenantParentDocument } from '../generated/graph.ts';
import { createNameActivities } from './name-activities.ts';
import type { ServiceDeps } from './service-call.ts';

const call: StepCall = {
  step: 'register-name',
  phase: 'RESERVING',
  undoing: false,
  operation: {
    operationId: 'oprnopr-1',
    kind: 'PROVISION',
    tenantId: 'tnntten-team',
    requestedBy: 'ann',
    title: 'Provision web-1',
    subject: { kind: 'Instance', id: 'instins-1' },
    related: [],
    siteId: 'lctnsit-1',
  },
};

const PARENTS: Readonly<Record<string, string>> = {
  'tnntten-team': 'tnntten-acme',
  'tnntten-acme': 'tnntten-root',
};

/** Registers a name where the zone is for one tenant; answers the names that were registered, and the failure. */
async function register(tenant: string): Promise<{ names: string[]; failure: unknown }> {
  const names: string[] = [];
  const graph = {
    async execute(document: unknown, { id }: { id: string }) {
      const parent = PARENTS[id];
      if (document === TenantParentDocument)
        return { tenant: { id, parent: parent === undefined ? null : { id: parent } } };
      if (document === PlacedAddressesDocument)
        return {
          instance: {
            id,
            wantedAddresses: null,
            server: null,
            addresses: { nodes: [{ address: '10.0.0.7', claimKey: null }] },
          },
        };
      return await Promise.resolve({
        inProgress: [{ operationId: 'oprnopr-1' }],
      });
    },
  } as unknown as GraphClient;
  const dns = {
    async ensureName({ name, addresses }: { name: string; addresses: readonly string[] }) {
      names.push(name);
      const state = { name, addresses, withoutReverseZone: [] };
      return await Promise.resolve({ changed: true, state });
    },
  };
  const services = { dns: () => ({ dns, server: 'bind', zoneTenants: { 'dc.test': [tenant] } }) };
  const { registerName } = createNameActivities({ graph, services } as unknown as ServiceDeps);
  const environment = new MockActivityEnvironment(undefined, { logger: QUIET });
  const input = { instanceId: 'instins-1', name: 'web-1.dc.test', ttlSeconds: 300 };
  const failure = await environment
    .run(async () => await registerName(call, input))
    .then(
      () => null,
      (error: unknown) => error,
    );
  return { names, failure };
}

test('a name is registered where its zone is for the tenant, or for one above it', async () => {
  for (const tenant of ['tnntten-team', 'tnntten-root'])
    expect(await register(tenant)).toEqual({ names: ['web-1.dc.test'], failure: null });
});

test('a name in a zone of other tenants is not registered', async () => {
  const { names, failure } = await register('tnntten-other');
  expect(names).toEqual([]);
  expect(failure).toMatchObject({ type: 'ZONE_FORBIDDEN', nonRetryable: true });
});
