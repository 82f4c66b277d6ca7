import { afterAll, beforeAll, expect, it } from 'vitest';
import { DEFAULT_POLICY } from '#contracts/instances/requests.ts';
import { resourceOf } from '#platform/resource/declaration.ts';
import { resourceClient, type ResourceClient } from '#platform/resource/testing/resource-client.ts';
import { resourceContract } from '#platform/resource/testing/resource-contract.ts';
import { resourceFixture } from '#test/harness/resource-fixture.ts';
import { instanceResources } from '../resources.ts';
import { startInstancesSuite, type InstancesSuite } from './instances-suite.ts';

const profile = resourceOf(instanceResources, 'ProvisioningProfile');

let suite: InstancesSuite;
let client: ResourceClient;
let admin: string;
let size = 0;

beforeAll(async () => {
  suite = await startInstancesSuite(resourceFixture);
  client = resourceClient(suite.fixture, profile);
  admin = suite.fixture.tokens.admin;
}, 60_000);
afterAll(async () => await suite?.stop());

resourceContract('ProvisioningProfile', async () => {
  const { fixture, tenants } = suite;
  const samples = {
    systemDisk: () => ({ type: 'NVME', maxSizeBytes: ++size, choose: 'SMALLEST' }),
    dnsZone: () => `dc${++size}.test`,
  };
  const references = { tenantId: tenants.acme };
  return { fixture, database: fixture.database, resource: profile, tenants, references, samples };
});

it('has the limits of an instance without a profile where nothing else is said', () => {
  const defaults = profile.fields.map(({ property, defaultValue }) => [property, defaultValue] as const);
  expect(Object.fromEntries(defaults)).toMatchObject(DEFAULT_POLICY);
});

it('takes no name that would not fit where only letters, digits and a few signs do', async () => {
  const values = { tenantId: suite.tenants.acme, name: 'a/b' };
  expect((await client.create(admin, values)).errors).toMatchObject([
    { code: 'INVALID_INPUT', path: ['name'] },
  ]);
});

it('is sorted by name where the caller says nothing', async () => {
  const names = ['zulu', 'alpha', 'mike'];
  const ids = await Promise.all(names.map(async (name) => await suite.profile({ name: `order ${name}` })));
  const { nodes } = await client.list(admin, { where: { id: { in: ids } } });
  expect(nodes.map(({ name }) => name)).toEqual(['order alpha', 'order mike', 'order zulu']);
});

it('changes later requests, and none that was made before', async () => {
  const profileId = await suite.profile({ bmcTimeoutSeconds: 60 });
  const { id } = await suite.active({ profileId });
  const policies = async (): Promise<unknown[]> => {
    const events = await suite.fixture.publishedEvents('events.instance.');
    const requests = events.filter(({ type, subject }) => type.endsWith('-requested') && subject === id);
    return requests.map(({ data }) => (data['policy'] as typeof DEFAULT_POLICY).bmcTimeoutSeconds);
  };
  expect(await policies()).toEqual([60]);
  expect((await client.update(admin, profileId, { bmcTimeoutSeconds: 600 })).errors).toEqual([]);
  expect(await policies()).toEqual([60]);
  expect((await suite.call('instanceReimage', { id, imageId: suite.images.other })).errors).toEqual([]);
  expect(await policies()).toEqual([60, 600]);
});

it('is kept while an instance has it, and goes once that is deleted', async () => {
  const profileId = await suite.profile();
  const { id } = await suite.active({ profileId });
  const refused = await client.delete(admin, profileId);
  expect(refused.errors).toEqual([
    {
      code: 'CONFLICT',
      path: ['id'],
      holder: id,
      message: `1 instance has the profile: ${id}. Decommission it first.`,
    },
  ]);
  const { operation } = await suite.call('instanceDecommission', { id });
  await suite.report({ id, operationId: operation?.id ?? '' }, 'DELETE', { outcome: 'SUCCEEDED' });
  expect((await client.delete(admin, profileId)).errors).toEqual([]);
  const document = 'query($id: ID!) { instance(id: $id) { state profile { id } } }';
  expect(await suite.fixture.query(admin, document, { id })).toEqual({
    instance: { state: 'DELETED', profile: null },
  });
});

it('is deleted or used by concurrent requests, never both', async () => {
  for (let round = 0; round < 5; round++) {
    const profileId = await suite.profile();
    const [deleted, taken] = await Promise.all([
      client.delete(admin, profileId),
      suite.call('instanceCreate', { profileId }),
    ]);
    const [isDeleted, isTaken] = [deleted.deletedId !== null, taken.instance !== null];
    expect([isDeleted, isTaken].filter(Boolean), JSON.stringify([deleted, taken])).toHaveLength(1);
  }
});
