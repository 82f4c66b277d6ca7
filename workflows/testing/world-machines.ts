import type { MachineBehaviour, WorldLinks } from './world-parts.ts';

/** Starts the machine of an operation: with a boot entry it does what the entry says, and says so. */
export function worldMachines({
  bootEntries,
  machines,
  links,
}: {
  readonly bootEntries: ReadonlyMap<string, 'INSTALL' | 'WIPE'>;
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
    if (entry === 'WIPE') return await links.report(operationId, { event: 'WIPED', disks: [] });
    await links.report(operationId, { event: 'INSTALLED' });
    await links.report(operationId, { event: 'BOOTED' });
  };
}
