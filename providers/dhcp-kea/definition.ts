import type { ProviderDefinition } from '../provider.ts';
import { dhcpKeaConfig, type DhcpKeaConfig } from './config.ts';
import { createControlAgent } from './control-agent.ts';
import { createDhcp } from './dhcp.ts';

/** Reservations of a Kea DHCPv4 server, by its control agent. */
export const dhcpKeaProvider: ProviderDefinition<DhcpKeaConfig> = {
  api: 1,
  id: 'dhcp-kea',
  description: 'Reservations of addresses in the configuration of a Kea DHCPv4 server, by its control agent.',
  config: dhcpKeaConfig,
  capabilities: ['dhcp'],
  addressed: false,
  create(config) {
    const agent = createControlAgent(config);
    const dhcp = createDhcp(agent, config.url);
    return Promise.resolve({
      id: 'dhcp-kea',
      capabilities: { dhcp },
      close: async () => await agent.close(),
    });
  },
};
