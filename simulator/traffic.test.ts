import { expect, test } from 'vitest';
import { createRedfishClient } from './fixtures/redfish-client.ts';
import { startSimulator } from './start.ts';
import { createTraffic } from './traffic.ts';

const clock = (at: { now: number }) => ({
  now: () => at.now,
  sleep: async () => {},
  sleepReal: async () => {},
});

test('more at once than a BMC accepts is refused and counted', () => {
  const traffic = createTraffic({ maxInFlight: 2 }, clock({ now: 0 }));
  expect([1, 2, 3].map(() => traffic.arrive().admitted)).toEqual([true, true, false]);
  expect(traffic).toMatchObject({ inFlight: 3, maxInFlight: 3, violations: 1 });
  traffic.leave();
  traffic.leave();
  expect(traffic.arrive()).toEqual({ inFlight: 2, admitted: true });
  traffic.forget();
  expect(traffic).toMatchObject({ maxInFlight: 2, violations: 0 });
});

test('a rate allows a burst of one second, and fills again', () => {
  const at = { now: 0 };
  const traffic = createTraffic({ requestsPerSecond: 4 }, clock(at));
  const admitted = (count: number): number =>
    Array.from({ length: count }, () => traffic.arrive().admitted).filter(Boolean).length;
  expect(admitted(10)).toBe(4);
  at.now += 500;
  expect(admitted(10)).toBe(2);
  at.now += 60_000;
  expect(admitted(10)).toBe(4);
});

test('a BMC beyond its limit answers 503 with Retry-After, changes nothing, and counts how often', async () => {
  const simulator = await startSimulator({
    credential: { username: 'admin', password: 'canary' },
    fleet: [{ count: 1, model: 'standard' }],
    limits: { requestsPerSecond: 0.001 },
  });
  const client = createRedfishClient(simulator, 'sim-001');
  expect((await client.get('/redfish/v1')).status).toBe(200);
  const refused = await client.call('POST', '/redfish/v1/Systems/1/Actions/ComputerSystem.Reset', {
    body: { ResetType: 'On' },
  });
  expect([refused.status, refused.headers['retry-after']]).toEqual([503, '1']);
  const [bmc] = (await (await fetch(`${simulator.controlUrl}/bmcs`)).json()) as Record<string, unknown>[];
  expect(bmc).toMatchObject({ violations: 1, power: 'Off' });
  await client.close();
  await simulator.close();
});
