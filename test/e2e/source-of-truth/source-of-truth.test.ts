import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { mutate } from '#test/harness/fleet.ts';
import type { Graph } from '#test/harness/graph-caller.ts';
import { refusalOf } from '#test/harness/requests.ts';
import { startTestStack, type TestStack } from '#test/harness/stack.ts';
import { create, describeSite, type DescribedSite } from './describe-site.ts';
import { RACK_QUESTION } from './question.ts';

let stack: TestStack;
let graph: Graph;
let site: DescribedSite;

/** Asks until the answer fits: what one domain knows of another's resource follows within moments. */
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

test('one question tells what stands in a rack, with its instance, addresses, tags, ports and cables', async () => {
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

test('nothing is put where something stands, and the refusal names what does', async () => {
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
