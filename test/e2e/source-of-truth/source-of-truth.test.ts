import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { mutate } from '#test/harness/fleet.ts';
import type { Graph } from '#test/harness/graph-caller.ts';
import { refusalOf } from '#test/harness/requests.ts';
import { startTestStack, type TestStack } from '#test/harness/stack.ts';
import { createInfra } from '../command-line/infra.ts';
import { create, describeSite, type DescribedSite } from './describe-site.ts';
import { RACK_QUESTION } from './question.ts';

let stack: TestStack;
let graph: Graph;
let site: DescribedSite;

/** Repeats the query until the answer fits: what one domain has of another's resource follows within moments. */
async function eventually(
  document: string,
  variables: object,
  fits: (answer: unknown) => void,
): Promise<void> {
  await expect
    .poll(
      async () => {
        const answer = await graph.ask<unknown>(document, variables);
        try {
          fits(answer);
          return 'fits';
        } catch (error) {
          return String(error);
        }
      },
      { timeout: 30_000, interval: 200 },
    )
    .toBe('fits');
}

beforeAll(async () => {
  stack = await startTestStack({ servers: 1, environment: { simulator: { SIMULATOR_SPEED: '10' } } });
  graph = stack.as('admin');
  site = await describeSite(stack);
}, 240_000);
afterAll(async () => await stack?.stop());

test('one question shows what is in a rack, with its instance, addresses, tags, ports and cables', async () => {
  await eventually(RACK_QUESTION, { id: site.rackId }, (answer) => {
    expect(answer).toMatchObject({
      rack: {
        name: 'r01',
        site: { name: 'ams1' },
        elevation: [
          {
            unit: 10,
            face: 'FRONT',
            occupant: {
              __typename: 'Server',
              id: site.serverId,
              state: 'IN_USE',
              tags: [{ name: 'gold' }],
              instance: {
                hostname: 'web-1',
                addresses: { nodes: [{ address: expect.stringMatching(/^10\.64\./u) }] },
                operation: { kind: 'PROVISION', state: 'SUCCEEDED' },
              },
              devicePorts: {
                nodes: [
                  {
                    name: 'eth0',
                    cable: { label: 'A1' },
                    farEnd: { name: 'swp1', device: { name: 'leaf-1' } },
                  },
                ],
              },
            },
          },
          {
            unit: 42,
            face: 'REAR',
            occupant: {
              __typename: 'NetworkDevice',
              id: site.switchId,
              name: 'leaf-1',
              deviceType: { model: 'Leaf 2' },
            },
          },
        ],
      },
    });
  });
});

test('a trace leads from the server through the patch panel to the switch', async () => {
  const document = 'query($id: ID!) { trace(portId: $id) { hops { port { id } cable { id } } truncated } }';
  type Answer = {
    trace: { hops: { port: { id: string }; cable: { id: string } | null }[]; truncated: boolean };
  };
  const { trace } = await graph.ask<Answer>(document, { id: site.portIds[0] });
  expect(trace.hops.map(({ port }) => port.id)).toEqual(site.portIds);
  expect(trace.truncated).toBe(false);
});

test('nothing is put where something is placed, and the refusal names that', async () => {
  const refusal = await refusalOf(graph, 'placementCreate', {
    idempotencyKey: randomUUID(),
    rackId: site.rackId,
    occupantId: site.panelId,
    unit: 11,
  });
  expect(refusal).toMatchObject({ code: 'CONFLICT', holder: site.serverId });
});

