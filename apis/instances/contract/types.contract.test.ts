import { afterAll, beforeAll, expect, it } from 'vitest';
import { ROOT_TENANT_ID } from '#platform/auth/root-tenant.ts';
import { resourceOf } from '#platform/resource/declaration.ts';
import { resourceClient, type ResourceClient } from '#platform/resource/testing/resource-client.ts';
import { resourceContract } from '#platform/resource/testing/resource-contract.ts';
import { resourceFixture } from '#test/harness/resource-fixture.ts';
import { instanceResources } from '../resources.ts';
import { BARE_METAL_TYPE_ID } from '../types/bare-metal.ts';
import { startInstancesSuite, type InstancesSuite } from './instances-suite.ts';

const type = resourceOf(instanceResources, 'InstanceType');

let suite: InstancesSuite;
let client: ResourceClient;
let admin: string;
let count = 0;

beforeAll(async () => {
  suite = await startInstancesSuite(resourceFixture);
  client = resourceClient(suite.fixture, type);
  admin = suite.fixture.tokens.admin;
}, 60_000);
afterAll(async () => await suite?.stop());

const values = (more: object = {}) => ({
  tenantId: suite.tenants.acme,
  name: `type ${++count}`,
  provider: 'service',
  ...more,
});

resourceContract('InstanceType', async () => {
  const { fixture, tenants } = suite;
  // A null within a schema is part of it.
  const samples = { schema: () => ({ type: ['object', 'null'], default: null, maxProperties: ++count }) };
  const references = { tenantId: tenants.acme };
  return { fixture, database: fixture.database, resource: type, tenants, references, samples };
});

it('bare metal is built in: it is neither changed nor deleted, and no other type has its name', async () => {
  // It is the root's, and a suite over HTTP has its tenants elsewhere.
  const grants = [{ tenant: ROOT_TENANT_ID, role: 'admin' }];
  const root = await suite.fixture.sign('root', { grants });
  const builtIn = await client.get(root, BARE_METAL_TYPE_ID);
  expect(builtIn).toMatchObject({ name: 'bare-metal', provider: 'infratographer', schema: null });
  const refused = [expect.objectContaining({ code: 'CONFLICT', path: ['id'] })];
  expect((await client.update(root, BARE_METAL_TYPE_ID, { provider: 'me' })).errors).toEqual(refused);
  expect((await client.delete(root, BARE_METAL_TYPE_ID)).errors).toEqual(refused);
  const named = [expect.objectContaining({ code: 'CONFLICT', path: ['name'], holder: BARE_METAL_TYPE_ID })];
  expect((await client.create(admin, values({ name: 'Bare-Metal' }))).errors).toEqual(named);
  const { node } = await client.create(admin, values());
  expect((await client.update(admin, node?.id ?? '', { name: 'bare-metal' })).errors).toEqual(named);
  expect(await client.get(root, BARE_METAL_TYPE_ID)).toEqual(builtIn);
});

it.each([
  [{ type: 'objekt' }, 'must be equal to one of the allowed values'],
  [{ typ: 'object' }, 'unknown keyword: "typ"'],
  [{ properties: { a: { pattern: '^(a+)+$' } } }, 'must not use pattern'],
  [{ allOf: [{ $ref: '#' }] }, 'must not use $ref'],
  [{ properties: { a: { type: 'array', uniqueItems: true } } }, 'must not use uniqueItems'],
  [{ items: { uniqueItems: true, items: { type: ['string', 'object'] } } }, 'must not use uniqueItems'],
  [{ $defs: { a: { patternProperties: {} } } }, 'must not use patternProperties'],
  [[], 'must be a JSON object'],
  [{ enum: ['x'.repeat(65_536)] }, 'at most 65536 bytes'],
])('refuses the schema %j', async (schema, reason) => {
  const { errors } = await client.create(admin, values({ schema }));
  expect(errors).toMatchObject([
    { code: 'INVALID_INPUT', path: ['schema'], message: expect.stringContaining(reason) },
  ]);
});

it('accepts a schema with properties or values that are called as refused keywords', async () => {
  const schema = {
    type: 'object',
    properties: {
      pattern: { const: { $ref: 'x' } },
      if: { format: 'email' },
      uniqueItems: { type: 'array', uniqueItems: true, items: { type: 'string' } },
    },
  };
  expect((await client.create(admin, values({ schema }))).errors).toEqual([]);
});

it('checks new instances against its current schema', async () => {
  const name = `strict ${++count}`;
  const { node } = await client.create(admin, values({ name, schema: { maxProperties: 0 } }));
  const wanted = { type: name, imageId: undefined, siteId: undefined, spec: { size: null } };
  expect((await suite.call('instanceCreate', wanted)).errors).toMatchObject([{ code: 'INVALID_INPUT' }]);
  await client.update(admin, node?.id ?? '', { schema: null });
  const { instance } = await suite.call('instanceCreate', wanted);
  const document = 'query($id: ID!) { instance(id: $id) { spec } }';
  expect(await suite.fixture.query(admin, document, { id: instance?.id })).toEqual({
    instance: { spec: { size: null } },
  });
});

it('cannot be deleted while it has an instance, and can afterwards', async () => {
  const name = `kept ${++count}`;
  const id = (await client.create(admin, values({ name }))).node?.id ?? '';
  const { instance } = await suite.call('instanceCreate', { type: name, imageId: undefined });
  expect((await client.delete(admin, id)).errors).toMatchObject([{ code: 'CONFLICT', holder: instance?.id }]);
  await suite.call('instanceDecommission', { id: instance?.id });
  expect((await client.delete(admin, id)).errors).toEqual([]);
  const document = 'query($id: ID!) { instance(id: $id) { state type { id } claim { by } } }';
  expect(await suite.fixture.query(admin, document, { id: instance?.id })).toEqual({
    instance: { state: 'DELETED', type: null, claim: null },
  });
});

it('is deleted or used by concurrent requests, never both', async () => {
  for (let round = 0; round < 5; round++) {
    const name = `raced ${++count}`;
    const id = (await client.create(admin, values({ name }))).node?.id ?? '';
    const [deleted, taken] = await Promise.all([
      client.delete(admin, id),
      suite.call('instanceCreate', { type: name, imageId: undefined }),
    ]);
    const [isDeleted, isTaken] = [deleted.deletedId !== null, taken.instance !== null];
    expect([isDeleted, isTaken].filter(Boolean), JSON.stringify([deleted, taken])).toHaveLength(1);
  }
});
