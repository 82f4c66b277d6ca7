import { afterAll, beforeAll } from 'vitest';
import { ROOT_TENANT_ID } from '#platform/auth/root-tenant.ts';
import { resourceOf } from '#platform/resource/declaration.ts';
import { resourceContract } from '#platform/resource/testing/resource-contract.ts';
import { resourceFixture } from '#test/harness/resource-fixture.ts';
import { tenantsDomain } from '../domain.ts';
import { QUOTA_KINDS } from '../quota-kinds.ts';
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

/**
 * At the root, whose quotas its own admins set; of kinds that the suite itself does not create. It takes more quotas than
 * there are kinds: that a tenant has one of a kind is tried in test/access/.
 */
resourceContract('Quota', async () => {
  const { fixture, create } = suite;
  const resource = resourceOf(tenantsDomain.resources, 'Quota');
  await fixture.database
    .fork()
    .execute(
      'alter table quota drop constraint quota_kind; create index quota_of_tenant on quota (tenant_id)',
    );
  const acme = ROOT_TENANT_ID;
  const tenants = { acme, lab: await create('limited'), rival: await create('limited too') };
  const own = ['Tenant', 'RoleAssignment', 'Quota'];
  const kinds = [...QUOTA_KINDS.keys()].filter((kind) => !own.includes(kind));
  let made = 0;
  const kind = (): string => kinds[(made += 1) % kinds.length] ?? '';
  const sources = { references: { tenantId: acme }, samples: { kind } };
  return { fixture, database: fixture.database, resource, tenants, ...sources };
});
