import { expect, test } from 'vitest';
import { contextOf, failureOf } from '../conformance/bench.ts';
import { simulatedBench } from './testing/simulated-bench.ts';

const access = (untaggedVid: number) => ({ mode: 'ACCESS', untaggedVid, taggedVids: [] }) as const;

async function withBench(
  work: (bench: Awaited<ReturnType<typeof simulatedBench>>) => Promise<void>,
): Promise<void> {
  const bench = await simulatedBench();
  try {
    await work(bench);
  } finally {
    await bench.close();
  }
}

test('a switch that applies half of a change is a failed verification', async () => {
  await withBench(async ({ provider, target, device }) => {
    device.setFault({ action: 'half', on: 'writes' });
    const desired = ['eth1', 'eth2', 'eth3'].map((name) => ({ name, vlans: access(20) }));
    const call = provider.capabilities.switching?.ensurePorts(target, desired, contextOf());
    const error = await failureOf(call ?? Promise.resolve(), target);
    expect(error).toMatchObject({ code: 'VERIFICATION_FAILED', retry: 'operator', effect: 'unknown' });
    expect(error.message).toContain('eth3: vlans is TRUNK nothing untagged, all tagged, not ACCESS 20');
  });
});

test('a switch that refuses has its reason in the error, and nothing changed', async () => {
  await withBench(async ({ provider, target, device }) => {
    device.setFault({ action: 'refuse', on: 'writes' });
    const call = provider.capabilities.switching?.ensurePorts(
      target,
      [{ name: 'eth1', mtu: 9_000 }],
      contextOf(),
    );
    const error = await failureOf(call ?? Promise.resolve(), target);
    expect(error).toMatchObject({ code: 'CONFLICT', retry: 'operator', effect: 'none' });
    expect(error.message).toContain('a fault refuses it');
  });
});

test('a change survives a restart of the switch', async () => {
  await withBench(async ({ provider, target, device }) => {
    const { switching } = provider.capabilities;
    await switching?.ensurePorts(target, [{ name: 'eth1', vlans: access(30) }], contextOf());
    device.restart();
    const ports = await switching?.readPorts(target, contextOf());
    expect(ports?.find(({ name }) => name === 'eth1')?.vlans).toEqual(access(30));
  });
});

test('a row that changes concurrently is read again, and not overwritten', async () => {
  await withBench(async ({ provider, target, device }) => {
    device.setFault({ action: 'busy', on: 'writes', remaining: 2 });
    const { switching } = provider.capabilities;
    const outcome = await switching?.ensurePorts(target, [{ name: 'eth1', vlans: access(30) }], contextOf());
    expect(outcome).toMatchObject({ changed: true });
    expect(device.journal().filter(({ isWrite }) => isWrite)).toHaveLength(3);
  });
});
