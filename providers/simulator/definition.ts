import type { ProviderDefinition } from '../provider.ts';
import { createBoot } from './boot.ts';
import { simulatorConfig, type SimulatorProviderConfig } from './config.ts';
import { createInventory } from './inventory.ts';
import { createMachines } from './machines.ts';
import { createPower } from './power.ts';
import { createProbe } from './probe.ts';

/** Simulated machines without the cost of their BMCs' protocol, to load workflows; and the provider to copy for one's own. */
export const simulatorProvider: ProviderDefinition<SimulatorProviderConfig> = {
  api: 1,
  id: 'simulator',
  description: 'Simulated machines, driven by the control API of their simulator instead of Redfish.',
  config: simulatorConfig,
  create(config) {
    const machines = createMachines(config);
    const capabilities = {
      power: createPower(machines, config),
      boot: createBoot(machines),
      inventory: createInventory(machines),
    };
    return Promise.resolve({
      id: 'simulator',
      capabilities,
      probe: createProbe(machines, capabilities),
      close: () => machines.close(),
    });
  },
};
