import { expect, test } from 'vitest';
import { mutate, type TestSite } from '#test/harness/fleet.ts';
import type { Graph } from '#test/harness/graph-caller.ts';
import { awaitOperation } from '#test/harness/operations.ts';
import type { Caller } from '../caller.ts';
import { INSTANCE_CREATE } from '../documents.ts';

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
