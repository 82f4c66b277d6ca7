// oxlint-disable vitest/no-standalone-expect -- cases are data; bench.ts runs each inside a test of its own
import { expect } from 'vitest';
import { contextOf, failureOf, runSuite } from './bench.ts';
import type { Bench, Cases, Conformance } from './bench.ts';
import { readCases } from './every-capability.ts';

const inventoryOf = (bench: Bench) => {
  const { inventory } = bench.provider.capabilities;
  if (!inventory) throw new Error(`provider ${bench.provider.id} has no inventory capability`);
  return inventory;
};

/** Results are kept in workflow histories; Temporal refuses far larger ones. */
const mostBytes = 256 * 1024;

const cases = {
  ...readCases((bench, target, context) => inventoryOf(bench).collect(target, context)),
  'the report names the machine, its parts and what it cost': async (bench) => {
    const report = await inventoryOf(bench).collect(bench.target, contextOf());
    for (const reported of [report.system.model, report.system.serialNumber, report.bmc.firmwareVersion]) {
      expect(reported).toMatch(/\w/);
    }
    const { processors, memory, disks, ports } = report;
    for (const parts of [processors, memory, disks, ports]) expect(parts.length).toBeGreaterThan(0);
    expect(ports.some(({ mac }) => /^([0-9a-f]{2}:){5}[0-9a-f]{2}$/.test(mac ?? ''))).toBe(true);
    expect(report.requests).toBeGreaterThan(0);
    expect(report.unread).toEqual([]);
  },
  'two reports of an unchanged machine are the same': async (bench) => {
    const first = await inventoryOf(bench).collect(bench.target, contextOf());
    const second = await inventoryOf(bench).collect(bench.target, contextOf());
    expect({ ...second, requests: 0 }).toEqual({ ...first, requests: 0 });
  },
  'a report is plain data, small and without secrets': async (bench) => {
    const report = await inventoryOf(bench).collect(bench.target, contextOf());
    const text = JSON.stringify(report);
    expect(JSON.parse(text)).toEqual(report);
    expect(text.length).toBeLessThan(mostBytes);
    expect(text).not.toContain(bench.target.credential.password);
  },
  'a machine is identified by its serial number or UUID': async (bench) => {
    const { serialNumber, uuid } = await inventoryOf(bench).identify(bench.target, contextOf());
    expect(serialNumber ?? uuid).not.toBeNull();
    const identity = { serial: serialNumber ?? undefined, uuid: uuid ?? undefined };
    await inventoryOf(bench).identify({ ...bench.target, identity }, contextOf());
    const target = { ...bench.target, identity: { serial: 'of-another-machine' } };
    const error = await failureOf(inventoryOf(bench).identify(target, contextOf()), target);
    expect(error).toMatchObject({ code: 'IDENTITY_MISMATCH', retry: 'operator', effect: 'none' });
  },
  'nothing is written': async (bench) => {
    await inventoryOf(bench).collect(bench.target, contextOf());
    await inventoryOf(bench).identify(bench.target, contextOf());
    expect(await bench.writes()).toEqual([]);
  },
} satisfies Cases<string>;

export function inventoryConformance(conformance: Conformance<keyof typeof cases>): void {
  runSuite('inventory', conformance, cases);
}
