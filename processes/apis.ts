import { Hono } from 'hono';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { createLogoutRoutes } from '#platform/auth/backchannel-logout.ts';
import { followRevocations, publishRevocation } from '#platform/auth/follow-revocations.ts';
import { logoutSettings } from '#platform/auth/logout-settings.ts';
import { logoutTokenReader } from '#platform/auth/logout-token.ts';
import { createRevocations, withRevocations, type Revocation } from '#platform/auth/revocations.ts';
import { authSettings, verifierOptions } from '#platform/auth/settings.ts';
import { withAssignedRoles } from '#platform/auth/role-assignments.ts';
import { createTokenVerifier } from '#platform/auth/verifier.ts';
import { jsonSetting } from '#platform/config/json-setting.ts';
import { parseConfig } from '#platform/config/parse-config.ts';
import { settings } from '#platform/config/settings.ts';
import { databaseAddress, databaseOptions, databaseSettings } from '#platform/database/database-settings.ts';
import { retentionDays, retentionSettings } from '#platform/database/retention-settings.ts';
import { connectDatabase, connectProbe } from '#platform/database/database.ts';
import { busOptions, busSettings } from '#platform/events/bus-settings.ts';
import { connectEventBus } from '#platform/events/event-bus.ts';
import type { Domain } from '#platform/graph/domain.ts';
import { callerLimitSettings, SUBGRAPH_CALLER_LIMITS } from '#platform/graph/caller-limits.ts';
import type { LocalGraph } from '#platform/graph/local-graph.ts';
import { createTemporalLink } from '#platform/graph/operation-stub.ts';
import { busPart, consumerParts, databasePart, outboxPart } from '#platform/http/health-parts.ts';
import { createHealthApp, startPart } from '#platform/http/health.ts';
import { runProcess } from '#platform/http/run-process.ts';
import { serveHttp } from '#platform/http/serve.ts';
import { allowedNetworks } from '#platform/networks/allowed-networks.ts';
import type { IdKind } from '#platform/ids/kinds.ts';
import { deletionOperations } from '#contracts/deletion/events.ts';
import type { RemovalSettings } from '#platform/removal/operation.ts';
import { followRoleAssignments } from '#platform/references/follow-role-assignments.ts';
import { secretPlacesSetting } from '#platform/secrets/store/secret-places.ts';
import { createSealer, jwkSetting } from '#platform/secrets/seal.ts';
import { createLogger } from '#platform/telemetry/logger.ts';
import { connectTemporal } from '#platform/temporal/connect.ts';
import { serveDomain } from './serve-domain.ts';
import { planOperation } from './operation-plans.ts';
import { ALL_DOMAINS, chooseDomains, referrersOf, type DomainName } from './domains.ts';
import { zoneLimitsSetting } from './zone-limits.ts';

const { HOST, PORT, TEMPORAL_ADDRESS, TEMPORAL_NAMESPACE, TEMPORAL_UI_URL } = settings;
const { LOG_LEVEL, KEEP_ALIVE_SECONDS } = settings;

