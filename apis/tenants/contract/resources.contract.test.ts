import { afterAll, beforeAll } from 'vitest';
import { resourceOf } from '#platform/resource/declaration.ts';
import { resourceContract } from '#platform/resource/testing/resource-contract.ts';
import { resourceFixture } from '#test/harness/resource-fixture.ts';
import { tenantsDomain } from '../domain.ts';
import { startTenants, type TenantsSuite } from './tenants-suite.ts';

let suite: TenantsSuite;

beforeAll(async () => {
  suite = await startTenants(resourceFixture);
}, 60_000);
afterAll(async () => await suite?.fixture.stop());

resourceContract('Tenant', async () => {
  const { fixture, create } = suite;
  const resource = resourceOf(tenantsDomain.resources, 'Tenant');
  const acme = await create('acme');
  const tenants = { acme, lab: await create('lab', acme), rival: await create('rival') };
  return { fixture, database: fixture.database, resource, tenants, references: { parentId: acme } };
});

resourceContract('RoleAssignment', async () => {
  const { fixture, create } = suite;
  const resource = resourceOf(tenantsDomain.resources, 'RoleAssignment');
  const acme = await create('assigned');
  const tenants = { acme, lab: await create('assigned below', acme), rival: await create('assigned beside') };
  return { fixture, database: fixture.database, resource, tenants, references: { tenantId: acme } };
});
