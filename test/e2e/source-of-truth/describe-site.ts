import { randomUUID } from 'node:crypto';
import { expect } from 'vitest';
import {
  createInstance,
  createSite,
  enroll,
  mutate,
  simulatedBmcs,
  type TestSite,
} from '#test/harness/fleet.ts';
import type { Graph } from '#test/harness/graph-caller.ts';
import { awaitOperation } from '#test/harness/operations.ts';
import type { TestStack } from '#test/harness/stack.ts';

const SWITCH = `
manufacturer: Acme
model: Leaf 2
slug: acme-leaf-2
part_number: LF-2
u_height: 1
is_full_depth: false
interfaces:
  - name: swp1
    type: 25gbase-x-sfp28
  - name: swp2
    type: 25gbase-x-sfp28
console-ports:
  - name: console
    type: rj-45
`;

/** A site as its owner describes it: places, models, devices, cables, and an instance on its server. */
export interface DescribedSite extends TestSite {
  readonly rackId: string;
  readonly serverId: string;
  readonly switchId: string;
  readonly panelId: string;
  /** From the server through the patch panel to the switch. */
  readonly portIds: readonly string[];
}

type Created = Readonly<Record<string, { readonly id: string }>>;

/** Creates a resource by the mutation of its type, and answers its id. */
export async function create(
  graph: Graph,
  field: string,
  input: object,
  resource = field.replace(/Create$/u, ''),
): Promise<string> {
  const keyed = { idempotencyKey: randomUUID(), ...input };
  const payload = await mutate<Created>(graph, field, keyed, `${resource} { id }`);
  return payload[resource]?.id ?? '';
}

export async function describeSite(stack: TestStack): Promise<DescribedSite> {
  const graph = stack.as('admin');
  const site = await createSite(stack, 'ams1');
  const { tenantId, siteId } = site;
  const [bmc] = await simulatedBmcs(stack);
  if (bmc === undefined) throw new Error('the fleet has no server');
  const enrolled = await enroll(stack, site, bmc);
  const { serverId } = enrolled;

  const room = await create(graph, 'locationCreate', { tenantId, siteId, kind: 'ROOM', name: 'room 1' });
  const rackId = await create(graph, 'rackCreate', { siteId, locationId: room, name: 'r01', units: 42 });
  const imported = await mutate<{ deviceType: { id: string; model: string; ports: { totalCount: number } } }>(
    graph,
    'deviceTypeImport',
    { idempotencyKey: randomUUID(), tenantId, yaml: SWITCH },
    'deviceType { id model ports { totalCount } } warnings',
  );
  expect(imported.deviceType).toMatchObject({ model: 'Leaf 2', ports: { totalCount: 3 } });
  const at = { tenantId, siteId, rackId };
  const switchId = await create(graph, 'networkDeviceCreate', {
    ...at,
    name: 'leaf-1',
    kind: 'SWITCH',
    deviceTypeId: imported.deviceType.id,
  });
  const panelId = await create(graph, 'networkDeviceCreate', { ...at, name: 'panel-1', kind: 'PATCH_PANEL' });

  const onPanel = { tenantId, deviceId: panelId };
  const rear = await create(graph, 'devicePortCreate', {
    ...onPanel,
    kind: 'REAR',
    name: 'rear 1',
    positions: 1,
  });
  const front = await create(graph, 'devicePortCreate', {
    ...onPanel,
    kind: 'FRONT',
    name: 'front 1',
    rearPortId: rear,
    rearPosition: 1,
  });
  const nic = await create(graph, 'devicePortCreate', { tenantId, serverId, kind: 'NETWORK', name: 'eth0' });
  const ports = await graph.ask<{ networkDevice: { ports: { nodes: { id: string; name: string }[] } } }>(
    '{ networkDevice(id: "' + switchId + '") { ports(first: 10) { nodes { id name } } } }',
  );
  const uplink = ports.networkDevice.ports.nodes.find(({ name }) => name === 'swp1')?.id ?? '';
  await create(graph, 'cableCreate', { portAId: nic, portBId: front, label: 'A1' });
  await create(graph, 'cableCreate', { portAId: rear, portBId: uplink, label: 'A2' });
  await create(graph, 'placementCreate', { rackId, occupantId: serverId, unit: 10, height: 2 });
  await create(graph, 'placementCreate', { rackId, occupantId: switchId, unit: 42, face: 'REAR' });
  await mutate(
    graph,
    'tagSet',
    { idempotencyKey: randomUUID(), nodeId: serverId, name: 'gold' },
    'tag { id }',
  );

  await awaitOperation(graph, enrolled.operationId, ({ state }) => state === 'SUCCEEDED');
  const instance = await createInstance(graph, site, 'web-1');
  await awaitOperation(graph, instance.operationId, ({ state }) => state === 'SUCCEEDED');
  return { ...site, rackId, serverId, switchId, panelId, portIds: [nic, front, rear, uplink] };
}