const schema = z.object({
  HOST,
  PORT,
  ...databaseSettings,
  ...retentionSettings,
  ...busSettings,
  TEMPORAL_ADDRESS,
  TEMPORAL_NAMESPACE,
  TEMPORAL_UI_URL,
  ...authSettings,
  ...logoutSettings,
  LOG_LEVEL,
  KEEP_ALIVE_SECONDS,
  ...callerLimitSettings(SUBGRAPH_CALLER_LIMITS),
  /** Seals BMC credentials for the workers, who alone can open them. */
  SECRETS_PUBLIC_JWK: jwkSetting,
  /** Where BMCs may be that people enroll. */
  BMC_NETWORKS: allowedNetworks,
  /** Where secrets of BMCs may be that servers name as `credentialReference`; as for workers. */
  BMC_SECRETS: secretPlacesSetting,
  /** Whether servers whose health as a whole is CRITICAL are put into quarantine until they are not: `true` or `false`. */
  QUARANTINE_CRITICAL: z
    .enum(['true', 'false'])
    .default('false')
    .transform((text) => text === 'true'),
  /** Networks of the management addresses of network devices whose ports are configured; in the same form. */
  DEVICE_NETWORKS: allowedNetworks,
  /** Where machines may fetch images from, of systems and of firmware. */
  IMAGE_NETWORKS: allowedNetworks,
  /** Where a NetBox may be that people import from. */
  NETBOX_NETWORKS: allowedNetworks,
  /** Where webhooks may lead. */
  WEBHOOK_NETWORKS: allowedNetworks,
  /** Private key, with which this process seals and opens the secrets of webhooks; without it there are none. */
  WEBHOOKS_JWK: jwkSetting.optional(),
  /** Which tenants may use which zones of DNS servers (`zoneTenants`); the setting of workers, of which nothing else is read. */
  SITE_SERVICES: zoneLimitsSetting,
  /** How long domains have to confirm that they have nothing of what is being deleted. */
  DELETION_SECONDS: z.coerce.number().int().min(1).max(3_600).default(30),
  /** Domains of the installation, wherever they are served; this process serves all of them unless `--domains` names some. */
  DOMAINS: settings.DOMAINS,
  /** Domains that must confirm it, with commas; those of the installation when absent, none when empty. */
  DELETION_DOMAINS: z
    .string()
    .transform((text) =>
      text
        .split(',')
        .map((name) => name.trim())
        .filter((name) => name !== ''),
    )
    .optional(),
  /** Providers that servers may name, with commas. */
  PROVIDERS: z
    .string()
    .regex(/^[a-z][a-z0-9-]{0,62}(,[a-z][a-z0-9-]{0,62})*$/, 'ids of providers with commas')
    .default('redfish,ipmi,none,simulator')
    .transform((text) => text.split(',')),
  /** Webhook secrets by sender, as JSON: `{"standard":"whsec_…"}`, or a list of several while a secret is changed. */
  TICKETS_SECRETS: jsonSetting(
    z.record(z.string(), z.union([z.string(), z.array(z.string()).min(1).max(5)])),
    '{"<sender>": "whsec_…"}',
  ).default({}),
});

const HELP = `Serves the domain APIs, each at /<domain>/graphql, and ticket webhooks at /tickets/<sender>.

  node processes/apis.ts [--domains a,b]    those of DOMAINS, or all, when absent: ${Object.keys(ALL_DOMAINS).join(', ')}
`;

const { values } = parseArgs({ options: { domains: { type: 'string' }, help: { type: 'boolean' } } });
if (values.help === true) process.stdout.write(HELP);
else await runProcess('apis', async () => await startApis(values.domains));

