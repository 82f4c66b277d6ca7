import { existsSync } from 'node:fs';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import type { LogEntry } from '../capabilities/monitoring.ts';
import { callContext, capability, failure, testProvider } from './testing/call.ts';
import { captureFolder, readCapture, startCapturedBmc } from './testing/captured-bmc.ts';
import { plainSystem, startModelBmc, systemPath } from './testing/model-bmc.ts';
import type { Documents } from './testing/model-bmc.ts';
import { simulatedBench } from './testing/simulated-bench.ts';

const services = `${systemPath}/LogServices`;
const entries = `${services}/Sel/Entries`;

async function scripted(over: Documents) {
  const bmc = await startModelBmc(() => undefined, {
    [systemPath]: plainSystem({ LogServices: { '@odata.id': services } }),
    [services]: { Members: [{ '@odata.id': `${services}/Sel` }] },
    [`${services}/Sel`]: { Entries: { '@odata.id': entries } },
    ...over,
  });
  const provider = await testProvider();
  onTestFinished(async () => {
    await provider.close();
    await bmc.close();
  });
  return { monitoring: capability(provider, 'monitoring'), target: bmc.target() };
}

describe('logs', () => {
  it('report what happens to a machine, with severity and message id', async () => {
    const bench = await simulatedBench('dell');
    onTestFinished(() => bench.close());
    const { monitoring, power } = {
      monitoring: capability(bench.provider, 'monitoring'),
      power: capability(bench.provider, 'power'),
    };
    await power.ensure(bench.target, 'ON', {}, callContext());
    await vi.waitFor(async () => {
      // iDRAC lists the newest first.
      const { entries } = await monitoring.logs(bench.target, { limit: 5 }, callContext());
      expect(entries.map(({ messageId }) => messageId)).toEqual(
        expect.arrayContaining(['IDRAC.2.8.SYS1000', 'Platform.1.0.NoBootableDevice']),
      );
      expect(entries.map(({ severity }) => severity)).toContain('WARNING');
    }, 5_000);
  });

  it('without members, or with null for them, are empty (BlueField)', async () => {
    const { monitoring, target } = await scripted({ [entries]: { Members: null } });
    expect(await monitoring.logs(target, { limit: 5 }, callContext())).toEqual({
      entries: [],
      unread: [],
      next: null,
    });
  });

  it('may be references, and leave out what a log entry should have', async () => {
    const { monitoring, target } = await scripted({
      [entries]: { Members: [{ '@odata.id': `${entries}/1` }, null] },
      [`${entries}/1`]: { Created: 'yesterday', Severity: 'Weird', MessageID: 'Base.1.0.Success' },
    });
    const page = await monitoring.logs(target, { limit: 5 }, callContext());
    expect(page.entries).toEqual([
      {
        id: '1',
        log: `${services}/Sel`,
        at: null,
        severity: null,
        message: 'Base.1.0.Success',
        messageId: 'Base.1.0.Success',
      },
    ]);
  });

  it('that go in a circle end in an error', async () => {
    const { monitoring, target } = await scripted({
      [entries]: { Members: [], 'Members@odata.nextLink': `${entries}?$skip=0` },
      [`${entries}?$skip=0`]: { Members: [], 'Members@odata.nextLink': entries },
    });
    const error = await failure(monitoring.logs(target, { limit: 5 }, callContext()));
    expect(error).toMatchObject({ code: 'BAD_ANSWER', effect: 'none' });
  });

  it('are unsupported where there are none', async () => {
    const { monitoring, target } = await scripted({ [systemPath]: plainSystem() });
    const error = await failure(monitoring.logs(target, { limit: 5 }, callContext()));
    expect(error).toMatchObject({ code: 'UNSUPPORTED', retry: 'never' });
  });
});

describe('sensors', () => {
  it('read what a machine does', async () => {
    const bench = await simulatedBench('hpe');
    onTestFinished(() => bench.close());
    const monitoring = capability(bench.provider, 'monitoring');
    const temperature = async () =>
      (await monitoring.sensors(bench.target, callContext())).sensors.find(
        ({ name }) => name === 'CPU1 Temp',
      );
    expect(await temperature()).toMatchObject({ kind: 'TEMPERATURE', reading: null, unit: 'Cel' });
    await capability(bench.provider, 'power').ensure(bench.target, 'ON', {}, callContext());
    expect(await temperature()).toMatchObject({ reading: 41, health: 'OK' });
  });

  const chassis = '/redfish/v1/Chassis/1';
  const reference = (path: string): object => ({ '@odata.id': path });
  const many = Array.from({ length: 300 }, (_, index) => reference(`${chassis}/Sensors/${index}`));
  const wide = (more: object): Documents => ({
    [systemPath]: plainSystem({ Links: { Chassis: [reference(chassis)] } }),
    [chassis]: { Sensors: reference(`${chassis}/Sensors`), ...more },
    [`${chassis}/Sensors`]: { Members: many },
    [`${chassis}/Thermal`]: { Temperatures: [{ Name: 'CPU', ReadingCelsius: 40 }] },
  });

  it('that would cost a request each are read from the older form', async () => {
    const { monitoring, target } = await scripted(wide({ Thermal: reference(`${chassis}/Thermal`) }));
    expect(await monitoring.sensors(target, callContext())).toMatchObject({
      sensors: [{ name: 'CPU', reading: 40 }],
      unread: [],
    });
  });

  it('that would cost a request each, and are reported in no other form, are not read', async () => {
    const { monitoring, target } = await scripted(wide({}));
    expect(await failure(monitoring.sensors(target, callContext()))).toMatchObject({
      code: 'UNSUPPORTED',
      effect: 'none',
      message: expect.stringContaining('would cost 300 requests'),
    });
  });
});

describe.skipIf(!existsSync(captureFolder))('real machines (skipped without the captures)', () => {
  it.each([
    { vendor: 'dell', sensors: 60, sensor: { name: 'CPU1 Temp', reading: 37, unit: 'Cel' } },
    { vendor: 'hpe', sensors: 20, sensor: { name: 'Fan 1', kind: 'FAN', reading: 51, unit: '%' } },
    { vendor: 'supermicro', sensors: 20, sensor: { name: 'CPU1 Temp', reading: 29, unit: 'Cel' } },
  ])('$vendor: sensors and logs', async ({ vendor, sensors, sensor }) => {
    const bmc = await startCapturedBmc(await readCapture(vendor), { expand: true });
    const provider = await testProvider();
    onTestFinished(async () => {
      await provider.close();
      await bmc.close();
    });
    const monitoring = capability(provider, 'monitoring');
    const { sensors: found } = await monitoring.sensors(bmc.target(), callContext());
    expect(found.length).toBeGreaterThan(sensors);
    expect(found).toContainEqual(expect.objectContaining(sensor));
    const read: LogEntry[] = [];
    let cursor: string | undefined;
    do {
      const page = await monitoring.logs(bmc.target(), { cursor, limit: 4 }, callContext());
      read.push(...page.entries);
      cursor = page.next ?? undefined;
    } while (cursor !== undefined);
    expect(read.length).toBeGreaterThan(4);
    expect(read.every(({ message, severity }) => message !== '' && severity !== null)).toBe(true);
  });
});
