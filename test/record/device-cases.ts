import { startSwitch } from '#simulator/switches/start.ts';
import { mutate } from '#test/harness/fleet.ts';
import { ended, keyed, type Case, type Stage } from './stage.ts';

/** Operations on network devices. */
export const DEVICE_CASES: readonly Case[] = [
  {
    types: ['devicePortsApply'],
    play: async (stage) => {
      const device = await startSwitch({ ports: ['eth1'], serialNumber: 'recorded' });
      try {
        const deviceId = await makeDevice(stage, device.port);
        const right = await apply(stage, deviceId, 'description of the port');
        await ended(stage, right, 'SUCCEEDED');
        device.setFault({ action: 'refuse', on: 'writes', remaining: 1 });
        const refused = await apply(stage, deviceId, 'another description');
        await ended(stage, refused, 'FAILED');
        return [
          { type: 'devicePortsApply', what: 'succeeded', operationId: right },
          { type: 'devicePortsApply', what: 'refused', operationId: refused },
        ];
      } finally {
        await device.close();
      }
    },
  },
];

async function makeDevice({ test, site: { tenantId, siteId } }: Stage, port: number): Promise<string> {
  const input = {
    tenantId,
    siteId,
    name: 'recorded',
    kind: 'SWITCH',
    provider: 'openvswitch',
    managementAddress: '127.0.0.1',
    managementPort: port,
  };
  type Made = { networkDevice: { id: string } };
  const select = 'networkDevice { id }';
  const made = await mutate<Made>(test.as('admin'), 'networkDeviceCreate', keyed('device', input), select);
  return made.networkDevice.id;
}

/** Gives the device's port a description, and has it brought there. */
async function apply(
  { test, site: { tenantId } }: Stage,
  deviceId: string,
  description: string,
): Promise<string> {
  const graph = test.as('admin');
  type Found = { networkDevice: { ports: { nodes: { id: string }[] } } };
  const document = 'query($id: ID!) { networkDevice(id: $id) { ports(first: 1) { nodes { id } } } }';
  const { networkDevice } = await graph.ask<Found>(document, { id: deviceId });
  const [port] = networkDevice.ports.nodes;
  const made = keyed('port', { tenantId, deviceId, name: 'eth1', kind: 'NETWORK', description });
  const changed = keyed('port', { id: port?.id, description });
  if (port === undefined) await mutate(graph, 'devicePortCreate', made, 'devicePort { id }');
  else await mutate(graph, 'devicePortUpdate', changed, 'devicePort { id }');
  type Asked = { operation: { id: string } };
  const asked = keyed('apply', { deviceId });
  return (await mutate<Asked>(graph, 'devicePortsApply', asked, 'operation { id }')).operation.id;
}
