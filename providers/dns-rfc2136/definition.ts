import type { ProviderDefinition } from '../provider.ts';
import { dnsRfc2136Config, type DnsRfc2136Config } from './config.ts';
import { createDns } from './dns.ts';

/** Host names in zones of a server that accepts dynamic updates signed with TSIG, as BIND does. */
export const dnsRfc2136Provider: ProviderDefinition<DnsRfc2136Config> = {
  api: 1,
  id: 'dns-rfc2136',
  description: 'Names in DNS by dynamic updates (RFC 2136) that are signed by a shared key (TSIG, RFC 8945).',
  config: dnsRfc2136Config,
  capabilities: ['dns'],
  addressed: false,
  create: (config) =>
    Promise.resolve({
      id: 'dns-rfc2136',
      capabilities: { dns: createDns(config) },
      close: () => Promise.resolve(),
    }),
};
