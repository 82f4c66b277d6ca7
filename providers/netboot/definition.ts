import { staticToken, type TokenSource } from '#platform/auth/token-source.ts';
import type { Provider, ProviderDefinition } from '../provider.ts';
import { createBootServiceClient } from './boot-service-client.ts';
import { netbootConfig, tokenlessConfig, type NetbootConfig, type TokenlessConfig } from './config.ts';

const ABOUT = {
  api: 1,
  id: 'netboot',
  description: 'Machines that boot from the network by iPXE, served by the boot service.',
  capabilities: ['netboot'],
  addressed: false,
} as const;

/** Network boot by our own boot service. */
export const netbootProvider: ProviderDefinition<NetbootConfig> = {
  ...ABOUT,
  config: netbootConfig,
  create: async ({ token, ...config }) => await Promise.resolve(providerOf(config, staticToken(token))),
};

/** The same with a source of tokens, which change while the process runs. */
export function netbootWithTokens(tokens: TokenSource): ProviderDefinition<TokenlessConfig> {
  return {
    ...ABOUT,
    config: tokenlessConfig,
    create: async (config) => await Promise.resolve(providerOf(config, tokens)),
  };
}

function providerOf(config: TokenlessConfig, tokens: TokenSource): Provider {
  const { close, ...netboot } = createBootServiceClient(config, tokens);
  return { id: 'netboot', capabilities: { netboot }, close };
}
