import { readFile } from 'node:fs/promises';
import type { Provider, ProviderDefinition } from '../provider.ts';
import { createAccounts } from './accounts.ts';
import { createBios } from './bios.ts';
import { createBmcAdministration } from './bmc-administration.ts';
import { createBoot } from './boot.ts';
import { redfishConfig } from './config.ts';
import type { RedfishConfig } from './config.ts';
import { createConnections } from './connections.ts';
import { createConsole } from './console.ts';
import { createEvents } from './events.ts';
import { createFirmware } from './firmware.ts';
import { createInventory } from './inventory.ts';
import { createMonitoring } from './monitoring.ts';
import { createPower } from './power.ts';
import { probeLines } from './probe-lines.ts';
import { createProbe } from './probe.ts';
import { createStorage } from './storage.ts';
import { createSystems } from './system.ts';
import { createVirtualMedia } from './virtual-media.ts';

/** Servers whose BMC speaks Redfish: iDRAC, iLO, Supermicro, OpenBMC and their like. */
export const redfishProvider: ProviderDefinition<RedfishConfig> = {
  api: 1,
  id: 'redfish',
  description: 'Servers whose management controller speaks DMTF Redfish over HTTPS.',
  config: redfishConfig,
  async create(config) {
    const ca = config.caBundle === undefined ? undefined : await readFile(config.caBundle, 'utf8');
    const connections = createConnections(config, ca);
    const deps = { connections, systems: createSystems(config.rootTtlMs), config };
    const capabilities: Provider['capabilities'] = {
      power: createPower(deps),
      boot: createBoot(deps),
      virtualMedia: createVirtualMedia(deps),
      accounts: createAccounts(deps),
      bmcAdministration: createBmcAdministration(deps),
      inventory: createInventory(deps),
      bios: createBios(deps),
      firmware: createFirmware(deps),
      storage: createStorage(deps),
      monitoring: createMonitoring(deps),
      events: createEvents(deps),
      console: createConsole(deps),
    };
    return {
      id: 'redfish',
      capabilities,
      probe: createProbe(deps, capabilities, probeLines),
      close: () => connections.close(),
    };
  },
};
