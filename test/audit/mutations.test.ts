import { afterAll, beforeAll, expect, test } from 'vitest';
import { auditDomain } from '#apis/audit/domain.ts';
import { locationsDomain } from '#apis/locations/domain.ts';
import type { Periodic } from '#platform/background/periodic.ts';
import { allowedNetworks } from '#platform/networks/allowed-networks.ts';
import { startRelay } from '#platform/outbox/relay.ts';
import { startBus, type BusFixture } from '#platform/testing/platform-fixture.ts';
import { seedTenants, subgraphFixture, type SubgraphFixture } from '#test/harness/graph.ts';

/** Two domains, connected by NATS alone. */
let bus: BusFixture;
let locations: SubgraphFixture;
let audit: SubgraphFixture;
let relay: Periodic;
let tenantId: string;

beforeAll(async () => {
  bus = await startBus();
  const removal = () => ({ referrers: [], seconds: 1 });
  locations = await subgraphFixture(locationsDomain, { removal }, await bus.again());
  const settings = { removal, webhookNetworks: allowedNetworks.parse('any') };
  audit = await subgraphFixture(auditDomain, settings, await bus.again());
  relay = startRelay(locations.database, bus.bus, bus.log);
  const { acme, lab, rival } = await seedTenants(locations);
  tenantId = acme;
  await audit.seedReferences(
    ...[acme, lab, rival].map((id) => ({ kind: 'tenant', id, tenantId: id, ancestors: [id] })),
  );
}, 60_000);
afterAll(async () => {
  await relay?.stop();
  await audit?.stop();
  await locations?.stop();
  await bus?.stop();
});

interface Changed {
  readonly result: { readonly site: { readonly id: string } | null };
}

let keys = 0;

async function change(name: string, input: object): Promise<string> {
  const type = `S${name.slice(1)}Input`;
  const { result } = await locations.query<Changed>(
    locations.tokens.admin,
    `mutation($input: ${type}!) { result: ${name}(input: $input) { site { id } errors { message } } }`,
    { input: { idempotencyKey: `key-${(keys += 1)}`, ...input } },
  );
  return result.site?.id ?? '';
}

const AUDIT = `query($id: ID!) { audit(nodeId: $id) {
  nodes { actor action changes { field before after } reason ticket }
} }`;

interface Audited {
  readonly audit: { readonly nodes: readonly object[] };
}

test('what mutations did to a resource is found by its id, also once it is deleted', async () => {
  const id = await change('siteCreate', { tenantId, name: 'ams1' });
  await change('siteUpdate', { id, name: 'ams2', reason: 'Renumbered', ticket: 'CHG-7' });
  await change('siteDelete', { id, reason: 'The lease ends' });
  const viewer = await audit.person('viewer', ['viewer', tenantId]);
  const read = async () => (await audit.query<Audited>(viewer, AUDIT, { id })).audit.nodes;
  await expect.poll(async () => (await read()).length, { timeout: 30_000 }).toBe(3);
  expect(await read()).toMatchObject([
    { action: 'deleted', actor: 'admin', reason: 'The lease ends', ticket: null },
    {
      action: 'updated',
      actor: 'admin',
      reason: 'Renumbered',
      ticket: 'CHG-7',
      changes: [{ field: 'name', before: 'ams1', after: 'ams2' }],
    },
    {
      action: 'created',
      actor: 'admin',
      changes: expect.arrayContaining([{ field: 'name', before: null, after: 'ams1' }]),
    },
  ]);
});
