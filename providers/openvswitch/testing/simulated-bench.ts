import type { FaultRule } from '#providers/conformance/bench.ts';
import type { SwitchBench } from '#providers/conformance/switching.ts';
import { startSwitch, type SimulatedSwitch } from '#simulator/switches/start.ts';
import type { SwitchFaultInput } from '#simulator/switches/faults.ts';
import { openvswitchConfig } from '../config.ts';
import { openvswitchProvider } from '../definition.ts';

const ACTIONS: Readonly<Partial<Record<FaultRule['fault'], Omit<SwitchFaultInput, 'on'>>>> = {
  slow: { action: 'latency', latencyMs: 700 },
  hang: { action: 'hang' },
  precondition: { action: 'busy' },
  malformed: { action: 'garbage' },
  huge: { action: 'garbage', bytes: 300_000 },
  'answer-lost': { action: 'drop-after-effect' },
  lying: { action: 'no-effect' },
};

/** The provider against a simulated switch. */
export async function simulatedBench(): Promise<SwitchBench & { readonly device: SimulatedSwitch }> {
  const device = await startSwitch({ ports: ['eth1', 'eth2', 'eth3', 'eth4'], serialNumber: 'sw-1' });
  const config = openvswitchConfig.parse({
    requestTimeoutMs: 1_500,
    verifyTimeoutMs: 600,
    pollMs: 50,
    maxAnswerCharacters: 200_000,
  });
  const provider = await openvswitchProvider.create(config);
  return {
    device,
    provider,
    target: {
      id: 'ntwkdev-1',
      address: device.address,
      credential: { username: 'none', password: 'no-password-of-a-switch' },
      identity: { serial: 'sw-1' },
    },
    ports: ['eth1', 'eth2', 'eth3', 'eth4'],
    vids: [20, 30, 40],
    mtu: 9_000,
    lag: 'bond0',
    writes: () =>
      Promise.resolve(
        device
          .journal()
          .filter(({ isWrite }) => isWrite)
          .map(({ operations, tookEffect }) => ({ what: JSON.stringify(operations), tookEffect })),
      ),
    logins: () => Promise.resolve(0),
    inject({ fault, on, times }) {
      const action = ACTIONS[fault];
      if (action === undefined) throw new Error(`a switch has no fault ${fault}`);
      device.setFault({ ...action, on, ...(times !== undefined && { remaining: times }) });
      return Promise.resolve();
    },
    heal: () => Promise.resolve(device.clearFaults()),
    async close() {
      await provider.close();
      await device.close();
    },
  };
}
