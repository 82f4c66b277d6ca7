import type { ProviderDefinition } from '../provider.ts';
import { createBalancing } from './balancing.ts';
import { haproxyConfig, type HaproxyConfig } from './config.ts';
import { createFiles } from './files.ts';
import { createMasterCli } from './master-cli.ts';

/** Load balancers of an HAProxy on the host of the worker (decision 0105). */
export const haproxyProvider: ProviderDefinition<HaproxyConfig> = {
  api: 1,
  id: 'haproxy',
  description: 'Load balancers of an HAProxy on the host of the worker, by its files and its master CLI.',
  config: haproxyConfig,
  capabilities: ['balancing'],
  addressed: false,
  create(config) {
    const balancing = createBalancing(
      config,
      createFiles(config.folder, config.masterSocket),
      createMasterCli(config),
    );
    return Promise.resolve({
      id: 'haproxy',
      capabilities: { balancing },
      close: () => Promise.resolve(),
    });
  },
};
