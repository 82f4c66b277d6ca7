import type { ProviderDefinition } from '../provider.ts';
import { createBmcs } from './bmcs.ts';
import { createBoot } from './boot.ts';
import { createConsole } from './console.ts';
import { ipmiConfig, type IpmiConfig } from './config.ts';
import { createInventory } from './inventory.ts';
import { createMonitoring } from './monitoring.ts';
import { createPower } from './power.ts';
import { createProbe } from './probe.ts';

/** BMCs without Redfish: IPMI 2.0 over LAN, by the program ipmitool. */
export const ipmiProvider: ProviderDefinition<IpmiConfig> = {
  api: 1,
  id: 'ipmi',
  description: 'BMCs without Redfish, by IPMI 2.0 over LAN (RMCP+) with the program ipmitool.',
  config: ipmiConfig,
  create(config) {
    const bmcs = createBmcs(config);
    const capabilities = {
      power: createPower(bmcs, config),
      boot: createBoot(bmcs, config),
      inventory: createInventory(bmcs),
      monitoring: createMonitoring(bmcs),
      console: createConsole(bmcs, config),
    };
    return Promise.resolve({
      id: 'ipmi',
      capabilities,
      probe: createProbe(bmcs, capabilities),
      close: () => bmcs.close(),
    });
  },
};
