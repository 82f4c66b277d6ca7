import { newId } from '#platform/ids/id.ts';
import type { IdOf } from '#platform/ids/kinds.ts';
import type { Opener } from '#platform/secrets/seal.ts';
import { seedTenants, subgraphFixture, type StartDomain, type SubgraphFixture } from '#test/harness/graph.ts';
import { serversDomain } from '../domain.ts';
import type { ServersSettings } from '../settings.ts';
import { suiteSettings } from './suite-settings.ts';
import type { Verb } from './server-verbs.ts';

/** A refusal as the suites look at it. */
export interface Refusal {
  readonly code: string;
  readonly message: string;
  readonly path: readonly string[];
  readonly holder: string | null;
  readonly retryable: boolean;
}

export interface ServerView {
  readonly id: IdOf<'server'>;
  readonly name: string;
  readonly state: string;
  readonly version: number;
  readonly powerState: string;
  readonly operation: { readonly id: IdOf<'operation'> } | null;
  readonly instance: { readonly id: string } | null;
  readonly failure: { readonly code: string; readonly step: string | null } | null;
}

export interface ConsoleSessionView {
  readonly id: string;
  readonly state: string;
  readonly url: string | null;
  readonly mayUse: boolean;
  readonly closing: boolean;
  readonly endedBecause: string | null;
  readonly expiresAt: string;
  readonly failure: { readonly code: string } | null;
}

export interface ServerPayload {
  readonly server: ServerView | null;
  readonly operation?: {
    readonly id: IdOf<'operation'>;
    readonly kind: string;
    readonly state: string;
    readonly temporalUrl: string;
  };
  readonly consoleSession?: ConsoleSessionView | null;
  readonly inspection?: InspectionView | null;
  readonly refusal?: { readonly code: string; readonly message: string } | null;
  readonly erasure?: ErasureView | null;
  readonly errors: readonly Refusal[];
}

export interface ErasureView {
  readonly certificate: string | null;
  readonly unproven: readonly {
    readonly disk: string | null;
    readonly serialNumber: string | null;
    readonly cause: string;
    readonly message: string;
  }[];
}

export interface InspectionView {
  readonly id: string;
  readonly operation: { readonly id: string };
  readonly first: boolean;
  readonly changeCount: number;
  readonly changes: readonly {
    readonly kind: string;
    readonly subject: string;
    readonly field: string | null;
    readonly before: string | null;
    readonly after: string | null;
  }[];
  readonly gaps: readonly { readonly namespace: string; readonly code: string; readonly message: string }[];
  readonly warnings: readonly { readonly path: string; readonly message: string }[];
}

export const INSPECTION = `id operation { id } first changeCount changes { kind subject field before after }
  gaps { namespace code message } warnings { path message }`;

/** What a mutation answers of a server, where it answers one. */
const SERVER =
  'server { id name state version powerState operation { id } instance { id } failure { code step } }';
const ERRORS = 'errors { code message path holder retryable }';
const SESSION = 'consoleSession { id state url mayUse closing endedBecause expiresAt failure { code } }';
const MORE: Readonly<Record<string, string>> = {
  serverEnroll: 'operation { id kind state temporalUrl }',
  serverInspect: 'operation { id kind state temporalUrl }',
  serverBmcUpdate: 'operation { id kind state temporalUrl }',
  serverBiosApply: 'operation { id kind state temporalUrl }',
  serverCredentialRotate: 'operation { id kind state temporalUrl }',
  serverErase: 'operation { id kind state temporalUrl }',
  serverFirmwareUpdate: 'operation { id kind state temporalUrl }',
  serverPowerSet: 'operation { id kind state temporalUrl }',
  serverErasureStore: 'erasure { certificate unproven { disk serialNumber cause message } }',
  serverInventoryStore: `inspection { ${INSPECTION} } refusal { code message }`,
  serverIdentityReport: 'refusal { code message }',
  serverConsoleOpen: `operation { id kind state temporalUrl } ${SESSION}`,
  serverConsoleClose: SESSION,
  serverConsoleReport: SESSION,
};
const WITHOUT_SERVER: readonly string[] = ['serverConsoleClose', 'serverConsoleReport'];

