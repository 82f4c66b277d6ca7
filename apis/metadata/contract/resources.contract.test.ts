import { afterAll, beforeAll } from 'vitest';
import { resourceOf } from '#platform/resource/declaration.ts';
import { resourceContract } from '#platform/resource/testing/resource-contract.ts';
import { seedTenants } from '#test/harness/graph.ts';
import { resourceFixture, type ResourceDomainFixture } from '#test/harness/resource-fixture.ts';
import { metadataDomain } from '../domain.ts';
import { SETTINGS } from './metadata-suite.ts';

let fixture: ResourceDomainFixture;
let tenants: Awaited<ReturnType<typeof seedTenants>>;

beforeAll(async () => {
  fixture = await resourceFixture(metadataDomain, SETTINGS);
  tenants = await seedTenants(fixture);
}, 60_000);
afterAll(async () => await fixture?.stop());

let colours = 0;

resourceContract('Tag', () =>
  Promise.resolve({
    fixture,
    database: fixture.database,
    resource: resourceOf(metadataDomain.resources, 'Tag'),
    tenants,
    references: { tenantId: tenants.acme },
    samples: { colour: () => `#${String((colours += 1)).padStart(6, '0')}` },
  }),
);

for (const type of ['AnnotationNamespace', 'StatusNamespace'])
  resourceContract(type, () =>
    Promise.resolve({
      fixture,
      database: fixture.database,
      resource: resourceOf(metadataDomain.resources, type),
      tenants,
      references: { tenantId: tenants.acme },
    }),
  );
