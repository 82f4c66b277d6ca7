import { afterAll, beforeAll } from 'vitest';
import { resourceContract } from '#platform/resource/testing/resource-contract.ts';
import { seedTenants } from '#test/harness/graph.ts';
import { resourceFixture, type ResourceDomainFixture } from '#test/harness/resource-fixture.ts';
import { auditDomain } from '../domain.ts';
import { auditSettings } from './audit-settings.ts';

let fixture: ResourceDomainFixture;

beforeAll(async () => {
  fixture = await resourceFixture(auditDomain, await auditSettings());
}, 60_000);
afterAll(async () => await fixture?.stop());

const PATTERNS = ['rack.*', 'server.updated', '*'];
let made = 0;

resourceContract('Webhook', async () => {
  const tenants = await seedTenants(fixture);
  const resource = auditDomain.resources.get('Webhook');
  if (resource === undefined) throw new Error('There is no Webhook');
  const samples = { events: () => [PATTERNS[(made += 1) % PATTERNS.length]] };
  const references = { tenantId: tenants.acme };
  return { fixture, database: fixture.database, resource, tenants, references, samples };
});
