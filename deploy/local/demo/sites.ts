import { readFileSync } from 'node:fs';
import { stringify } from 'yaml';
import { z } from 'zod';
import type { GraphClient } from './graph-client.ts';
import { mutate } from './mutate.ts';

/** The sites of the demonstration: `sites/<name>.yaml`. Its instances run at the first. */
export const DEMO_SITES = ['dc1', 'dc2'] as const;

export type DemoSite = (typeof DEMO_SITES)[number];

/** The name under which site files refer to the credential of the simulated BMCs. */
export const SIMULATOR_CREDENTIAL = 'SIMULATOR';

/** A site without its servers, as a file for `siteImport`. */
export function siteFileOf(name: DemoSite): string {
  return readFileSync(new URL(`sites/${name}.yaml`, import.meta.url), 'utf8');
}

/** A simulated machine, as the simulator lists them. */
export interface SimulatedBmc {
  readonly name: string;
  readonly address: string;
  readonly vendor: string;
}

/** Models by the simulator's words for vendors; the height decides the place of a server. */
const MODELS: Readonly<Record<string, { readonly deviceType: string; readonly units: number }>> = {
  dell: { deviceType: 'Dell/PowerEdge R750', units: 2 },
  hpe: { deviceType: 'HPE/ProLiant DL385 Gen10 Plus v2', units: 2 },
  supermicro: { deviceType: 'Supermicro/SYS-221H-TNR', units: 2 },
  standard: { deviceType: 'Standard/Server 1U', units: 1 },
};

/** Where the servers of each dozen stand, in their order. */
const RACKS = ['r1', 'r1', 'r1', 'r1', 'r2', 'r2', 'r2', 'r2', 'r3', 'r3', 'r4', 'r4'] as const;

/** The racks' units below switch and panel. */
const USABLE_UNITS = 40;

/** Ports of a leaf for servers, and as many for their BMCs; a power strip has enough outlets for them. */
const CABLED = 12;

/** Files for `siteImport` that enroll the machines whose names are `missing`: of each site those that stand there. */
export function serverFiles(
  bmcs: readonly SimulatedBmc[],
  missing: ReadonlySet<string>,
): readonly { readonly site: DemoSite; readonly document: string }[] {
  const placed = placeServers(bmcs).filter(({ name }) => missing.has(name));
  return DEMO_SITES.flatMap((site) => {
    const own = placed.filter((one) => one.site === site);
    if (own.length === 0) return [];
    const file = {
      site: { name: site },
      servers: own.map(({ server }) => server),
      cables: own.flatMap(({ cables }) => cables),
    };
    return [{ site, document: stringify(file) }];
  });
}

interface PlacedServer {
  readonly name: string;
  readonly site: DemoSite;
  readonly server: object;
  readonly cables: readonly object[];
}

/** Stacks the servers from the lowest unit up; one for which a rack has no room is at the site alone. */
function placeServers(bmcs: readonly SimulatedBmc[]): PlacedServer[] {
  const taken = new Map<string, { readonly servers: number; readonly units: number }>();
  return bmcs.map(({ name, address, vendor }, index) => {
    const rack = RACKS[index % RACKS.length] ?? 'r1';
    const { deviceType, units = 1 } = MODELS[vendor] ?? {};
    const before = taken.get(rack) ?? { servers: 0, units: 0 };
    const fits = before.units + units <= USABLE_UNITS;
    if (fits) taken.set(rack, { servers: before.servers + 1, units: before.units + units });
    const slot = before.servers + 1;
    return {
      name,
      site: rack === 'r1' || rack === 'r2' ? 'dc1' : 'dc2',
      server: {
        name,
        bmc: { address, credential: { env: SIMULATOR_CREDENTIAL } },
        ...(deviceType === undefined ? {} : { deviceType }),
        ...(fits ? { rack, position: { unit: before.units + 1 } } : {}),
        tags: [vendor],
        annotations: { warranty: { until: '2029-06-30', contract: `DEMO-${vendor}` } },
        ports: [
          { name: 'eth0', type: '25gbase-x-sfp28' },
          { name: 'bmc', type: '1000base-t', managementOnly: true },
          { name: 'PSU1', kind: 'POWER', type: 'iec-60320-c14' },
        ],
      },
      cables: fits && slot <= CABLED ? cablesOf(name, rack, slot) : [],
    };
  });
}

function cablesOf(server: string, rack: string, slot: number): object[] {
  const leaf = `leaf-${rack}`;
  return [
    {
      a: { server, port: 'eth0' },
      b: { device: leaf, port: `Ethernet${slot}` },
      type: 'dac-passive',
      length: 200,
    },
    {
      a: { server, port: 'bmc' },
      b: { device: leaf, port: `Ethernet${CABLED + slot}` },
      type: 'cat6',
      colour: 'blue',
    },
    {
      a: { server, port: 'PSU1' },
      b: { device: `pdu-${rack}`, port: `Outlet${slot}` },
      type: 'power',
    },
  ];
}

/** Applies a file; throws its first fault. Repeating it with the same key is harmless. */
export async function applyFile(
  client: GraphClient,
  input: {
    readonly idempotencyKey: string;
    readonly tenantId: string;
    readonly document: string;
    readonly credentials?: readonly object[];
  },
): Promise<void> {
  await mutate(client, {
    field: 'siteImport',
    inputType: 'SiteImportInput',
    input: { ...input, mode: 'APPLY' },
    select: 'changes { kind }',
    payload: z.unknown(),
  });
}
