import { afterAll, beforeAll } from 'vitest';
import { resourceContract, type ContractSetting } from '#platform/resource/testing/resource-contract.ts';
import type { ResourceDomainFixture } from '#test/harness/resource-fixture.ts';
import { resourceNamed, startNetworksResources, type NetworksSuite } from './networks-suite.ts';

let suite: NetworksSuite<ResourceDomainFixture>;

beforeAll(async () => {
  suite = await startNetworksResources();
}, 60_000);
afterAll(async () => await suite?.fixture.stop());

function settingOf(name: string, more: Pick<ContractSetting, 'references' | 'samples'>): ContractSetting {
  const { fixture, tenants } = suite;
  return { fixture, database: fixture.database, resource: resourceNamed(name), tenants, ...more };
}

resourceContract('VlanGroup', async () =>
  settingOf('VlanGroup', { references: { tenantId: suite.tenants.acme } }),
);

resourceContract('Vlan', async () => {
  const groupId = await suite.create('VlanGroup', { name: 'all', tenantId: suite.tenants.acme });
  return settingOf('Vlan', { references: { groupId } });
});

resourceContract('NetworkDevice', async () =>
  settingOf('NetworkDevice', { references: { tenantId: suite.tenants.acme, siteId: suite.siteId } }),
);

resourceContract('DevicePort', async () => {
  const groupId = await suite.create('VlanGroup', { name: 'tagged', tenantId: suite.tenants.acme });
  const vlans = await Promise.all(
    [1, 2, 3].map(async (vid) => await suite.create('Vlan', { groupId, vid, name: `vlan ${vid}` })),
  );
  let made = 0;
  return settingOf('DevicePort', {
    references: {
      tenantId: suite.tenants.acme,
      deviceId: await suite.device(),
      untaggedVlanId: vlans[0] ?? '',
    },
    samples: {
      // Other kinds go with other fields; see ports.contract.test.ts.
      kind: () => 'NETWORK',
      rearPosition: () => undefined,
      positions: () => 1,
      macAddress: () => `52:54:00:00:00:${(16 + ((made += 1) % 200)).toString(16)}`,
      // The first VLAN is the untagged one.
      taggedVlanIds: () => [vlans[1 + ((made += 1) % 2)]],
      mode: () => 'TRUNK',
    },
  });
});

resourceContract('Cable', async () => {
  const deviceId = await suite.device();
  const items = Array.from({ length: 400 }, (_, n) => ({
    tenantId: suite.tenants.acme,
    deviceId,
    kind: 'NETWORK',
    name: `swp${n}`,
  }));
  const client = suite.client('DevicePort');
  const { errors } = await client.many(suite.fixture.tokens.admin, 'CREATE', { items });
  if (errors.length > 0) throw new Error(JSON.stringify(errors));
  const where = { deviceId: { eq: deviceId } };
  const { nodes } = await client.list(suite.fixture.tokens.admin, { where, first: 1000 });
  const ports = nodes.map(({ id }) => id);
  let used = 0;
  // A port has one cable, so that each sample needs two ports of its own.
  const next = (): string => ports[(used += 1)] ?? '';
  return settingOf('Cable', { references: {}, samples: { portAId: next, portBId: next } });
});
