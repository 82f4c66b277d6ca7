import type { Estate } from './estate.ts';

type Create = (field: string, resource: string, input: object) => Promise<string>;

type Racked = Pick<
  Estate,
  | 'rackId'
  | 'placementId'
  | 'chassisId'
  | 'networkDeviceId'
  | 'devicePortId'
  | 'serverPortId'
  | 'cableId'
  | 'vlanGroupId'
  | 'vlanId'
>;

/** A rack with the server, a switch and a chassis in it, a cable between the first two, and a VLAN. */
export async function fillRack(
  create: Create,
  name: string,
  {
    tenantId,
    siteId,
    serverId,
  }: { readonly tenantId: string; readonly siteId: string; readonly serverId: string },
): Promise<Racked> {
  const rackId = await create('rackCreate', 'rack', { siteId, name: 'r1' });
  const own = { tenantId, siteId };
  const leaf = { ...own, rackId, name: `${name}-leaf`, kind: 'SWITCH' };
  const networkDeviceId = await create('networkDeviceCreate', 'networkDevice', leaf);
  const chassisId = await create('chassisCreate', 'chassis', { ...own, name: `${name}-chassis` });
  const port = async (portName: string, holder: object): Promise<string> =>
    await create('devicePortCreate', 'devicePort', {
      idempotencyKey: `${name} port ${portName}`,
      tenantId,
      kind: 'NETWORK',
      name: portName,
      ...holder,
    });
  const devicePortId = await port('swp1', { deviceId: networkDeviceId });
  const serverPortId = await port('eth0', { serverId });
  const place = async (occupantId: string, unit: number): Promise<string> => {
    const idempotencyKey = `${name} placement of ${occupantId}`;
    return await create('placementCreate', 'placement', { idempotencyKey, rackId, occupantId, unit });
  };
  await place(networkDeviceId, 2);
  await place(chassisId, 4);
  const vlanGroupId = await create('vlanGroupCreate', 'vlanGroup', { tenantId, name: `${name}-vlans` });
  return {
    rackId,
    placementId: await place(serverId, 1),
    chassisId,
    networkDeviceId,
    devicePortId,
    serverPortId,
    cableId: await create('cableCreate', 'cable', { portAId: serverPortId, portBId: devicePortId }),
    vlanGroupId,
    vlanId: await create('vlanCreate', 'vlan', { groupId: vlanGroupId, vid: 10, name: `${name}-vlan` }),
  };
}
