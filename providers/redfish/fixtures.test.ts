import { existsSync } from 'node:fs';
import { afterEach, describe, expect, it } from 'vitest';
import type { InventoryReport } from '../capabilities/inventory.ts';
import { overrideOf } from './boot-override.ts';
import { memoryOf, processorsOf } from './inventory/compute.ts';
import { isPresent } from './inventory/parts.ts';
import { object } from './json.ts';
import { messagesOf } from './message.ts';
import { readServiceRoot } from './service-root.ts';
import { powerStateOf, resetAction } from './system.ts';
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
    return report;
  }

  const machines = {
    dell: {
      system: { manufacturer: 'Dell Inc.', model: 'PowerEdge R750', biosVersion: '1.8.2' },
      counts: { processors: 3, memory: 16, disks: 3, ports: 7, powerSupplies: 2 },
    },
    hpe: {
      system: { manufacturer: 'HPE', model: 'ProLiant DL385 Gen10 Plus v2' },
      counts: { processors: 2, memory: 16, disks: 18, ports: 8, powerSupplies: 2 },
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

  it.each(Object.entries(machines))('collects the whole inventory of %s', async (vendor, expected) => {
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
    expect(report.unread).toEqual([]);
    expectFacts(report);
  });

  /** Each part with what the BMC reports of it besides, under the name that it has in the report. */
  function expectFacts({ facts, processors, memory, disks, ports, powerSupplies }: InventoryReport): void {
    const named = (kind: string, parts: readonly { readonly name: string }[]) =>
      parts.map(({ name }) => `${kind} ${name}`);
    expect(facts.map(({ kind, name }) => `${kind} ${name}`)).toEqual([
      ...named('PROCESSOR', processors),
      ...named('MEMORY', memory),
      ...named('DISK', disks),
      ...named(
        'PORT',
        ports.filter(
          ({ mac }) => mac !== null && facts.some(({ facts: reported }) => reported['currentMac'] === mac),
        ),
      ),
      ...named('POWER_SUPPLY', powerSupplies),
    ]);
    const of = (wanted: string) => facts.filter(({ kind }) => kind === wanted).map((one) => one.facts);
    const [text, number] = [expect.any(String) as unknown, expect.any(Number) as unknown];
    // A GPU has no threads.
    for (const [index, reported] of of('PROCESSOR').entries()) {
      const threads = processors[index]?.kind === 'CPU' ? { threads: number } : {};
      expect(reported).toMatchObject({ manufacturer: text, ...threads });
    }
    for (const reported of of('MEMORY'))
      expect(reported).toMatchObject({ type: expect.stringMatching(/^DDR/) });
    // One of HPE's disks was CRITICAL.
    for (const reported of of('DISK')) expect(reported).toMatchObject({ health: text, protocol: text });
    for (const reported of of('POWER_SUPPLY')) expect(reported).toMatchObject({ health: 'OK', type: 'AC' });
  }

  it.each(Object.keys(machines))(
    'collects the same inventory of %s where nothing is inlined',
    async (vendor) => {
      const [plain, whole] = [await inventory(vendor, false), await inventory(vendor)];

      expect(plain.requests).toBeGreaterThan(60);
      expect(whole.requests).toBeLessThan(60);
      expect(plain).toEqual({ ...whole, requests: plain.requests });
    },
  );

  it.each(Object.keys(machines))('reads every document of %s as any kind of resource', async (vendor) => {
    const documents = Object.entries(await readCapture(vendor));
    const parts = documents.map(([path, body]) => ({ path, body: object(body) }));

    expect(parts.length).toBeGreaterThan(500);
    expect(parts.filter(({ body }) => Object.keys(body).length === 0)).toEqual([]);
    for (const { body } of parts) {
      expect(() => [
        messagesOf(body),
        readServiceRoot(body),
        resetAction(body),
        overrideOf(body),
      ]).not.toThrow();
      expect(['ON', 'OFF', 'TRANSITION', 'UNKNOWN']).toContain(powerStateOf(body));
    }
    const present = parts.filter(isPresent);
    expect(processorsOf(parts)).toHaveLength(present.length);
    expect(memoryOf(parts).every(({ name }) => name !== '')).toBe(true);
  });
});
