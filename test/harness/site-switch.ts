import { setTimeout as delay } from 'node:timers/promises';
import { startSwitch, type SimulatedSwitch } from '#simulator/switches/start.ts';
import { mutate, type TestSite } from './fleet.ts';
import type { TestStack } from './stack.ts';

/** The VLAN id of instances, and that of unused ports. */
export const INSTANCE_VID = 20;
const UNUSED_VID = 99;

/** A simulated switch to which each server of a site is cabled, as its port `eth1`. */
export interface SiteSwitch {
  readonly device: SimulatedSwitch;
  readonly deviceId: string;
  /** What a profile needs for instances in the VLAN. */
  readonly rules: { readonly vlanId: string; readonly unusedVlanId: string };
  /** The VLAN id and the description of the port to which a server is cabled; a port that was never configured has neither. */
  portOf(serverId: string): { readonly vid: number | null; readonly description: string | null };
  /** What operations that have ended have left undone, one line each. */
  residue(): Promise<string[]>;
  stop(): Promise<void>;
}

type Made<Type extends string> = Readonly<Record<Type, { readonly id: string }>>;

export async function startSiteSwitch(
  test: TestStack,
  { tenantId, siteId }: TestSite,
  serverIds: readonly string[],
): Promise<SiteSwitch> {
  const graph = test.as('admin');
  const names = new Map(serverIds.map((id, index) => [id, `port${index + 1}`]));
  const device = await startSwitch({ ports: [...names.values()], serialNumber: 'site-switch' });

  let keys = 0;
  async function make(type: string, values: object): Promise<string> {
    const input = { idempotencyKey: `site-switch-${(keys += 1)}`, ...values };
    const made = await mutate<Made<string>>(graph, `${type}Create`, input, `${type} { id }`);
    return made[type]?.id ?? '';
  }
  async function makeMany(type: string, items: readonly object[]): Promise<string[]> {
    const input = { idempotencyKey: `site-switch-${(keys += 1)}`, items };
    type Results = { results: readonly { readonly id: string }[] };
    const { results } = await mutate<Results>(graph, `${type}CreateMany`, input, 'results { id }');
    return results.map(({ id }) => id);
  }

  const groupId = await make('vlanGroup', { tenantId, name: 'site switch' });
  const vlanId = await make('vlan', { groupId, vid: INSTANCE_VID, name: 'instances' });
  const unusedVlanId = await make('vlan', { groupId, vid: UNUSED_VID, name: 'unused' });
  const deviceId = await make('networkDevice', {
    tenantId,
    siteId,
    name: 'site-switch',
    kind: 'SWITCH',
    provider: 'openvswitch',
    managementAddress: '127.0.0.1',
    managementPort: device.port,
    serialNumber: 'site-switch',
  });
  const port = { tenantId, kind: 'NETWORK' };
  const ends = await makeMany('devicePort', [
    ...serverIds.map((serverId) => ({ ...port, serverId, name: 'eth1' })),
    ...[...names.values()].map((name) => ({ ...port, deviceId, name })),
  ]);
  const count = serverIds.length;
  await makeMany(
    'cable',
    ends.slice(0, count).map((portAId, index) => ({ portAId, portBId: ends[count + index] })),
  );

  return {
    device,
    deviceId,
    rules: { vlanId, unusedVlanId },
    portOf(serverId) {
      const rows = device.rowsOf(names.get(serverId) ?? '');
      const tag = rows.port?.['tag'];
      const ids = rows.interface?.['external_ids'] as { readonly description?: string } | undefined;
      return {
        vid: Array.isArray(tag) ? ((tag[0] as number | undefined) ?? null) : null,
        description: ids?.description ?? null,
      };
    },
    async residue() {
      return [...(await differences()), ...(await claims())];
    },
    stop: async () => await device.close(),
  };

  /** Ports whose record does not agree with the switch. */
  async function differences(): Promise<string[]> {
    const document = `query($id: ID!) { networkDevice(id: $id) { ports(first: 100, where: { hasDifferences: { eq: true } }) {
      nodes { name differences { field desired observed } } } } }`;
    type Seen = { networkDevice: { ports: { nodes: { name: string; differences: object[] }[] } } };
    const { networkDevice } = await graph.ask<Seen>(document, { id: deviceId });
    return networkDevice.ports.nodes.map(
      ({ name, differences: found }) => `${name} differs from its record: ${JSON.stringify(found)}`,
    );
  }

  /** A device with claimed ports keeps its address. Claims end with the fact of the server, which may be on its way. */
  async function claims(): Promise<string[]> {
    const input = (managementAddress: string): object => ({
      idempotencyKey: `site-switch-${(keys += 1)}`,
      id: deviceId,
      managementAddress,
    });
    for (let tries = 1; ; tries += 1) {
      try {
        await mutate(graph, 'networkDeviceUpdate', input('127.0.0.2'), 'networkDevice { id }');
        await mutate(graph, 'networkDeviceUpdate', input('127.0.0.1'), 'networkDevice { id }');
        return [];
      } catch (error) {
        if (tries === 40) return [`ports are still claimed: ${String(error)}`];
        await delay(250);
      }
    }
  }
}
