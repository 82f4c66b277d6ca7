import { mutate } from '#test/harness/fleet.ts';
import { startSwitch, type SimulatedSwitch } from '#simulator/switches/start.ts';
import { resourceFor } from './fault.ts';
import type { Scenario, ScenarioDeps } from './scenario.ts';

export const DEVICE_VERBS: readonly string[] = ['devicePortsApply'];

type Made<Type extends string> = Readonly<Record<Type, { readonly id: string }>>;

const VID = 20;
const MTU = 9_000;

/** Configures ports of switches, each with a simulated switch of its own. */
export function deviceScenarios({ test, site, markers }: ScenarioDeps): Scenario {
  const graph = test.as('admin');
  const { tenantId, siteId } = site;
  const switches = new Map<string, SimulatedSwitch>();
  let vlan: Promise<string> | undefined;

  async function makeVlan(): Promise<string> {
    const group = { idempotencyKey: 'saga-vlans', tenantId, name: 'saga' };
    type Group = Made<'vlanGroup'>;
    const { vlanGroup } = await mutate<Group>(graph, 'vlanGroupCreate', group, 'vlanGroup { id }');
    const input = { idempotencyKey: 'saga-vlan', groupId: vlanGroup.id, vid: VID, name: 'saga' };
    return (await mutate<Made<'vlan'>>(graph, 'vlanCreate', input, 'vlan { id }')).vlan.id;
  }

  return {
    async begin(name) {
      vlan ??= makeVlan();
      const resource = resourceFor(name);
      const device = await startSwitch({ ports: ['eth1', 'eth2'], serialNumber: resource });
      const input = {
        idempotencyKey: `device-${name}`,
        tenantId,
        siteId,
        name: resource,
        kind: 'SWITCH',
        provider: 'openvswitch',
        managementAddress: '127.0.0.1',
        managementPort: device.port,
        serialNumber: resource,
      };
      type Device = Made<'networkDevice'>;
      const made = await mutate<Device>(graph, 'networkDeviceCreate', input, 'networkDevice { id }');
      const { id } = made.networkDevice;
      switches.set(id, device);
      const port = {
        idempotencyKey: `port-${name}`,
        tenantId,
        deviceId: id,
        name: 'eth1',
        kind: 'NETWORK',
        mode: 'ACCESS',
        untaggedVlanId: await vlan,
        mtu: MTU,
        description: 'to web-1',
      };
      await mutate(graph, 'devicePortCreate', port, 'devicePort { id }');
      markers.arm(id, name);
      const asked = { idempotencyKey: `apply-${name}`, deviceId: id, reason: 'the suite asks for it' };
      type Asked = { operation: { id: string } };
      const { operation } = await mutate<Asked>(graph, 'devicePortsApply', asked, 'operation { id }');
      return { operationId: operation.id, resourceId: id };
    },
    async cleanUp({ resourceId: id }, outcome) {
      markers.disarm(id);
      const device = switches.get(id);
      const rows = device?.rowsOf('eth1');
      const { tag } = rows?.port ?? {};
      const { mtu, external_ids: ids } = rows?.interface ?? {};
      const applied = { tag: [VID], mtu: [MTU], ids: { description: 'to web-1' } };
      const wanted = outcome === 'SUCCEEDED' ? applied : { tag: [], mtu: [1_500], ids: {} };
      if (JSON.stringify({ tag, mtu, ids }) !== JSON.stringify(wanted))
        throw new Error(`eth1 is ${JSON.stringify({ tag, mtu, ids })} after ${outcome}`);
      await device?.close();
      const document = '($id: ID!) { networkDevice(id: $id) { operation { id } } }';
      type Seen = { networkDevice: { operation: { id: string } | null } };
      const { networkDevice } = await graph.ask<Seen>(`query${document}`, { id });
      if (networkDevice.operation !== null)
        throw new Error(`${id} is held by ${networkDevice.operation.id} after ${outcome}`);
    },
  };
}
