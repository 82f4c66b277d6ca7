import type { SwitchBench } from '#providers/conformance/switching.ts';
import { startOpenVswitch, type OpenVswitch } from '#test/peers/open-vswitch.ts';
import { openvswitchConfig } from '../config.ts';
import { openvswitchProvider } from '../definition.ts';

/** The provider against a real Open vSwitch, which is not made to fail. */
export async function realBench(): Promise<SwitchBench & { readonly device: OpenVswitch }> {
  const ports = ['eth1', 'eth2', 'eth3', 'eth4'] as const;
  const device = await startOpenVswitch(ports, 'sw-1');
  const provider = await openvswitchProvider.create(openvswitchConfig.parse({}));
  return {
    device,
    provider,
    target: {
      id: 'ntwkdev-1',
      address: device.address,
      credential: { username: 'none', password: 'no-password-of-a-switch' },
      identity: { serial: 'sw-1' },
    },
    ports,
    vids: [20, 30, 40],
    mtu: 9_000,
    lag: 'bond0',
    // Each transaction is a record with its comment; ovs-vswitchd's own have another.
    async writes() {
      const records = (await device.records())
        .split('\n')
        .filter((line) => line.includes('"infratographer:'));
      return records.map((what) => ({ what, tookEffect: true }));
    },
    logins: () => Promise.resolve(0),
    inject: ({ fault }) => Promise.reject(new Error(`a real switch has no fault ${fault}`)),
    heal: () => Promise.resolve(),
    async close() {
      await provider.close();
      await device.stop();
    },
  };
}
