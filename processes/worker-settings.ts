import { z } from 'zod';
import { deviceSecretsSetting } from '#activities/network/device-secrets.ts';
import { serviceSettings } from '#platform/auth/service-settings.ts';
import { settings } from '#platform/config/settings.ts';
import { allowedNetworks } from '#platform/networks/allowed-networks.ts';
import { busSettings } from '#platform/events/bus-settings.ts';
import { jwkSetting } from '#platform/secrets/seal.ts';
import { secretPlacesSetting } from '#platform/secrets/store/secret-places.ts';
import { secretsSettings } from '#platform/secrets/store/secrets-settings.ts';
import { ipmiSettings } from '#providers/ipmi/setting.ts';
import { providerPackages } from '#providers/package/load.ts';
import { siteServicesSetting } from './site-services.ts';
import { remoteProviders } from '#providers/task-queue/setting.ts';

const { HOST, PORT, TEMPORAL_ADDRESS, TEMPORAL_NAMESPACE, GRAPH_URL, LOG_LEVEL } = settings;

/** What a worker reads from its environment. */
export const workerSettings = z.object({
  HOST,
  PORT,
  ...busSettings,
  TEMPORAL_ADDRESS,
  TEMPORAL_NAMESPACE,
  GRAPH_URL,
  /** The graph that people use: it decides by their own tokens who may use a console. */
  PUBLIC_GRAPH_URL: z.url(),
  ...serviceSettings,
  ...secretsSettings,
  LOG_LEVEL,
  /** Opens BMC credentials; only workers have it. */
  SECRETS_PRIVATE_JWK: jwkSetting,
  /** The boot service's base URL. */
  BOOT_URL: z.url(),
  /** PEM file that signs the BMCs' certificates. */
  BMC_CA: z.string().optional(),
  /** Base URL of the simulator's control API, for servers whose provider is `simulator`. */
  SIMULATOR_CONTROL: z.url().optional(),
  /** Base URL under which people reach this very process for consoles, `ws://…` or `wss://…`; its own address by default. */
  CONSOLE_URL: z.url({ protocol: /^wss?$/ }).optional(),
  /** A console session without participants ends after this many seconds. */
  CONSOLE_IDLE_SECONDS: z.coerce.number().int().min(1).max(86_400).default(300),
  /** Folder that keeps the bundle of workflows, so that only a start after a change makes it; without one each start does. */
  WORKFLOW_BUNDLES: z.string().min(1).optional(),
  /** Where images may be fetched from to be verified; as for apis. */
  IMAGE_NETWORKS: allowedNetworks,
  /** Sites whose BMCs this worker reaches: ids with commas, or `*` for all. */
  WORKER_SITES: z.string().default('*'),
  /** DNS and DHCP servers of these sites, and what runs their load balancers; see docs/dns-and-dhcp.md and docs/load-balancing.md. */
  SITE_SERVICES: siteServicesSetting,
  /** Where secrets of BMCs may be that servers name as `credentialReference`; as for apis. */
  BMC_SECRETS: secretPlacesSetting,
  /** Where secrets of network devices may be that their `credentialReference` names, e.g. `vault:devices/{tenant}/`. */
  DEVICE_SECRETS: deviceSecretsSetting,
  /** File of the SSH host keys of network devices, as OpenSSH's known_hosts. */
  DEVICE_KNOWN_HOSTS: z.string().min(1).optional(),
  /** Settings of the provider `ipmi`, as JSON: `{"cipherSuites": [3], "bootMode": "LEGACY"}`. */
  IPMI_SETTINGS: ipmiSettings,
  /** Providers that are npm packages, as JSON: `[{"package": "provider-acme", "from": "/opt/providers", "settings": {}}]`. */
  PROVIDER_PACKAGES: providerPackages,
  /** Providers that are workers of their own, as JSON: `[{"id": "acme", "taskQueue": "provider-acme", "publicKey": {…}}]`. */
  REMOTE_PROVIDERS: remoteProviders,
  /** How often the DNS and DHCP servers of these sites are compared with what is intended; 0 turns it off. */
  SERVICES_CHECK_SECONDS: z.coerce.number().min(0).max(86_400).default(300),
  /** How often each BMC of these sites is asked for power and health, by one of the workers; 0 turns it off. */
  BMC_POLL_SECONDS: z.coerce.number().min(0).max(3_600).default(30),
});
