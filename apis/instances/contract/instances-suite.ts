import { createTemporalLink } from '#platform/graph/operation-stub.ts';
import { newId } from '#platform/ids/id.ts';
import { seedTenants, subgraphFixture, type StartDomain, type SubgraphFixture } from '#test/harness/graph.ts';
import { instancesDomain, type InstancesSettings } from '../domain.ts';
import { planner } from '#test/harness/plans.ts';

/** A refusal as the suites look at it. */
export interface Refusal {
  readonly code: string;
  readonly message: string;
  readonly path: readonly string[];
  readonly holder: string | null;
  readonly retryable: boolean;
}

export interface InstanceView {
  readonly id: string;
  readonly hostname: string;
  readonly state: string;
  readonly version: number;
  readonly image: { readonly id: string } | null;
  readonly server: { readonly id: string } | null;
  readonly operation: { readonly id: string } | null;
  readonly rescue: {
    readonly sshKeys: readonly string[];
    readonly address: string | null;
    readonly hostKey: string | null;
  } | null;
  readonly failure: { readonly code: string; readonly message: string; readonly step: string | null } | null;
}

export interface InstancePayload {
  readonly instance: InstanceView | null;
  readonly operation?: {
    readonly id: string;
    readonly kind: string;
    readonly state: string;
    readonly temporalUrl: string;
  } | null;
  /** Of the verbs that take documents. */
  readonly warnings?: readonly string[];
  readonly errors: readonly Refusal[];
}

const INSTANCE =
  'id hostname state version image { id } server { id } operation { id } rescue { sshKeys address hostKey } failure { code message step }';
const ERRORS = 'errors { code message path holder retryable }';
const TAKES_DOCUMENTS: readonly Verb[] = ['instanceCreate', 'instanceReimage'];
const NO_OPERATION: readonly Verb[] = [
  'instanceReport',
  'instanceUpdate',
  'instanceClaim',
  'instanceClaimEnd',
];
const OPERATION = 'operation { id kind state temporalUrl }';

export type Verb =
  | 'instanceCreate'
  | 'instanceReimage'
  | 'instanceRescue'
  | 'instanceUpdate'
  | 'instanceUnrescue'
  | 'instanceServicesApply'
  | 'instanceDecommission'
  | 'instanceReport'
  | 'instanceClaim'
  | 'instanceClaimEnd';

/** The domain with what others published: a tenant's site, images for both architectures. */
export interface InstancesSuite {
  readonly fixture: SubgraphFixture;
  readonly tenants: { readonly acme: string; readonly lab: string; readonly rival: string };
  readonly siteId: string;
  readonly images: { readonly x86: string; readonly other: string; readonly arm: string };
  /** An image of a tenant that the domain has stored. */
  image(tenantId?: string, architecture?: string): Promise<string>;
  /** Runs a mutation as the admin of everything, or with another token. */
  call(verb: Verb, input: object, token?: string): Promise<InstancePayload>;
  /** Reports as a worker does. */
  report(
    instance: { id: string; operationId: string },
    action: string,
    more?: object,
  ): Promise<InstancePayload>;
  /** Creates a profile of a tenant; throws when it is refused. */
  profile(rules?: object, tenantId?: string): Promise<string>;
  /** Creates an instance that must not be refused. */
  create(more?: object): Promise<{ id: string; operationId: string }>;
  /** An instance that is ACTIVE on a server. */
  active(more?: object): Promise<{ id: string; operationId: string; serverId: string }>;
  read(id: string): Promise<InstanceView>;
  stop(): Promise<void>;
}

let count = 0;

export async function startInstancesSuite(
  start: StartDomain = subgraphFixture,
  more: Pick<InstancesSettings, 'zoneLimits'> = {},
): Promise<InstancesSuite> {
  const fixture = await start(instancesDomain, {
    temporalLink: createTemporalLink('http://temporal.test', 'default'),
    planner,
    removal: () => ({ referrers: [], seconds: 1 }),
    ...more,
  });
  const tenants = await seedTenants(fixture);
  const siteId = newId('site');
  await fixture.seedReferences({ kind: 'site', id: siteId, tenantId: tenants.acme });
  const image: InstancesSuite['image'] = async (tenantId = tenants.acme, architecture = 'X86_64') => {
    const id = newId('image');
    await fixture.seedReferences({ kind: 'image', id, tenantId, data: { architecture } });
    return id;
  };
  const images = { x86: await image(), other: await image(), arm: await image(tenants.acme, 'AARCH64') };

  const call: InstancesSuite['call'] = async (verb, input, token = fixture.tokens.admin) => {
    const type = `${verb.charAt(0).toUpperCase()}${verb.slice(1)}Input`;
    const more = NO_OPERATION.includes(verb) ? '' : OPERATION;
    const document = `mutation($in: ${type}!) { result: ${verb}(input: $in) {
      instance { ${INSTANCE} } ${more} ${TAKES_DOCUMENTS.includes(verb) ? 'warnings' : ''} ${ERRORS} } }`;
    const variables = { in: { idempotencyKey: `key-${++count}`, ...input } };
    return (await fixture.query<{ result: InstancePayload }>(token, document, variables)).result;
  };
  const report: InstancesSuite['report'] = async ({ id, operationId }, action, more = {}) =>
    await call('instanceReport', { id, operationId, action, ...more }, fixture.tokens.service);
  const wanted = (more: object): object => {
    count += 1;
    return { tenantId: tenants.acme, siteId, imageId: images.x86, hostname: `web-${count}`, ...more };
  };
  const create: InstancesSuite['create'] = async (more = {}) => {
    const { instance, operation, errors } = await call('instanceCreate', wanted(more));
    if (instance === null) throw new Error(JSON.stringify(errors));
    return { id: instance.id, operationId: operation?.id ?? '' };
  };
  return {
    fixture,
    tenants,
    siteId,
    images,
    image,
    call: async (verb, input, token) =>
      await call(verb, verb === 'instanceCreate' ? wanted(input) : input, token),
    report,
    async profile(rules = {}, tenantId = tenants.acme) {
      const document = `mutation($in: ProfileCreateInput!) { result: profileCreate(input: $in) {
        profile { id } ${ERRORS} } }`;
      const input = { idempotencyKey: `key-${++count}`, tenantId, name: `profile ${count}`, ...rules };
      type Answer = { result: { profile: { id: string } | null; errors: readonly Refusal[] } };
      const { result } = await fixture.query<Answer>(fixture.tokens.admin, document, { in: input });
      if (result.profile === null) throw new Error(JSON.stringify(result.errors));
      return result.profile.id;
    },
    create,
    async active(more = {}) {
      const instance = await create(more);
      const serverId = newId('server');
      await report(instance, 'START_PROVISIONING', { serverId });
      const { errors } = await report(instance, 'ACTIVATE', { outcome: 'SUCCEEDED' });
      if (errors.length > 0) throw new Error(JSON.stringify(errors));
      return { ...instance, serverId };
    },
    async read(id) {
      const document = `query($id: ID!) { instance(id: $id) { ${INSTANCE} } }`;
      const { instance } = await fixture.query<{ instance: InstanceView | null }>(
        fixture.tokens.admin,
        document,
        {
          id,
        },
      );
      if (instance === null) throw new Error(`There is no instance ${id}`);
      return instance;
    },
    stop: async () => await fixture.stop(),
  };
}
