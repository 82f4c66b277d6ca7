import { expect, test, vi } from 'vitest';
import { mutate } from '#test/harness/fleet.ts';
import type { Graph } from '#test/harness/graph-caller.ts';
import { noServices, REVERSE_V6, type TestServices } from '#test/harness/site-services.ts';
import type { Caller } from '../caller.ts';

interface Named {
  /** Undefined on a machine without the servers. */
  readonly services: TestServices | undefined;
  readonly caller: Caller;
  readonly graph: Graph;
  readonly instanceId: string;
}

/** The records of an ACTIVE instance. */
export function namedInstanceSuite(named: () => Named): void {
  test('has a name in DNS for both families, to which its addresses point back, and its IPv4 address reserved', async (context) => {
    const { services, instanceId, ...callers } = named();
    if (services === undefined) return context.skip(noServices);
    await expectName(services, callers, instanceId);
  });

  test('shows that its records were removed, and has them restored on request', async (context) => {
    const { services, instanceId, ...callers } = named();
    if (services === undefined) return context.skip(noServices);
    await expectDriftRestored(services, callers, instanceId);
  });
}

/** The instance has its name in DNS, its addresses point back to it, and the IPv4 one is reserved for its machine. */
async function expectName(
  { bind, kea }: TestServices,
  { caller, graph }: { readonly caller: Caller; readonly graph: Graph },
  instanceId: string,
): Promise<void> {
  const { addresses } = await caller.instance(instanceId);
  // Not the one at another port.
  const [address = '', , v6 = ''] = addresses.nodes.map((one) => one.address);
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

/** The graph shows records that were removed from both servers, and they are restored on request. */
async function expectDriftRestored(
  services: TestServices,
  { caller, graph }: { readonly caller: Caller; readonly graph: Graph },
  instanceId: string,
): Promise<void> {
  type Seen = { instance: { servicesObservedAt: string | null; differences: readonly { field: string }[] } };
  const seen = 'query($id: ID!) { instance(id: $id) { servicesObservedAt differences { field } } }';
  const expectFields = async (fields: readonly string[]): Promise<void> =>
    await vi.waitFor(
      async () => {
        const { instance } = await graph.ask<Seen>(seen, { id: instanceId });
        expect(instance.servicesObservedAt).not.toBeNull();
        expect(instance.differences.map(({ field }) => field)).toEqual(fields);
      },
      { timeout: 30_000, interval: 250 },
    );
  await expectFields([]);
  await services.bind.change('del web-1.dc.test. A');
  await services.kea.change(() => []);
  await expectFields(['dns.addresses', 'dhcp.reservation']);
  const input = { idempotencyKey: 'services-apply-web-1', id: instanceId, reason: 'records were removed' };
  type Asked = { operation: { id: string } };
  const { operation } = await mutate<Asked>(graph, 'instanceServicesApply', input, 'operation { id }');
  await caller.mustSucceed(operation.id);
  await expectName(services, { caller, graph }, instanceId);
  await expectFields([]);
}

/** Neither has records of an instance any more. */
export async function expectNoName(services: TestServices): Promise<void> {
  expect(await services.names()).toEqual([]);
  expect(await services.reservations()).toEqual([]);
}
