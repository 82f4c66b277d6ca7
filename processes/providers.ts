import { z } from 'zod';
import { parseConfig } from '#platform/config/parse-config.ts';
import { runProviders } from '#providers/cli/run.ts';
import { dhcpKeaProvider } from '#providers/dhcp-kea/definition.ts';
import { dnsRfc2136Provider } from '#providers/dns-rfc2136/definition.ts';
import { ipmiProvider } from '#providers/ipmi/definition.ts';
import { netbootProvider } from '#providers/netboot/definition.ts';
import { loadProvider, providerPackages } from '#providers/package/load.ts';
import { netconfJunosProvider } from '#providers/netconf-junos/definition.ts';
import { noneProvider } from '#providers/none/definition.ts';
import { openvswitchProvider } from '#providers/openvswitch/definition.ts';
import type { ProviderDefinition } from '#providers/provider.ts';
import { redfishProvider } from '#providers/redfish/definition.ts';
import { simulatorProvider } from '#providers/simulator/definition.ts';
import { taskQueueProvider } from '#providers/task-queue/definition.ts';

const { PROVIDER_PACKAGES } = parseConfig(z.object({ PROVIDER_PACKAGES: providerPackages }));
const packages = await Promise.all(PROVIDER_PACKAGES.map(loadProvider));

/** The providers of the command line: those of workers. */
const definitions: readonly ProviderDefinition<unknown>[] = [
  ...packages.map(({ definition }) => definition),
  redfishProvider,
  ipmiProvider,
  noneProvider,
  taskQueueProvider(),
  simulatorProvider,
  netbootProvider,
  dnsRfc2136Provider,
  dhcpKeaProvider,
  openvswitchProvider,
  netconfJunosProvider,
];

const abort = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.once(signal, () => abort.abort(new Error(`ended by ${signal}`)));
}

process.exitCode = await runProviders(process.argv.slice(2), {
  definitions,
  environment: process.env,
  signal: abort.signal,
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
});