/** The domain with a site that the suites need, and its mutations by name. */
export interface ServersSuite {
  readonly fixture: SubgraphFixture;
  readonly tenants: { readonly acme: string; readonly lab: string; readonly rival: string };
  readonly siteId: string;
  /** Reads what the domain sealed, as the workers do. */
  readonly opener: Opener;
  /** Another site of a tenant. */
  site(tenantId?: string): Promise<string>;
  /** Runs a mutation as the admin of everything, or with another token. */
  call(verb: Verb, input: object, token?: string): Promise<ServerPayload>;
  /** Reports as a worker does. */
  report(operationId: string, action: string, more?: object): Promise<ServerPayload>;
  /** Enrolls a server that must not be refused; it is still ENROLLING. */
  enroll(more?: object): Promise<{ id: IdOf<'server'>; operationId: IdOf<'operation'>; name: string }>;
  /** A server that is AVAILABLE, with what an inspection found. */
  available(hardware?: object, more?: object): Promise<IdOf<'server'>>;
  read(id: string): Promise<ServerView>;
  stop(): Promise<void>;
}

let count = 0;

export async function startServersSuite(
  start: StartDomain = subgraphFixture,
  more: Pick<ServersSettings, 'quarantinesCritical'> = {},
): Promise<ServersSuite> {
  const { opener, settings } = await suiteSettings();
  const fixture = await start(serversDomain, { ...settings, ...more });
  const tenants = await seedTenants(fixture);
  const site: ServersSuite['site'] = async (tenantId = tenants.acme) => {
    const id = newId('site');
    await fixture.seedReferences({ kind: 'site', id, tenantId });
    return id;
  };
  const siteId = await site();
  const call: ServersSuite['call'] = async (verb, input, token = fixture.tokens.admin) => {
    const type = `${verb.charAt(0).toUpperCase()}${verb.slice(1)}Input`;
    const document = `mutation($in: ${type}!) { result: ${verb}(input: $in) { ${MORE[verb] ?? ''} ${WITHOUT_SERVER.includes(verb) ? '' : SERVER} ${ERRORS} } }`;
    const variables = { in: { idempotencyKey: `key-${++count}`, ...input } };
    return (await fixture.query<{ result: ServerPayload }>(token, document, variables)).result;
  };
  const report: ServersSuite['report'] = async (operationId, action, more = {}) =>
    await call('serverReport', { operationId, action, ...more }, fixture.tokens.service);
  const enroll: ServersSuite['enroll'] = async (more = {}) => {
    const payload = await call('serverEnroll', enrollment(siteId, more));
    const { server, operation, errors } = payload;
    if (server === null || operation === undefined) throw new Error(JSON.stringify(errors));
    return { id: server.id, operationId: operation.id, name: server.name };
  };
  return {
    fixture,
    tenants,
    siteId,
    opener,
    site,
    call,
    report,
    enroll,
    async available(hardware = {}, more = {}) {
      const { id, operationId } = await enroll(more);
      await report(operationId, 'START_INSPECTION');
      const inventory = { operationId, id, powerState: 'OFF', components: [], ...hardware };
      await call('serverInventoryStore', inventory, fixture.tokens.service);
      const { errors } = await report(operationId, 'FINISH_INSPECTION', { outcome: 'SUCCEEDED' });
      if (errors.length > 0) throw new Error(JSON.stringify(errors));
      return id;
    },
    async read(id) {
      const document = `query($id: ID!) { server(id: $id) { id name state version powerState operation { id }
        instance { id } failure { code step } } }`;
      const { server } = await fixture.query<{ server: ServerView | null }>(fixture.tokens.admin, document, {
        id,
      });
      if (server === null) throw new Error(`There is no server ${id}`);
      return server;
    },
    stop: async () => await fixture.stop(),
  };
}

/** The input of an enrollment; every one has a name and a BMC of its own. */
export function enrollment(siteId: string, more: object = {}): object {
  count += 1;
  return {
    siteId,
    name: `server ${String(count).padStart(5, '0')}`,
    bmc: {
      address: `https://bmc-${count}.test`,
      provider: 'redfish',
      credential: { username: 'root', password: 'secret' },
    },
    ...more,
  };
}
