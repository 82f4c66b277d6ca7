import type { Graph } from '#test/harness/graph-caller.ts';

interface Place {
  readonly tenantId: string;
  readonly siteId: string;
  readonly rackId: string;
}

const MODEL = `manufacturer: Example
model: Switch 2
slug: example-switch-2
u_height: 1
is_full_depth: false
interfaces:
  - name: eth1
    type: 25gbase-x-sfp28
  - name: eth2
    type: 25gbase-x-sfp28
`;

export async function makeRack(graph: Graph, siteId: string, name: string): Promise<void> {
  await graph.ask(
    'mutation($input: RackCreateInput!) { rackCreate(input: $input) { rack { id } errors { message } } }',
    { input: { idempotencyKey: name, name, siteId } },
  );
}

const REPORT =
  'mutation($input: DevicePortsReportInput!) { devicePortsReport(input: $input) { errors { message } } }';

/** Makes what the pages of networks, hardware models and addresses show: a model, two switches with a cable, and blocks. */
export async function makeNetwork(graph: Graph, { tenantId, siteId, rackId }: Place): Promise<void> {
  let keys = 0;
  const make = async (mutation: string, result: string, input: object): Promise<string> => {
    const name = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}`;
    const data = await graph.ask<Record<string, Record<string, { id: string } | null>>>(
      `mutation($input: ${name}Input!) { ${mutation}(input: $input) { ${result} { id } errors { message } } }`,
      { input: { idempotencyKey: `network-${(keys += 1)}`, ...input } },
    );
    const id = data[mutation]?.[result]?.id;
    if (id === undefined) throw new Error(`${mutation}: ${JSON.stringify(data)}`);
    return id;
  };
  const deviceTypeId = await make('deviceTypeImport', 'deviceType', { tenantId, yaml: MODEL });
  const ports: string[] = [];
  const devices: string[] = [];
  for (const name of ['leaf-1', 'spine-1']) {
    const kind = 'SWITCH';
    const deviceId = await make('networkDeviceCreate', 'networkDevice', {
      name,
      kind,
      siteId,
      tenantId,
      deviceTypeId,
    });
    devices.push(deviceId);
    await make('placementCreate', 'placement', {
      rackId,
      occupantId: deviceId,
      unit: name === 'leaf-1' ? 20 : 22,
    });
    const port = { name: 'up-1', kind: 'NETWORK', deviceId, tenantId, speed: 25_000 };
    ports.push(await make('devicePortCreate', 'devicePort', port));
  }
  const [portAId, portBId] = ports;
  await make('cableCreate', 'cable', { portAId, portBId, label: 'C-17', type: 'dac-passive' });
  await graph.ask(REPORT, {
    input: {
      idempotencyKey: 'report',
      source: 'collector',
      observedAt: new Date().toISOString(),
      deviceId: devices[0],
      ports: [
        {
          name: 'up-1',
          configuration: { linkUp: true, speed: 10_000 },
          neighbours: [{ systemName: 'spine-1', portId: 'up-1' }],
        },
      ],
    },
  });
  const groupId = await make('vlanGroupCreate', 'vlanGroup', { name: 'campus', tenantId });
  await make('vlanCreate', 'vlan', { groupId, vid: 100, name: 'storage' });
  const poolId = await make('loadBalancerPoolCreate', 'loadBalancerPool', { name: 'shop', tenantId });
  const origin = { name: 'web-1', target: '10.30.4.9', portNumber: 8_443, poolId };
  await make('loadBalancerOriginCreate', 'loadBalancerOrigin', origin);
  const loadBalancerId = await make('loadBalancerCreate', 'loadBalancer', {
    name: 'front',
    tenantId,
    siteId,
  });
  const answered = { number: 443, loadBalancerId, poolIds: [poolId] };
  await make('loadBalancerPortCreate', 'loadBalancerPort', answered);
  const routingDomainId = await make('routingDomainCreate', 'routingDomain', { name: 'storage', tenantId });
  const parentId = await make('ipBlockCreate', 'ipBlock', {
    prefix: '10.30.0.0/16',
    tenantId,
    routingDomainId,
  });
  const inside = { prefix: '10.30.4.0/24', tenantId, routingDomainId, parentId, siteId };
  const blockId = await make('ipBlockCreate', 'ipBlock', inside);
  await make('ipRangeCreate', 'ipRange', { blockId, from: '10.30.4.200', to: '10.30.4.220', role: 'DHCP' });
  await make('ipAddressReserve', 'ipAddress', { blockId, address: '10.30.4.9', note: 'Storage gateway' });
}
