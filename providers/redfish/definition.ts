import { readFile } from 'node:fs/promises';
import type { ProviderDefinition } from '../provider.ts';
import { createBoot } from './boot.ts';
import { redfishConfig } from './config.ts';
import type { RedfishConfig } from './config.ts';
import { createConnections } from './connections.ts';
import { createInventory } from './inventory.ts';
import { createPower } from './power.ts';
import { createSystems } from './system.ts';

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
    return {
      id: 'redfish',
      capabilities: { power: createPower(deps), boot: createBoot(deps), inventory: createInventory(deps) },
      close: () => connections.close(),
    };
  },
};
