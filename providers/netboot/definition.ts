import type { ProviderDefinition } from '../provider.ts';
import { createBootServiceClient } from './boot-service-client.ts';
import { netbootConfig, type NetbootConfig } from './config.ts';

/** Network boot by our own boot service. */
export const netbootProvider: ProviderDefinition<NetbootConfig> = {
  api: 1,
  id: 'netboot',
  description: 'Machines that boot from the network by iPXE, served by the boot service.',
  config: netbootConfig,
  capabilities: ['netboot'],
  addressed: false,
  async create(config) {
    const { close, ...netboot } = createBootServiceClient(config);
    return { id: 'netboot', capabilities: { netboot }, close };
  },
};
