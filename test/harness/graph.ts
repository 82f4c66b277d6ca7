import { decodeJwt } from 'jose';
import type { Role } from '#platform/auth/roles.ts';
import { ROOT_TENANT_ID } from '#platform/auth/root-tenant.ts';
import {
  createRoleAssignments,
  withAssignedRoles,
  type RoleAssignments,
} from '#platform/auth/role-assignments.ts';
import { connectDatabase, type Database } from '#platform/database/database.ts';
import type { CloudEvent } from '#platform/events/cloud-event.ts';
import type { EventBus } from '#platform/events/event-bus.ts';
import type { Domain, DomainRuntime } from '#platform/graph/domain.ts';
import { createSubgraph } from '#platform/graph/subgraph.ts';
import { newId } from '#platform/ids/id.ts';
import type { Fact } from '#platform/outbox/outbox.ts';
import { createLogger } from '#platform/telemetry/logger.ts';
import { createTestDatabase } from '#platform/testing/test-database.ts';
import { remoteDomain } from '#test/contract-kit/remote-domain.ts';
import { contractTarget } from '#test/contract-kit/target.ts';
import { readResults, type Followed } from './follow.ts';
import { createIssuer } from './issuer.ts';
import { requireEvents } from './recorded-changes.ts';

/** What a request of the graph answers. Suites say what data they expect. */
export interface GraphAnswer<Data> {
  readonly data: Data | null | undefined;
  readonly errors?: readonly { readonly message: string; readonly extensions?: { readonly code?: string } }[];
}

/** One domain on a real database, reached only through its GraphQL endpoint. */
export interface SubgraphFixture {
  readonly database: Database;
  readonly runtime: DomainRuntime;
  /** A token for a person with these roles. */
  person(subject: string, ...grants: readonly (readonly [role: Role, tenantId: string])[]): Promise<string>;
  /** A token with these claims. */
  sign(subject: string, claims: object): Promise<string>;
  /** Tokens every suite needs: the admin of everything, and one of our own workers. */
  readonly tokens: { readonly admin: string; readonly service: string };
  /** The request as it comes back, errors of the request included. */
  request<Data>(token: string | undefined, document: string, variables?: object): Promise<GraphAnswer<Data>>;
  /** The data of a request that must not fail as a whole; refusals as data are data. */
  query<Data>(token: string, document: string, variables?: object): Promise<Data>;
  /** What a subscription sends. */
  follow(token: string, document: string, variables?: object): Promise<Followed>;
  /** Stores references to other domains' resources, as their facts would. */
  seedReferences(...facts: readonly ReferenceFact[]): Promise<void>;
  /** The events that the domain has published so far, oldest first, by subject prefix (`events.`, `facts.tenant.`). */
  publishedEvents(prefix?: string): Promise<CloudEvent[]>;
  stop(): Promise<void>;
}

export type ReferenceFact = Pick<Fact, 'kind' | 'id'> & Partial<Fact>;

/** How a suite starts a domain. */
export type StartDomain = <Settings>(
  domain: Domain<Settings>,
  settings: Settings,
) => Promise<SubgraphFixture>;

/** The subject of the token of the platform's own worker. */
const WORKER = 'worker';

