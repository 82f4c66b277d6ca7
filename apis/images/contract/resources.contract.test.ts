import { afterAll, beforeAll } from 'vitest';
import { allowedNetworks } from '#platform/networks/allowed-networks.ts';
import { resourceOf } from '#platform/resource/declaration.ts';
import { resourceContract } from '#platform/resource/testing/resource-contract.ts';
import { knowTenants } from '#test/harness/graph.ts';
import { resourceFixture, type ResourceDomainFixture } from '#test/harness/resource-fixture.ts';
import { imagesDomain } from '../domain.ts';

let fixture: ResourceDomainFixture;
let digests = 0;

beforeAll(async () => {
  fixture = await resourceFixture(imagesDomain, {
    downloadNetworks: allowedNetworks.parse(undefined),
    removal: () => ({ referrers: [], seconds: 1 }),
  });
}, 60_000);
afterAll(async () => await fixture?.stop());

resourceContract('Image', async () => {
  const tenants = await knowTenants(fixture);
  const resource = resourceOf(imagesDomain.resources, 'Image');
  const references = { tenantId: tenants.acme };
  const samples = {
    sha256: () => (++digests).toString(16).padStart(64, '0'),
    systemDisk: () => ({ type: 'SSD', minSizeBytes: ++digests, choose: 'LARGEST' }),
    // It needs kernelUrl beside it, so the suite could not clear one without the other.
    initrdUrl: () => undefined,
  };
  return { fixture, database: fixture.database, resource, tenants, references, samples };
});
