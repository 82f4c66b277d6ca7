import { subgraphFixture, type StartDomain, type SubgraphFixture } from '#test/harness/graph.ts';
import { tenantsDomain } from '../domain.ts';

/** What a mutation of the domain answers; fields that it does not have are absent. */
export interface TenantPayload {
  readonly tenant: {
    readonly id: string;
    readonly name: string;
    readonly description: string | null;
    readonly version: number;
  } | null;
  readonly deletedId: string | null;
  readonly errors: readonly {
    readonly code: string;
    readonly path: readonly string[];
    readonly holder: string | null;
    readonly message: string;
  }[];
}

const PAYLOAD =
  '{ tenant { id name description version parent { id } } errors { code message path retryable holder } }';
export const CREATE = `mutation($in: TenantCreateInput!) { result: tenantCreate(input: $in) ${PAYLOAD} }`;
export const UPDATE = `mutation($in: TenantUpdateInput!) { result: tenantUpdate(input: $in) ${PAYLOAD} }`;
export const DELETE = `mutation($in: TenantDeleteInput!) { result: tenantDelete(input: $in) {
  deletedId errors { code message path holder } } }`;

/** The domain, with its mutations under an idempotency key of their own. */
export interface TenantsSuite {
  readonly fixture: SubgraphFixture;
  change(token: string, document: string, input: object): Promise<TenantPayload>;
  /** Creates a tenant that must not be refused, as the admin of everything unless another token is given. */
  create(name: string, parentId?: string, token?: string): Promise<string>;
}

export async function startTenants(start: StartDomain = subgraphFixture): Promise<TenantsSuite> {
  const fixture = await start(tenantsDomain, { removal: () => ({ referrers: [], seconds: 1 }) });
  let key = 0;
  const change: TenantsSuite['change'] = async (token, document, input) => {
    const variables = { in: { idempotencyKey: `key-${++key}`, ...input } };
    return (await fixture.query<{ result: TenantPayload }>(token, document, variables)).result;
  };
  return {
    fixture,
    change,
    async create(name, parentId, token = fixture.tokens.admin) {
      const { tenant, errors } = await change(token, CREATE, { name, parentId });
      if (tenant === null) throw new Error(JSON.stringify(errors));
      return tenant.id;
    },
  };
}