test('addresses are reserved and given up, and what reserves them is named', async () => {
  const { tenantId, siteId } = site;
  const vrf = await create(graph, 'routingDomainCreate', { tenantId, name: 'lab' });
  const block = await create(graph, 'ipBlockCreate', {
    tenantId,
    siteId,
    routingDomainId: vrf,
    prefix: '10.64.0.0/24',
  });
  const reserved = await create(
    graph,
    'ipAddressReserve',
    { blockId: block, address: '10.64.0.9', note: 'for tests' },
    'ipAddress',
  );
  const again = { idempotencyKey: randomUUID(), blockId: block, address: '10.64.0.9' };
  expect(await refusalOf(graph, 'ipAddressReserve', again)).toMatchObject({
    code: 'CONFLICT',
    holder: reserved,
  });
  await mutate(
    graph,
    'ipAddressUnreserve',
    { idempotencyKey: randomUUID(), id: reserved, reason: 'not needed' },
    'ipAddress { id }',
  );
  expect(
    await create(graph, 'ipAddressReserve', { ...again, idempotencyKey: randomUUID() }, 'ipAddress'),
  ).not.toBe('');
});

test('who changed what, when and why is on record', async () => {
  const reason = 'moved to the new row';
  await mutate(
    graph,
    'rackUpdate',
    { idempotencyKey: randomUUID(), id: site.rackId, name: 'r02', reason },
    'rack { id version }',
  );
  const document = `query($id: ID!) {
    audit(nodeId: $id) { nodes { at actor action changes { field before after } reason } }
  }`;
  await eventually(document, { id: site.rackId }, (answer) => {
    const change = expect.objectContaining({
      action: 'updated',
      changes: expect.arrayContaining([{ field: 'name', before: 'r01', after: 'r02' }]),
      reason,
    });
    expect(answer).toMatchObject({ audit: { nodes: expect.arrayContaining([change]) } });
  });
});

test('what a site exports changes nothing when it is imported', async () => {
  const { document } = (
    await graph.ask<{ siteExport: { document: string } }>(
      'query($id: ID!) { siteExport(id: $id) { document } }',
      {
        id: site.siteId,
      },
    )
  ).siteExport;
  expect(document).toContain('r02');
  for (const mode of ['PLAN', 'APPLY']) {
    const answer = await graph.ask<{ siteImport: { changes: object[]; errors: object[] } }>(
      `mutation($in: SiteImportInput!) {
        siteImport(input: $in) { changes { action kind name } errors { code message line column } }
      }`,
      { in: { document, mode, tenantId: site.tenantId } },
    );
    expect(answer.siteImport).toEqual({ changes: [], errors: [] });
  }
});

test('each thing is found by its id, whatever it is', async () => {
  const { nodes } = await graph.ask<{ nodes: { __typename: string }[] }>(
    'query($ids: [ID!]!) { nodes(ids: $ids) { __typename } }',
    { ids: [site.serverId, site.switchId, site.rackId, site.portIds[0]] },
  );
  expect(nodes.map(({ __typename }) => __typename)).toEqual([
    'Server',
    'NetworkDevice',
    'Rack',
    'DevicePort',
  ]);
});

test('infra draws the rack, traces a port, lists the changes of a rack and verifies the records', async () => {
  const home = await mkdtemp(join(tmpdir(), 'infra-home-'));
  try {
    const infra = createInfra(stack, home);
    const { server } = await graph.ask<{ server: { name: string } }>(
      'query($id: ID!) { server(id: $id) { name } }',
      { id: site.serverId },
    );
    const rack = await infra.run('rack', 'show', site.rackId);
    expect(rack.stdout).toMatch(/^ {2}42 │ +│ leaf-1 {2}PLANNED +│$/mu);
    expect(rack.stdout).toContain(`  11 │ ${server.name}  IN_USE`);
    const trace = await infra.run('trace', server.name, 'eth0');
    expect(trace.stdout).toBe(
      `${server.name} eth0\n  │ A1\npanel-1 front 1\n  ┊\npanel-1 rear 1\n  │ A2\nleaf-1 swp1\n`,
    );
    const audit = await infra.run('audit', 'rack', site.rackId);
    expect(audit.stdout).toContain('name: r01 → r02');
    const verified = await infra.run('audit', 'verify', site.tenantId);
    expect(verified).toMatchObject({ code: 0 });
    expect(verified.stdout).toMatch(/^\d+ records are right/u);
  } finally {
    await rm(home, { recursive: true, force: true });
  }
});
