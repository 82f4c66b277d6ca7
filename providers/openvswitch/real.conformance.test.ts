import { describe, expect, it } from 'vitest';
import { missingOpenVswitch } from '#test/peers/open-vswitch.ts';
import { contextOf, failureOf } from '../conformance/bench.ts';
import { switchingConformance } from '../conformance/switching.ts';
import { realBench } from './testing/real-bench.ts';

const unharmed = 'a real switch is not made to fail; the simulated one is';
const gaps = {
  'a slow target is waited for': unharmed,
  'a target that hangs is a timeout': unharmed,
  'a busy target says when to come back': unharmed,
  'a malformed answer is a bad answer': unharmed,
  'a huge answer is a bad answer': unharmed,
  'a cancelled read ends': unharmed,
  'an answer lost after the effect leads to one effect': unharmed,
  'a write that hangs is an unknown effect': unharmed,
  'a busy target is left unchanged': unharmed,
  'a precondition that never holds is reported': unharmed,
  'a lying target is found out': unharmed,
  'a cancelled write ends': unharmed,
  'a wrong password is tried once': 'OVSDB over TCP has no passwords',
} as const;

if (missingOpenVswitch() === undefined)
  switchingConformance({ name: 'openvswitch on a real switch', setup: () => realBench(), gaps });

describe('a real Open vSwitch', () => {
  it('has the requested configuration by its own tools', async (context) => {
    context.skip(missingOpenVswitch() !== undefined, missingOpenVswitch());
    const bench = await realBench();
    try {
      const { device, provider, target } = bench;
      const { switching } = provider.capabilities;
      if (switching === undefined) throw new Error('no switching');
      const vlans = { mode: 'TRUNK', untaggedVid: 20, taggedVids: [30, 40] } as const;
      const desired = [{ name: 'eth1', vlans, mtu: 9_000, description: 'to web-1' }];
      await switching.ensurePorts(target, desired, contextOf());
      expect(await device.vsctl('get', 'Port', 'eth1', 'vlan_mode', 'tag', 'trunks')).toBe(
        'native-untagged\n20\n[20, 30, 40]\n',
      );
      expect(await device.vsctl('get', 'Interface', 'eth1', 'mtu', 'external_ids')).toBe(
        '9000\n{description="to web-1"}\n',
      );

      await device.vsctl('set', 'Port', 'eth2', 'vlan_mode=dot1q-tunnel', 'tag=7');
      const access = { mode: 'ACCESS', untaggedVid: 20, taggedVids: [] } as const;
      const refused = switching.ensurePorts(target, [{ name: 'eth2', vlans: access }], contextOf());
      const error = await failureOf(refused, target);
      expect(error).toMatchObject({ code: 'UNSUPPORTED', effect: 'none' });
      expect(error.message).toContain('dot1q-tunnel');
    } finally {
      await bench.close();
    }
  });
});