async function startApis(domainsArgument: string | undefined): Promise<{ stop(): Promise<void> }> {
  const config = parseConfig(schema);
  const names = chooseDomains(domainsArgument ?? config.DOMAINS?.join(','));
  const retention = retentionDays(config, config.EVENTS_MAX_DAYS);
  const log = createLogger('apis', config.LOG_LEVEL);
  const bus = await connectEventBus({ ...busOptions(config), name: 'apis', log });
  const temporal = connectTemporal({
    address: config.TEMPORAL_ADDRESS,
    namespace: config.TEMPORAL_NAMESPACE,
  });
  const roles = followRoleAssignments(bus, log);
  const tokens = await createTokenVerifier({ ...verifierOptions(config), log });
  const revocations = createRevocations();
  const logouts = followRevocations(bus, revocations, log);
  const verifier = withAssignedRoles(withRevocations(tokens, revocations), roles.assignments);
  const temporalLink = createTemporalLink(config.TEMPORAL_UI_URL, config.TEMPORAL_NAMESPACE);
  const removalOf = (kind: IdKind): RemovalSettings => ({
    referrers: referrersOf(kind, config.DELETION_DOMAINS ?? config.DOMAINS),
    seconds: config.DELETION_SECONDS,
    operations: deletionOperations,
  });
  const graphs = new Map<string, LocalGraph>();
  const domainSettings: {
    [Name in DomainName]: (typeof ALL_DOMAINS)[Name] extends Domain<infer Settings> ? Settings : never;
  } = {
    tenants: { removal: removalOf },
    locations: { removal: removalOf },
    hardware: { removal: removalOf },
    images: { downloadNetworks: config.IMAGE_NETWORKS, removal: removalOf, temporalLink },
    ipam: { removal: removalOf },
    networks: { downloadNetworks: config.DEVICE_NETWORKS, temporalLink, removal: removalOf },
    loadbalancers: { temporalLink, removal: removalOf },
    instances: {
      temporalLink,
      planner: planOperation,
      removal: removalOf,
      zoneLimits: config.SITE_SERVICES,
    },
    servers: {
      temporalLink,
      planner: planOperation,
      sealer: await createSealer(config.SECRETS_PUBLIC_JWK),
      providers: config.PROVIDERS,
      bmcNetworks: config.BMC_NETWORKS,
      quarantinesCritical: config.QUARANTINE_CRITICAL,
      bmcSecrets: config.BMC_SECRETS,
      imageNetworks: config.IMAGE_NETWORKS,
      removal: removalOf,
    },
    operations: {
      temporal: {
        client: temporal.client,
        uiUrl: config.TEMPORAL_UI_URL,
        namespace: config.TEMPORAL_NAMESPACE,
      },
      ticketSecrets: config.TICKETS_SECRETS,
    },
    metadata: { removal: removalOf },
    imports: { graphs, netbox: { networks: config.NETBOX_NETWORKS } },
    audit: {
      removal: removalOf,
      webhookNetworks: config.WEBHOOK_NETWORKS,
      webhooksKey: config.WEBHOOKS_JWK,
    },
  };

  const app = new Hono();
  const { AUTH_LOGOUT_CLIENTS: logoutClients, AUTH_REVOCATION_DAYS: keptDays } = config;
  if (logoutClients.length > 0) {
    const read = logoutTokenReader({ ...verifierOptions(config), clients: logoutClients, keptDays });
    const publish = async (one: Revocation): Promise<void> => await publishRevocation(bus, one, keptDays);
    app.route('/', createLogoutRoutes({ read, revocations, publish, log }));
  }
  let ready = false;
  const probe = await connectProbe(databaseAddress(config), 'public');
  const running = await Promise.all(
    names.map(async (name) => {
      const { entities, migrations } = ALL_DOMAINS[name];
      const database = await connectDatabase({
        ...databaseOptions(config),
        schema: name,
        entities,
        migrations,
        maxEventBytes: () => bus.maxBodyBytes(),
      });
      const domain = ALL_DOMAINS[name] as Domain;
      const served = await serveDomain(app, domain, domainSettings[name], {
        database,
        bus,
        verifier,
        limits: config,
        retention,
        log: log.child({ domain: name }),
      });
      graphs.set(name, served.graph);
      return served;
    }),
  );
  const background = [roles, logouts, ...running.flatMap((domain) => domain.background)];
  const health = [
    startPart(() => ready),
    databasePart(probe),
    outboxPart(probe, names),
    busPart(bus),
    ...consumerParts(background),
  ];
  app.route('/', createHealthApp(health));
  const server = await serveHttp(app, {
    host: config.HOST,
    port: config.PORT,
    keepAliveSeconds: config.KEEP_ALIVE_SECONDS,
  });
  ready = true;
  log.info({ port: server.port, domains: names }, 'ready');
  return {
    async stop() {
      ready = false;
      await server.close();
      for (const domain of running) await domain.stop();
      await roles.stop();
      await logouts.stop();
      await probe.close();
      await bus.close();
      await temporal.close();
    },
  };
}