/** Starts one domain: empty database, migrated; NATS is not needed, unless a bus is given. */
export async function subgraphFixture<Settings>(
  domain: Domain<Settings>,
  settings: Settings,
  bus: EventBus = silentBus(),
  assignments: RoleAssignments = createRoleAssignments(),
): Promise<SubgraphFixture> {
  const target = contractTarget();
  if (target !== undefined) return await remoteDomain(target);
  const stored = await createTestDatabase();
  const log = createLogger('test', process.env['TEST_LOG_LEVEL'] ?? 'silent');
  const connected = await connectDatabase({
    url: stored.url,
    schema: domain.name,
    entities: domain.entities,
    migrations: domain.migrations,
  });
  const database = requireEvents(connected, [WORKER]);
  await database.migrate();
  const runtime = await domain.start({ database, bus, log }, settings);
  const issuer = await createIssuer();
  const verifier = withAssignedRoles(issuer.verifier, assignments);
  const subgraph = createSubgraph({ ...domain, ...runtime, database, verifier, log });

  const post = async (
    token: string | undefined,
    document: string,
    variables: object = {},
    headers: Record<string, string> = {},
  ): Promise<Response> =>
    await subgraph.fetch(`http://subgraph/${domain.name}/graphql`, {
      method: 'POST',
      headers: {
        ...headers,
        'content-type': 'application/json',
        ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
      },
      body: JSON.stringify({ query: document, variables }),
    });
  const send: SubgraphFixture['request'] = async (token, document, variables) =>
    JSON.parse(await (await post(token, document, variables)).text());
  const request: SubgraphFixture['request'] = async <Data>(
    token: string | undefined,
    document: string,
    variables?: object,
  ) => {
    const answer = await send<Data>(token, document, variables);
    const subject = token === undefined ? undefined : (decodeJwt(token).sub ?? '');
    const isAssigned = subject !== undefined && assignments.grantsOf({ subject }).length > 0;
    if (subject !== undefined && !isAssigned && isAccepted(document, answer)) {
      const stripped = await issuer.sign(subject, {});
      requireRefused(document, await send(stripped, document, variables));
    }
    return answer;
  };
  return {
    database,
    runtime,
    request,
    tokens: {
      admin: await issuer.sign('admin', { grants: [{ tenant: ROOT_TENANT_ID, role: 'admin' }] }),
      service: await issuer.sign(WORKER, { service: true }),
    },
    sign: issuer.sign,
    person: async (subject, ...grants) =>
      await issuer.sign(subject, { grants: grants.map(([role, tenant]) => ({ tenant, role })) }),
    async query<Data>(token: string, document: string, variables?: object) {
      const { data, errors } = await request<Data>(token, document, variables);
      if (errors !== undefined || data === null || data === undefined) {
        throw new Error(`The request failed: ${JSON.stringify(errors)}`);
      }
      return data;
    },
    follow: async (token, document, variables) =>
      readResults(await post(token, document, variables, { accept: 'text/event-stream' })),
    seedReferences: async (...facts) => await insertReferences(database, facts),
    async publishedEvents(prefix = '') {
      const rows: { body: CloudEvent }[] = await database
        .fork()
        .execute('select body from outbox where starts_with(subject, ?) order by seq', [prefix]);
      return rows.map(({ body }) => body);
    },
    async stop() {
      await Promise.all((runtime.background ?? []).map(async (part) => await part.stop()));
      await subgraph.dispose();
      await database.close();
      await issuer.close();
      await stored.drop();
    },
  };
}

type Payloads = Readonly<Record<string, { readonly errors?: readonly unknown[] } | null>>;

function isAccepted(document: string, { data, errors }: GraphAnswer<unknown>): boolean {
  if (!/^\s*mutation\b/.test(document) || data == null || errors !== undefined) return false;
  const payloads = Object.values(data as Payloads);
  return payloads.length > 0 && payloads.every((payload) => payload?.errors?.length === 0);
}

/** Every mutation that a suite calls is also repeated by the same person without any role, who must get no data. */
function requireRefused(document: string, { data, errors }: GraphAnswer<unknown>): void {
  if (errors !== undefined) return;
  for (const [name, payload] of Object.entries((data ?? {}) as Payloads)) {
    if (payload?.errors?.length !== 0) continue;
    throw new Error(`${name} answers a repeated key to a caller who has lost the role: ${document}`);
  }
}

/** Three tenants that most suites need: one, one below it, and one that must see nothing of theirs. */
export async function seedTenants(
  fixture: SubgraphFixture,
): Promise<{ acme: string; lab: string; rival: string }> {
  const [acme, lab, rival] = [newId('tenant'), newId('tenant'), newId('tenant')];
  await fixture.seedReferences(
    { kind: 'tenant', id: ROOT_TENANT_ID, tenantId: ROOT_TENANT_ID, ancestors: [ROOT_TENANT_ID] },
    { kind: 'tenant', id: acme, tenantId: acme, ancestors: [ROOT_TENANT_ID, acme] },
    { kind: 'tenant', id: lab, tenantId: lab, ancestors: [ROOT_TENANT_ID, acme, lab] },
    { kind: 'tenant', id: rival, tenantId: rival, ancestors: [ROOT_TENANT_ID, rival] },
  );
  return { acme, lab, rival };
}

async function insertReferences(database: Database, facts: readonly ReferenceFact[]): Promise<void> {
  const em = database.fork();
  for (const {
    kind,
    id,
    tenantId = null,
    state = null,
    version = 1,
    deleted = false,
    ancestors = [],
    data = {},
  } of facts) {
    await em.execute(
      `insert into reference (id, kind, tenant_id, state, version, deleted, ancestors, data)
       values (?, ?, ?, ?, ?, ?, ?::text[], ?::jsonb)
       on conflict (id) do update set tenant_id = excluded.tenant_id, state = excluded.state,
         version = excluded.version, deleted = excluded.deleted, ancestors = excluded.ancestors, data = excluded.data`,
      [id, kind, tenantId, state, version, deleted, `{${ancestors.join(',')}}`, JSON.stringify(data)],
    );
  }
}

/** A bus that never brings anything, for suites that put what a domain needs into its database themselves. */
export function silentBus(): EventBus {
  const unavailable = async (): Promise<never> =>
    await Promise.reject(new Error('this suite runs without NATS; resourceFixture starts a domain with it'));
  const parts = {
    manager: { consumers: { add: unavailable } },
    stream: {},
    connection: {},
    publish: unavailable,
    close: async () => undefined,
  };
  // Only what a consumer touches first is there: it finds NATS unavailable, waits, and can be stopped.
  return parts as unknown as EventBus;
}
