import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { InventoryReport, PartKind } from '../../capabilities/inventory.ts';
import type { Provider } from '../../provider.ts';
import { callContext, capability, testProvider } from '../testing/call.ts';
import { startModelBmc, systemPath } from '../testing/model-bmc.ts';
import type { ModelBmc } from '../testing/model-bmc.ts';
import { scatteredMachine } from '../testing/scattered-machine.ts';
import type { ScriptedResponse } from '../testing/scripted-bmc.ts';

interface Known {
  readonly kind: PartKind;
  readonly name: string;
  readonly identity: string | null;
  readonly capacity: number | null;
}

/** The parts of a report by what distinguishes them. */
function partsOf(report: InventoryReport): readonly Known[] {
  const { processors, memory, disks, ports, powerSupplies } = report;
  return [
    ...processors.map(({ name, cores }) => ({
      kind: 'PROCESSOR' as const,
      name,
      identity: null,
      capacity: cores,
    })),
    ...memory.map(({ name, serialNumber, capacityMiB }) => ({
      kind: 'MEMORY' as const,
      name,
      identity: serialNumber,
      capacity: capacityMiB,
    })),
    ...disks.map(({ name, serialNumber }) => ({
      kind: 'DISK' as const,
      name,
      identity: serialNumber,
      capacity: null,
    })),
    ...ports.map(({ name, mac }) => ({ kind: 'PORT' as const, name, identity: mac, capacity: null })),
    ...powerSupplies.map(({ name, serialNumber }) => ({
      kind: 'POWER_SUPPLY' as const,
      name,
      identity: serialNumber,
      capacity: null,
    })),
  ];
}

describe('inventory of a machine of which no source reports everything', () => {
  let bmc: ModelBmc;
  let provider: Provider;
  let failing: ReadonlyMap<string, ScriptedResponse> = new Map();
  beforeAll(async () => {
    bmc = await startModelBmc(({ path }) => failing.get(path), scatteredMachine);
    provider = await testProvider({ requestTimeoutMs: 2_000 });
  });
  afterAll(async () => {
    await provider.close();
    await bmc.close();
  });
  const collect = () => capability(provider, 'inventory').collect(bmc.target(), callContext());

  it('merges what each source reports of a port, and keeps both addresses', async () => {
    failing = new Map();
    const { ports, facts, unread, warnings } = await collect();

    expect({ unread, warnings }).toEqual({ unread: [], warnings: [] });
    expect(ports).toEqual([
      {
        name: 'System Ethernet Interface NIC.Embedded.1-1',
        mac: 'e4:3d:1a:13:27:f0',
        speedMbps: 25_000,
      },
      { name: 'System Ethernet Interface NIC.Slot.5-1', mac: 'b8:3f:d2:90:97:c4', speedMbps: 100_000 },
      { name: 'Slot 3 Port 1', mac: '38:68:dd:00:00:01', speedMbps: null },
      { name: 'Slot 3 Port 2', mac: '38:68:dd:00:00:02', speedMbps: null },
    ]);
    expect(facts.filter(({ kind }) => kind === 'PORT')).toEqual([
      {
        kind: 'PORT',
        name: 'System Ethernet Interface NIC.Embedded.1-1',
        facts: { permanentMac: 'e4:3d:1a:13:27:f0', currentMac: '02:00:00:00:00:01' },
      },
    ]);
  });

  it('finds disks in a tree of its own, and parts below the second chassis', async () => {
    failing = new Map();
    const { disks, memory, powerSupplies } = await collect();

    expect(disks.map(({ name, serialNumber }) => [name, serialNumber])).toEqual([
      ['Drive 1 S 1', 'D1'],
      ['Drive 1I:1:2', 'D2'],
      ['Drive 1 Riser 1', 'D3'],
    ]);
    expect(disks[1]).toMatchObject({ capacityBytes: 960_196_771_840, protocol: 'SAS' });
    expect(memory.map(({ serialNumber }) => serialNumber)).toEqual(['M1', 'M2', 'M3']);
    expect(powerSupplies.map(({ serialNumber }) => serialNumber)).toEqual(['P1', 'P2']);
  });

  it('reports nothing but what is there, and says of each kind whether some are missing, whatever fails', async () => {
    failing = new Map();
    const whole = await collect();
    const truth = partsOf(whole);
    const asked = [...new Set(bmc.heard.filter(({ method }) => method === 'GET').map(({ path }) => path))];
    const vital = ['/redfish/v1/', '/redfish/v1/Systems', systemPath];
    const paths = asked.filter((path) => !vital.includes(path));
    const failure: fc.Arbitrary<ScriptedResponse> = fc.constantFrom<ScriptedResponse>(
      { status: 500 },
      { status: 404 },
      { status: 403 },
      { raw: '<html>' },
      { raw: '{"Members": [{' },
      { body: {} },
    );
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.constantFrom(...paths), failure), { minLength: 1, maxLength: 12 }),
        async (failures) => {
          failing = new Map(failures);
          const report = await collect();
          const found = partsOf(report);
          const unread = new Set(report.unread.map(({ kind }) => kind));
          for (const part of found) {
            const same = truth.filter(
              ({ kind, name, identity, capacity }) =>
                kind === part.kind &&
                identity === part.identity &&
                capacity === part.capacity &&
                // An id distinguishes several parts of a name, where the others are known.
                (part.identity !== null || name === part.name || name.startsWith(`${part.name} `)),
            );
            expect({ part, found: same.length > 0 }).toEqual({ part, found: true });
          }
          for (const kind of ['PROCESSOR', 'MEMORY', 'DISK', 'PORT', 'POWER_SUPPLY'] as const) {
            const of = (parts: readonly Known[]) => parts.filter((part) => part.kind === kind);
            if (!unread.has(kind)) expect(of(found)).toEqual(of(truth));
          }
          for (const { path, message } of report.unread) {
            expect(path).toMatch(/^\/redfish\/v1/);
            expect(message).toMatch(/\w/);
          }
        },
      ),
      { numRuns: 100 },
    );
  });
});
