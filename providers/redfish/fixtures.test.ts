import { existsSync } from 'node:fs';
import { afterEach, describe, expect, it } from 'vitest';
import type { InventoryReport } from '../capabilities/inventory.ts';
import { messagesOf } from './message.ts';
import { captureFolder, readCapture, startCapturedBmc } from './testing/captured-bmc.ts';
import { callContext, capability, testProvider } from './testing/call.ts';

const present = existsSync(captureFolder);
const reason = present ? '' : ` (skipped: no ${captureFolder}; set REDFISH_CAPTURES)`;

describe.skipIf(!present)(`captured services${reason}`, () => {
  const undo: (() => Promise<void>)[] = [];
  afterEach(async () => {
    for (const step of undo.splice(0).toReversed()) await step();
  });

  async function inventory(vendor: string, expand = true): Promise<InventoryReport> {
    const bmc = await startCapturedBmc(await readCapture(vendor), { expand });
    undo.push(() => bmc.close());
    const provider = await testProvider();
    undo.push(() => provider.close());
    const report = await capability(provider, 'inventory').collect(bmc.target(), callContext());
    expect(report.requests).toBe(bmc.heard.length);
    expect(bmc.heard.length).toBeLessThanOrEqual(60);
    return report;
  }

  const machines = {
    dell: {
      system: { manufacturer: 'Dell Inc.', model: 'PowerEdge R750', biosVersion: '1.8.2' },
      counts: { processors: 3, memory: 16, disks: 3, ports: 5, powerSupplies: 2 },
    },
    hpe: {
      system: { manufacturer: 'HPE', model: 'ProLiant DL385 Gen10 Plus v2' },
      counts: { processors: 2, memory: 16, disks: 18, ports: 7, powerSupplies: 2 },
    },
    supermicro: {
      system: {
        manufacturer: 'Supermicro',
        model: 'SYS-821GE-TNHR',
        serialNumber: 'S889914X3710910',
        biosVersion: '1.4',
      },
      counts: { processors: 2, memory: 32, disks: 8, ports: 11, powerSupplies: 8 },
    },
  };

  it.each(Object.entries(machines))('takes the whole inventory of %s', async (vendor, expected) => {
    const report = await inventory(vendor);

    expect(report.warnings).toEqual([]);
    expect(report.system).toMatchObject({ ...expected.system, powerState: 'ON', architecture: 'x86_64' });
    expect(report.system.serialNumber).toMatch(/\w{6}/);
    expect(report.system.biosVersion).toMatch(/\w/);
    expect(report.bmc.firmwareVersion).toMatch(/\d/);
    const { processors, memory, disks, ports, powerSupplies } = report;
    const counts = Object.entries({ processors, memory, disks, ports, powerSupplies });
    expect(Object.fromEntries(counts.map(([name, list]) => [name, list.length]))).toEqual(expected.counts);
    for (const list of [processors, memory, disks, ports, powerSupplies]) {
      expect(new Set(list.map((part) => part.name)).size).toBe(list.length);
    }
    expect(processors.every((one) => one.model !== null)).toBe(true);
    expect(processors.filter((one) => one.kind === 'CPU' && (one.cores ?? 0) > 0)).toHaveLength(2);
    expect(memory.every((one) => (one.capacityMiB ?? 0) > 0 && one.serialNumber !== null)).toBe(true);
    expect(
      disks.every((one) => one.model !== null && one.serialNumber !== null && one.protocol !== null),
    ).toBe(true);
    expect(disks.every((one) => (one.capacityBytes ?? 0) > 0)).toBe(true);
    expect(
      ports.filter((one) => /^([0-9a-f]{2}:){5}[0-9a-f]{2}$/.test(one.mac ?? '')).length,
    ).toBeGreaterThan(0);
    expect(powerSupplies.every((one) => one.model !== null && one.serialNumber !== null)).toBe(true);
  });

  it('stays within its budget, and says what it left out, where references are not inlined', async () => {
    const report = await inventory('hpe', false);

    expect(report.requests).toBeLessThanOrEqual(60);
    expect(report.disks).toHaveLength(machines.hpe.counts.disks);
    expect(report.memory.length).toBeLessThan(machines.hpe.counts.memory);
    expect(report.warnings).toEqual([
      { path: expect.any(String), message: expect.stringContaining('60 requests') },
    ]);
  });

  it.each(Object.keys(machines))(
    'reads messages out of every document of %s without failing',
    async (vendor) => {
      const documents = Object.values(await readCapture(vendor));

      expect(documents.length).toBeGreaterThan(500);
      expect(() => documents.map(messagesOf)).not.toThrow();
    },
  );
});
