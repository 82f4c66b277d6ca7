import { startInstancesSuite, type InstancePayload, type InstancesSuite } from './instances-suite.ts';

/** An instance as its provider and its tenant see it. */
export interface ServedView {
  readonly state: string;
  readonly version: number;
  readonly type: { readonly name: string } | null;
  readonly spec: unknown;
  readonly operation: { readonly id: string } | null;
  readonly failure: { readonly code: string } | null;
  readonly claim: {
    readonly by: string | null;
    readonly since: string | null;
    readonly deadline: string | null;
    readonly progress: string | null;
    readonly overdue: boolean;
    readonly reason: string | null;
  } | null;
}

/** The domain with a type `container` of the tenant acme, and the token of its provider. */
export interface ServedSuite extends InstancesSuite {
  readonly typeId: string;
  /** Of the provider, with the role member on acme. */
  readonly provider: string;
  /** Requests one of the type; throws when it is refused. */
  request(more?: object): Promise<string>;
  claim(id: string, by: string, more?: object): Promise<InstancePayload>;
  end(id: string, by: string, outcome: string, more?: object): Promise<InstancePayload>;
  served(id: string): Promise<ServedView>;
  /** Lets the deadline of its claim pass. */
  lapse(id: string): Promise<void>;
}

const SCHEMA = {
  type: 'object',
  properties: { text: { type: 'string', maxLength: 20 }, port: { type: 'integer', minimum: 1 } },
  required: ['text'],
  additionalProperties: false,
};

export async function startServedSuite(): Promise<ServedSuite> {
  const suite = await startInstancesSuite();
  const { fixture, tenants } = suite;
  const provider = await fixture.person('container-service', ['member', tenants.acme]);
  const document = `mutation($in: InstanceTypeCreateInput!) { result: instanceTypeCreate(input: $in) {
    instanceType { id } errors { message } } }`;
  const input = {
    idempotencyKey: 'container',
    tenantId: tenants.acme,
    name: 'container',
    provider: 'container-service',
    schema: SCHEMA,
    claimDeadlineSeconds: 600,
  };
  type Answer = { result: { instanceType: { id: string } | null; errors: readonly object[] } };
  const { result } = await fixture.query<Answer>(fixture.tokens.admin, document, { in: input });
  if (result.instanceType === null) throw new Error(JSON.stringify(result.errors));
  return {
    ...suite,
    typeId: result.instanceType.id,
    provider,
    async request(more = {}) {
      const wanted = { type: 'container', spec: { text: 'hello' }, imageId: undefined, siteId: undefined };
      const { instance, errors } = await suite.call('instanceCreate', { ...wanted, ...more });
      if (instance === null) throw new Error(JSON.stringify(errors));
      return instance.id;
    },
    claim: async (id, by, more = {}) => await suite.call('instanceClaim', { id, by, ...more }, provider),
    end: async (id, by, outcome, more = {}) =>
      await suite.call('instanceClaimEnd', { id, by, outcome, ...more }, provider),
    async served(id) {
      const read = `query($id: ID!) { instance(id: $id) { state version type { name } spec operation { id }
        failure { code } claim { by since deadline progress overdue reason } } }`;
      return (await fixture.query<{ instance: ServedView }>(fixture.tokens.admin, read, { id })).instance;
    },
    async lapse(id) {
      await fixture.database
        .fork()
        .execute(`update claim_deadline set at = now() - interval '1 second' where instance_id = ?`, [id]);
    },
  };
}
