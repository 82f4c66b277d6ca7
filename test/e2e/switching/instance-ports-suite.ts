import { expect, test } from 'vitest';
import { createInstance, enrollFleet, mutate, type TestSite } from '#test/harness/fleet.ts';
import { awaitOperation, type OperationView } from '#test/harness/operations.ts';
import type { TestStack } from '#test/harness/stack.ts';
import type { OpenVswitch } from '#test/peers/open-vswitch.ts';

interface Setting {
  readonly stack: TestStack;
  readonly site: TestSite;
  readonly device: OpenVswitch;
}

/** Instances on a server that is cabled to `eth4`, through a patch panel, and to `eth5`. */
export function instancePortsSuite(set: () => Setting): void {
  let keys = 0;
  async function ask(field: string, type: string, input: object): Promise<string> {
    type Made = Readonly<Record<string, { readonly id: string }>>;
    const keyed = { idempotencyKey: `instance-ports-${(keys += 1)}`, ...input };
    const made = await mutate<Made>(set().stack.as('admin'), field, keyed, `${type} { id }`);
    return made[type]?.id ?? '';
  }
  const make = async (type: string, input: object): Promise<string> =>
    await ask(`${type}Create`, type, { tenantId: set().site.tenantId, ...input });
  const ended = async (operationId: string): Promise<OperationView> =>
    await awaitOperation(set().stack.as('admin'), operationId);

  async function provision(profileId: string): Promise<OperationView & { instanceId: string }> {
    const { stack, site } = set();
    const hostname = `web-${(keys += 1)}`;
    const { instanceId, operationId } = await createInstance(stack.as('admin'), site, hostname, {
      profileId,
    });
    return { ...(await ended(operationId)), instanceId };
  }

  async function serverState(id: string): Promise<string> {
    type Seen = { server: { state: string } };
    const document = 'query($id: ID!) { server(id: $id) { state } }';
    return (await set().stack.as('admin').ask<Seen>(document, { id })).server.state;
  }

  const onSwitch = async (name: string): Promise<string> => {
    const { device } = set();
    const tag = await device.vsctl('get', 'Port', name, 'tag', 'vlan_mode');
    return `${tag}${await device.vsctl('get', 'Interface', name, 'external_ids')}`
      .replaceAll('\n', ' ')
      .trim();
  };

  test('has the ports of a server in the VLAN of its instance, from provisioning to decommissioning', async () => {
    const { stack, site, device } = set();
    const [serverId = ''] = await enrollFleet(stack, site);
    const groupId = await make('vlanGroup', { name: 'instances' });
    const vlan = async (vid: number, name: string): Promise<string> =>
      await ask('vlanCreate', 'vlan', { groupId, vid, name });
    const [vlanId, unusedVlanId] = [await vlan(30, 'instances'), await vlan(99, 'unused')];
    const profileId = await make('profile', { name: 'cabled', vlanId, unusedVlanId, bmcTimeoutSeconds: 1 });

    const port = { kind: 'NETWORK' };
    const [first, second] = [
      await make('devicePort', { ...port, serverId, name: 'eno1' }),
      await make('devicePort', { ...port, serverId, name: 'eno2' }),
    ];
    await make('devicePort', { ...port, serverId, name: 'eno3' });
    await make('devicePort', { ...port, serverId, name: 'bmc', managementOnly: true });
    expect(await provision(profileId)).toMatchObject({
      state: 'FAILED',
      failure: { code: 'NO_SWITCH_PORT', message: expect.stringContaining('eno1, eno2, eno3') },
    });

    const managed = { siteId: site.siteId, kind: 'SWITCH', provider: 'openvswitch' };
    const deviceId = await make('networkDevice', {
      ...managed,
      name: 'leaf-2',
      managementAddress: '127.0.0.1',
      // Nothing listens there.
      managementPort: 1,
    });
    const [fourth, fifth] = [
      await make('devicePort', { ...port, deviceId, name: 'eth4', description: 'spare' }),
      await make('devicePort', { ...port, deviceId, name: 'eth5' }),
    ];
    const panelId = await make('networkDevice', { siteId: site.siteId, name: 'panel', kind: 'PATCH_PANEL' });
    const rearPortId = await make('devicePort', { deviceId: panelId, name: 'rear', kind: 'REAR' });
    const front = { deviceId: panelId, name: 'front', kind: 'FRONT', rearPortId, rearPosition: 1 };
    const frontPortId = await make('devicePort', front);
    for (const [portAId, portBId] of [
      [first, frontPortId],
      [rearPortId, fourth],
      [second, fifth],
    ])
      await ask('cableCreate', 'cable', { portAId, portBId });
    expect(await provision(profileId)).toMatchObject({
      state: 'FAILED',
      failure: { code: 'SWITCH_UNREACHABLE', message: expect.stringContaining('managementPort') },
    });
    expect(await serverState(serverId)).toBe('AVAILABLE');

    const managementPort = Number(new URL(device.address).port);
    await ask('networkDeviceUpdate', 'networkDevice', { id: deviceId, managementPort });
    const { state, instanceId } = await provision(profileId);
    expect(state).toBe('SUCCEEDED');
    for (const name of ['eth4', 'eth5'])
      expect(await onSwitch(name)).toMatch(/^30 access \{description=web-\d+\}$/);
    expect(await device.vsctl('get', 'Port', 'eth3', 'tag')).not.toContain('30');

    const removal = await ask('instanceDecommission', 'operation', { id: instanceId });
    expect(await ended(removal)).toMatchObject({ state: 'SUCCEEDED' });
    for (const name of ['eth4', 'eth5']) expect(await onSwitch(name)).toBe('99 access {}');
    expect(await serverState(serverId)).toBe('AVAILABLE');
  }, 120_000);
}
