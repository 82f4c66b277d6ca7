import { expect } from 'vitest';
import type { Graph } from '#test/harness/graph-caller.ts';
import { REVERSE_V6, type TestServices } from '#test/harness/site-services.ts';
import type { Caller } from '../caller.ts';

/** The instance has its name in DNS, its addresses point back to it, and the IPv4 one is reserved for its machine. */
export async function expectName(
  { bind, kea }: TestServices,
  { caller, graph }: { readonly caller: Caller; readonly graph: Graph },
  instanceId: string,
): Promise<void> {
  const { addresses } = await caller.instance(instanceId);
  const [address = '', v6 = ''] = addresses.nodes.map((one) => one.address);
  expect(await bind.lookup('web-1.dc.test', 'A')).toEqual([address]);
  const reverse = `${address.split('.').toReversed().join('.')}.in-addr.arpa`;
  expect(await bind.lookup(reverse, 'PTR')).toEqual(['web-1.dc.test']);
  expect(await bind.lookup('web-1.dc.test', 'AAAA')).toEqual([v6]);
  expect(await bind.lookup(`1.${'0.'.repeat(15)}${REVERSE_V6}`, 'PTR')).toEqual(['web-1.dc.test']);
  expect(await kea.reservations()).toMatchObject([
    { 'ip-address': address, hostname: 'web-1', 'user-context': { infratographer: { owner: instanceId } } },
  ]);
  const named = 'query($id: ID!) { instance(id: $id) { dnsName } }';
  expect(await graph.ask(named, { id: instanceId })).toEqual({ instance: { dnsName: 'web-1.dc.test' } });
}

/** Neither has records of an instance any more. */
export async function expectNoName(services: TestServices): Promise<void> {
  expect(await services.names()).toEqual([]);
  expect(await services.reservations()).toEqual([]);
}
