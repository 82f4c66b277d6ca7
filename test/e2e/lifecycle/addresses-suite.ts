import { expect, test } from 'vitest';
import { mutate, type TestSite } from '#test/harness/fleet.ts';
import type { Graph } from '#test/harness/graph-caller.ts';
import { awaitOperation } from '#test/harness/operations.ts';
import { SUBNET_V6 } from '#test/harness/site-services.ts';
import type { Caller } from '../caller.ts';
import { INSTANCE_CREATE } from '../documents.ts';

/** A network that is reached by one port only. */
const STORAGE = '10.99.0.0/24';

interface Place {
  readonly graph: Graph;
  readonly site: TestSite;
}

/** A block of the site, and its id. */
export async function createBlock({ graph, site }: Place, block: object): Promise<string> {
  const { tenantId, siteId } = site;
  const input = { idempotencyKey: JSON.stringify(block), tenantId, siteId, ...block };
  type Made = { ipBlock: { id: string } };
  return (await mutate<Made>(graph, 'ipBlockCreate', input, 'ipBlock { id }')).ipBlock.id;
}

/** Addresses that an instance asks for: of both families at its first port, and in a network of its own at another port. */
export interface WantedAddresses {
  readonly addresses: readonly object[];
  /** The MAC address of the other port, and the server that has it. */
  readonly mac: string;
  readonly serverId: string;
}

export async function wantAddresses(place: Place): Promise<WantedAddresses> {
  const gateway = { gateway: 'fe80::1', gatewayOffLink: true };
  const six = await createBlock(place, { prefix: `${SUBNET_V6}::/64`, allocatable: false, ...gateway });
  const storage = await createBlock(place, { prefix: STORAGE, allocatable: false });
  const document = `{ servers(first: 10) { nodes { id ports { mac shared } } } }`;
  type Port = { mac: string; shared: boolean };
  type Answer = { servers: { nodes: readonly { id: string; ports: readonly Port[] }[] } };
  const { servers } = await place.graph.ask<Answer>(document);
  const [found] = servers.nodes.flatMap(({ id, ports }) => ports.slice(1).map(({ mac }) => ({ mac, id })));
  if (found === undefined) throw new Error('no server has a second network port');
  const other = { blockId: storage, port: found.mac };
  return {
    addresses: [{ family: 'IPV4' }, other, { blockId: six }],
    mac: found.mac.toLowerCase(),
    serverId: found.id,
  };
}

/** As the graph lists them, each with its block. */
export const THREE_ADDRESSES = [
  { address: expect.stringMatching(/^10\.64\./), block: { prefix: '10.64.0.0/20' } },
  { address: '10.99.0.1', block: { prefix: STORAGE } },
  { address: `${SUBNET_V6}::1`, block: { prefix: `${SUBNET_V6}::/64` } },
];

export function addressesSuite(given: () => Place & { readonly caller: Caller }): void {
  test('are released where some are not available, and the failure names families and blocks', async () => {
    const { graph, caller, site } = given();
    const available = await caller.availableAddresses(site.ipBlockId);
    const prefix = 'fd00:65::1/128';
    const blockId = await createBlock({ graph, site }, { prefix, allocatable: false });
    const { instance, operation } = await caller.call(INSTANCE_CREATE, {
      idempotencyKey: 'create-exhausted',
      tenantId: site.tenantId,
      siteId: site.siteId,
      imageId: site.imageIds[0],
      hostname: 'exhausted',
      addresses: [{ family: 'IPV4' }, { blockId }, { blockId }, { family: 'IPV6' }],
    });
    const { state, failure } = await awaitOperation(graph, operation?.id ?? '');
    expect({ state, failure }).toMatchObject({
      state: 'FAILED',
      failure: { code: 'EXHAUSTED', step: 'allocate-address' },
    });
    expect(failure?.message).toContain(`IPv6 block ${prefix} (${blockId})`);
    expect(failure?.message).toContain('The tenant has no IPv6 block to give from');
    expect((await caller.instance(instance?.id ?? '')).addresses.nodes).toEqual([]);
    expect(await caller.availableAddresses(site.ipBlockId)).toBe(available);
    expect((await caller.availableServers()).totalCount).toBe(3);
  });
}
