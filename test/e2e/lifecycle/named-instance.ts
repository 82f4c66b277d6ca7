import { expect } from 'vitest';
import type { Graph } from '#test/harness/graph-caller.ts';
import type { TestServices } from '#test/harness/site-services.ts';
import type { Caller } from '../caller.ts';

/** The instance has its name in DNS, and its address points back to it. */
export async function expectName(
  { bind }: TestServices,
  { caller, graph }: { readonly caller: Caller; readonly graph: Graph },
  instanceId: string,
): Promise<void> {
  const { addresses } = await caller.instance(instanceId);
  const [{ address } = { address: '' }] = addresses.nodes;
  expect(await bind.lookup('web-1.dc.test', 'A')).toEqual([address]);
  const reverse = `${address.split('.').toReversed().join('.')}.in-addr.arpa`;
  expect(await bind.lookup(reverse, 'PTR')).toEqual(['web-1.dc.test']);
  const named = 'query($id: ID!) { instance(id: $id) { dnsName } }';
  expect(await graph.ask(named, { id: instanceId })).toEqual({ instance: { dnsName: 'web-1.dc.test' } });
}
