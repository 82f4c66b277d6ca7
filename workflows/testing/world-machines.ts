import type { BootActivities, ServerFacts } from '#contracts/activities/activities.ts';
import type { HostReport } from '#contracts/operations/messages.ts';
import { SHIPPED_FIRMWARE } from './world-firmware.ts';
import type { MachineBehaviour, WorldLinks, WorldServer } from './world-parts.ts';

/** What a machine of the world is ordered to do when it boots from the network. */
export type BootAction = Parameters<BootActivities['ensureBootEntry']>[1]['action'];

/** What rescue systems of the world say of themselves. */
export const RESCUE_SYSTEM = { address: '192.0.2.9', hostKey: 'SHA256:of-the-world' } as const;

/** The receipt of the only disk of a machine of the world. */
const wipedDisks = (verified: boolean): NonNullable<HostReport['disks']> => [
  {
    name: 'sda',
    serialNumber: 'DISK-1',
    method: 'OVERWRITE',
    sizeBytes: 4096,
    bytes: verified ? 4096 : 0,
    verified,
  },
];

/** Starts the machine of an operation: with a boot entry it does what the entry says, and says so. */
export function worldMachines({
  bootEntries,
  machines,
  links,
}: {
  readonly bootEntries: ReadonlyMap<string, BootAction>;
  readonly machines: Map<string, MachineBehaviour>;
  readonly links: WorldLinks;
}): (operationId: string) => Promise<void> {
  let silentBoots = 0;
  return async (operationId) => {
    const entry = bootEntries.get(operationId);
    const behaviour = machines.get(operationId) ?? 'phones-home';
    if (entry === undefined || behaviour === 'silent') return;
    if (behaviour === 'fails')
      return await links.report(operationId, { event: 'FAILED', message: 'no disk found' });
    if (behaviour === 'stalls' || behaviour === 'stalls-once') {
      if (behaviour === 'stalls-once') machines.set(operationId, 'phones-home');
      silentBoots += 1;
      const silence = { event: 'STALLED', boot: `boot ${silentBoots}`, message: 'Last: 42 %.' } as const;
      // Two boot services notice it.
      await links.report(operationId, silence);
      return await links.report(operationId, silence);
    }
    if (entry === 'RESCUE')
      return await links.report(operationId, { event: 'RESCUED', rescue: RESCUE_SYSTEM });
    if (entry === 'WIPE')
      return await links.report(operationId, {
        event: 'WIPED',
        disks: wipedDisks(behaviour !== 'wipes-unread'),
      });
    await links.report(operationId, { event: 'INSTALLED' });
    await links.report(operationId, { event: 'BOOTED' });
  };
}

/** Machines as they are shipped: free, and off. */
export function worldServers(size: number): WorldServer[] {
  return Array.from({ length: size }, (_, index) => ({
    id: `server-${index}`,
    operationId: null,
    instanceId: null,
    state: 'AVAILABLE',
    failure: null,
    power: 'OFF',
    bootsFromNetwork: false,
    firmware: { ...SHIPPED_FIRMWARE },
    password: 'old',
    knownPassword: 'old',
    newPassword: null,
  }));
}

/** What the graph says of a server to those who reserve or hold it. */
export function factsOf({ id }: WorldServer): ServerFacts {
  return { serverId: id, name: id, siteId: 'site', macs: ['02:00:00:00:00:01'] };
}
